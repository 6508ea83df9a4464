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

test('what was remembered is counted once, also when a store that lost something has all made again', () => {
  const watch = createStopwatch({ now: () => 0 });
  const { observer } = watch;
  observer.onTask('parse', 100, 0);
  observer.onTask('render', 120, 1);
  observer.onTask('parse', 100, 2);
  observer.onTask('render', 120, 3);
  expect(watch.read().remembered).toBe(98 + 117);
});

test('a stage that begins again goes on: its times are one', () => {
  let clock = 0;
  const watch = createStopwatch({ now: () => clock });
  const { observer } = watch;
  const at = (time: number, act: () => void) => {
    clock = time;
    act();
  };
  at(10, () => observer.onStage('scan'));
  at(20, () => observer.onTask('parse', 100, 3));
  at(50, () => observer.onTask('parse', 0, 2));
  at(60, () => observer.onStage('assemble'));
  at(70, () => observer.onTask('render', 10, 1));
  clock = 90;
  expect(watch.read()).toMatchObject({
    milliseconds: 90,
    stages: { scan: 10, parse: 40, assemble: 10, render: 20 },
    remembered: 100 - 5 + 9,
  });
});
