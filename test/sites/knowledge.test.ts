import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import { post, siteTest } from '../support/site-test.ts';

const report = (title: string, ...lines: readonly string[]) =>
  post(title, '커널이 도커를 끝냈다.', ['type: incident-report', ...lines].join('\n'));

const registry = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

describe('the glossary', () => {
  const site = siteTest({
    'docker/a.md': post('가', '도커를 쓴다. 도커는 좋다.\n\n`도커` [도커](b.md) 도커파일'),
    'docker/b.md': post('나', '본문', 'concepts: [docker-engine]'),
    '_knowledge/concepts.yaml': registry('docker-engine:', '  label: 도커'),
  });

  test('links itself where a text names a concept first, in a posts HTML that does not know it', async () => {
    const { page, problems } = await site.build();
    expect(problems).toEqual([]);
    const html = page('posts/a/index.html');
    expect(html).toContain(
      '<p><a class="term" href="/concepts/docker-engine/">도커</a>를 쓴다. 도커는 좋다.</p>',
    );
    expect(html.match(/class="term"/g)).toHaveLength(1);
    expect(page('concepts/docker-engine/index.html')).toContain('href="/posts/b/"');
  });

  test('is that of the registry: another name links other words, as in a build from nothing', async () => {
    const store = createMemoryStore();
    await site.build({ store });
    const renamed = await site
      .write(
        '_knowledge/concepts.yaml',
        registry('docker-engine:', '  label: 컨테이너 엔진', '  aliases: [좋다]'),
      )
      .build({ store });
    expect(renamed.page('posts/a/index.html')).toContain(
      '도커를 쓴다. 도커는 <a class="term" href="/concepts/docker-engine/">좋다</a>.',
    );
    const [warm, cold] = [await site.build({ store }), await site.build()];
    expect(warm.outputs).toEqual(cold.outputs);
  });

  test('names nothing that the edition does not show', async () => {
    const hidden = site.write(
      'docker/b.md',
      post('나', '본문', 'concepts: [docker-engine]\nvisibility: internal'),
    );
    const { outputs } = await hidden.write('docker/a.md', post('가', '도커를 쓴다.')).build();
    expect(Object.keys(outputs).filter((path) => path.includes('docker-engine'))).toEqual([]);
    expect(outputs['posts/a/index.html']).not.toContain('class="term"');
  });
});

test('services that nobody knows are none: the report says so, and there is no page, facet or feed of them', async () => {
  const { outputs, page } = await siteTest({
    'incident/a.md': report('가', 'severity: sev2', 'services: unknown'),
    'incident/b.md': report('나', 'severity: sev2', 'services: unknown'),
  }).build();
  expect(Object.keys(outputs).filter((path) => path.includes('unknown'))).toEqual([
    'incident/grade/unknown/index.html',
  ]);
  expect(page('posts/a/index.html')).toContain('<dt>서비스</dt><dd><span>모름</span>');
  expect(page('services/index.html')).not.toContain('unknown');
  const [first] = JSON.parse(page('api/v1/incidents.json')).incidents;
  expect(first.services).toBe('unknown');
  expect(page('api/v1/incidents.csv')).toContain(',unknown,');
});

describe('a report', () => {
  const site = siteTest({
    'incident/a.md': report(
      '메모리가 바닥난 밤',
      'severity: sev2',
      'scope: all',
      'causes: [memory]',
      'services: api',
    ),
    'kubernetes/b.md': report('다시', 'causes: [memory]', 'services: api'),
    'docker/explained.md': post('메모리', '본문', 'explains: [memory]'),
  });

  test('leads to its causes and services and is led to by them, wherever it is filed', async () => {
    const { page } = await site.build();
    expect(page('posts/a/index.html')).toContain('href="/causes/memory/"');
    expect(page('causes/memory/index.html')).toContain('href="/posts/b/"');
    expect(page('causes/memory/index.html')).toContain('href="/posts/explained/"');
    expect(page('incident/index.html')).toContain('href="/posts/b/"');
    expect(page('incident/service/api/index.html')).toContain('href="/posts/a/"');
    expect(page('services/api/feed.json')).toContain('/posts/a/');
  });

  test('is shown to its author with what it lacks, and to nobody else', async () => {
    expect((await site.build()).page('posts/a/index.html')).not.toContain('completeness');
    expect((await site.select({ audience: 'author' }).build()).page('posts/a/index.html')).toContain(
      '보고서 완성도',
    );
  });

  test('that an unrelated post is written beside does not change', async () => {
    const before = await site.build();
    const after = await site.write('docker/other.md', post('다른 글', '본문', 'date: 2020-01-01')).build();
    const record = (html: string) => html.slice(0, html.indexOf('class="post-neighbours"'));
    expect(record(after.page('posts/a/index.html'))).toBe(record(before.page('posts/a/index.html')));
  });
});
