import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import { editScript, firstSite } from '../support/edit-script.ts';
import { importGraph } from '../support/import-graph.ts';
import { clientOf, indexOf, sourcesFound } from '../support/search-site.ts';
import { post, type SiteTest, siteTest } from '../support/site-test.ts';
import { workerPool } from '../support/worker-pool.ts';

/** More posts than a segment holds, so that there are two, with names, code and errors. */
const many: SiteTest = siteTest(
  Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [
      `docker/post-${at}.md`,
      post(
        `파드 ${at}호의 재시작과 컨테이너 ${at % 7}`,
        `## 증상 ${at % 3}\n\n서버가 느려졌다. 멱등성(idempotency) 키를 ${at}번 바꿨다.\n\n\`\`\`text\nconnect ECONNREFUSED 10.0.0.${at % 250}:6379\n\`\`\``,
        at % 4 === 0 ? 'tags: [레디스, OOM]' : '',
      ).replace('2026-01-02', `20${10 + (at % 15)}-0${1 + (at % 9)}-11`),
    ]),
  ),
);

describe('the index is a function of the posts that are shown', () => {
  test('whatever the order of the files', async () => {
    // What was parsed is remembered; the order of the posts is not.
    const store = createMemoryStore();
    const expected = await indexOf(many, { store });
    const files = Object.entries(many.files);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (shuffled) => {
        expect(await indexOf(siteTest(Object.fromEntries(shuffled)), { store })).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  }, 120_000);

  test('and what was remembered from before an edit', async () => {
    await fc.assert(
      fc.asyncProperty(editScript, async (edits) => {
        const store = createMemoryStore();
        let site = firstSite;
        await indexOf(site, { store });
        for (const edit of edits) {
          site = edit.apply(site);
          expect(await indexOf(site, { store }), edit.name).toEqual(await indexOf(site));
        }
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  test('an edited post analyses no other', async () => {
    const store = createMemoryStore();
    await indexOf(many, { store });
    const edited = many.write('docker/post-7.md', post('새 제목', '다른 본문'));
    const analysed: string[] = [];
    const { inlinePool } = await import('../support/cold-run.ts');
    const counting: typeof inlinePool = {
      ...inlinePool,
      run: (task, inputs, texts, onAnswer) => {
        analysed.push(...inputs.map(() => task.name));
        return inlinePool.run(task, inputs, texts, onAnswer);
      },
    };
    await indexOf(edited, { store, pool: counting });
    expect(analysed.filter((task) => task === 'analyse')).toHaveLength(1);
    expect(analysed.filter((task) => task === 'gather').length).toBeLessThanOrEqual(2);
  });
});

describe('whoever does the work', () => {
  const pools = [3].map((jobs) => ({ jobs, pool: workerPool(jobs) }));
  afterAll(() => Promise.all(pools.map(({ pool }) => pool.close())));

  test('three workers make the files of none', { timeout: 120_000 }, async () => {
    const inline = await indexOf(many);
    for (const { jobs, pool } of pools)
      expect(await indexOf(many, { pool }), `${jobs} workers`).toEqual(inline);
  });
});

describe('what is not shown is nowhere in the index', () => {
  const secret = '비밀금고작전';
  const hidden = [
    ['a draft', 'draft: true'],
    ['an internal post', 'visibility: internal'],
    ['a post whose date has not come', 'date: 2099-01-01'],
  ] as const;

  test.each(hidden)('%s', async (_, state) => {
    const text = post(
      secret,
      `## ${secret}\n\n${secret}(vault raid) ${secret}(vault raid)`,
      'tags: [비밀금고작전]',
    );
    const stated = state.startsWith('date')
      ? text.replace('date: 2026-01-02', state)
      : text.replace('date:', `${state}\ndate:`);
    const site = siteTest({ 'docker/a.md': post('공개 글', '공개된 본문'), 'docker/b.md': stated });
    const files = JSON.stringify(await indexOf(site));
    for (const part of [secret, 'vaultraid', 'vault raid', 'docker/b.md']) expect(files).not.toContain(part);
    const shown = site.select({ drafts: true, future: true, edition: 'internal' });
    expect(await sourcesFound(clientOf(await indexOf(shown)).client, secret)).toEqual(['docker/b.md']);
  });
});

/** It is bundled for browsers as it is. */
test('the client imports nothing but search and the kernel, and nothing of Node', () => {
  const { imports } = importGraph();
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { from, to, isType } of imports) if (from === file && !isType) visit(to);
  };
  visit('search/client.ts');
  expect(reached.size).toBeGreaterThan(20);
  expect([...reached].filter((file) => !/^(?:search|kernel)\//.test(file))).toEqual([]);
});
