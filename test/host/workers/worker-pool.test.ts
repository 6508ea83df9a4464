import { describe, expect, onTestFinished, test } from 'vitest';
import { createMemoryStore } from '../../../src/engine/memory-store.ts';
import type { Pool, Texts } from '../../../src/engine/task.ts';
import { post, siteTest } from '../../support/site-test.ts';
import { workerPool } from '../../support/worker-pool.ts';

const pool = (...settings: Parameters<typeof workerPool>): Pool => {
  const made = workerPool(...settings);
  onTestFinished(() => made.close());
  return made;
};

/** Lines that a grammar needs seconds for, each just short enough to be highlighted. */
const slow = ['```cpp', ...Array.from({ length: 60 }, (_, at) => `${'a::'.repeat(640)}${at}`), '```'].join(
  '\n',
);

const site = siteTest({
  'docker/a.md': post('가', '[[slow]]'),
  'docker/slow.md': post('느린 글', slow),
  'docker/b.md': post('나'),
});

describe('a post that takes too long', () => {
  test('is an error at that post, keeps its address, and harms no other', { timeout: 90_000 }, async () => {
    const built = await site.build({ pool: pool(2, { milliseconds: 700 }) });
    expect(built.problems).toContain('posts/docker/slow.md:1:1 error source/too-slow');
    expect(built.problems.filter((problem) => problem.includes(' error '))).toHaveLength(1);
    expect(built.page('posts/a/index.html')).toContain('href="/posts/slow/"');
    expect(built.page('posts/slow/index.html')).toContain('느린 글');
    expect(built.page('posts/b/index.html')).toContain('나');
  });

  test('is not remembered: given the time, the next build has it', { timeout: 120_000 }, async () => {
    const small = siteTest({
      'docker/slow.md': post('느린 글', slow.split('\n').slice(0, 2).concat('```').join('\n')),
    });
    const store = createMemoryStore();
    const first = await small.build({ store, pool: pool(1, { milliseconds: 300 }) });
    expect(first.problems).toContain('posts/docker/slow.md:1:1 error source/too-slow');
    const second = await small.build({ store, pool: pool(1, { milliseconds: 60_000 }) });
    expect(second.problems).toEqual([]);
    expect(second.page('posts/slow/index.html')).toContain('t-punctuation');
  });
});

test('a template without an end is an error of the template', { timeout: 60_000 }, async () => {
  const { sources, texts } = await siteTest({ 'docker/a.md': post('가') }).sources();
  const { digested } = await import('../../../src/kernel/digest.ts');
  const endless = digested({ code: 'for (;;);', sourceMap: '{"version":3,"sources":[],"mappings":""}' });
  const { build } = await import('../../../src/pipeline/build.ts');
  const { plan } = await import('../../../src/pipeline/middle.ts');
  const { tasks } = await import('../../../src/pipeline/tasks.ts');
  const { runAllOf, textsOf } = await import('../../support/cold-run.ts');
  const templates = { ...sources.templates, 'not-found': endless };
  const runAll = runAllOf(textsOf(texts), { pool: pool(2, { milliseconds: 600 }) });
  const { diagnostics } = await build({ ...sources, templates }, tasks, runAll, plan);
  expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'templates/pages/not-found.tsx template/too-slow',
  ]);
});

test('a post that needs too much memory is an error at that post', { timeout: 90_000 }, async () => {
  const large = Array.from({ length: 9000 }, (_, at) => `문단 ${at} **굵게** \`code\` [글](b.md)`).join(
    '\n\n',
  );
  const hungry = siteTest({
    'docker/a.md': post('가'),
    'docker/b.md': post('나'),
    'docker/large.md': post('큰 글', large),
  });
  const built = await hungry.build({ pool: pool(1, { memory: 48, milliseconds: 60_000 }) });
  expect(built.problems.filter((problem) => problem.includes(' error '))).toEqual([
    'posts/docker/large.md:1:1 error source/too-much-memory',
  ]);
  expect(built.page('posts/b/index.html')).toContain('나');
});

test('an interruption ends the run at once', { timeout: 30_000 }, async () => {
  const stop = new AbortController();
  const running = site.build({ pool: pool(2, {}, stop.signal) });
  setTimeout(() => stop.abort(new Error('stopped')), 300);
  await expect(running).rejects.toThrow('stopped');
});

test('among many, where others prepare its code, it is still the error of that post alone', {
  timeout: 120_000,
}, async () => {
  const many = Array.from({ length: 90 }, (_, at) => at).reduce(
    (made, at) => made.write(`docker/post-${at}.md`, post(`글 ${at}`, '```bash\nls\n```')),
    siteTest({ 'docker/slow.md': post('느린 글', slow) }),
  );
  const built = await many.build({ pool: pool(2, { milliseconds: 700 }) });
  expect(built.problems.filter((problem) => problem.includes(' error '))).toEqual([
    'posts/docker/slow.md:1:1 error source/too-slow',
  ]);
  expect(built.page('posts/post-89/index.html')).toContain('ls');
});

test('a worker is given no more inputs at once than the task says', { timeout: 30_000 }, async () => {
  const { sources, texts } = await siteTest({ 'docker/a.md': post('가') }).sources();
  const { digested } = await import('../../../src/kernel/digest.ts');
  const { tasks } = await import('../../../src/pipeline/tasks.ts');
  const { textsOf } = await import('../../support/cold-run.ts');
  const { lang, timeZone, categories, leaks, markdown } = sources.config;
  const options = digested({ lang, timeZone, categories, leaks, markdown });
  const inputs = sources.posts.flatMap((source) => Array.from({ length: 8 }, () => ({ source, options })));
  // The text of a chunk is read once, so it is known how many chunks there were.
  const reads = async (atOnce: number) => {
    let count = 0;
    const counted: Texts = {
      text: (digest) => {
        count += 1;
        return textsOf(texts).text(digest);
      },
    };
    await pool(1).run({ ...tasks.parse, atOnce }, inputs, counted, () => {});
    return count;
  };
  expect(await reads(1)).toBe(8);
  expect(await reads(64)).toBeLessThan(8);
});
