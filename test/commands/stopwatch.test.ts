import { expect, test } from 'vitest';
import { createStopwatch } from '../../src/commands/stopwatch.ts';
import { digestOf } from '../../src/kernel/digest.ts';
import { examplePosts } from '../../src/pipeline/example-posts.ts';

test('the slowest posts are those of the site, not the examples of the leak scan', () => {
  const watch = createStopwatch({ now: () => 0 });
  for (const { path, text } of examplePosts) {
    watch.onTook('parse', { source: { path, text: text.digest } }, 2000);
  }
  watch.onTook('parse', { source: { path: 'posts/e0.md', text: digestOf('a') } }, 1000);
  expect(watch.read().slowest).toEqual([{ source: 'posts/e0.md', milliseconds: 1000 }]);
});
