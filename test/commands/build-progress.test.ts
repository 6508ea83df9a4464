import { expect, test } from 'vitest';
import { createBuildProgress } from '../../src/commands/build-progress.ts';
import { createProgressLine } from '../../src/commands/progress-line.ts';

/** A terminal and a clock that a test moves. */
function terminal(isTty: boolean) {
  let time = 0;
  let text = '';
  const surroundings = {
    isTty,
    now: () => time,
    stderr: (more: string) => {
      text += more;
    },
  };
  const wait = (milliseconds: number) => {
    time += milliseconds;
  };
  return { surroundings, wait, text: () => text };
}

/** A run of ten posts, one every half second. */
function run(isTty: boolean) {
  const { surroundings, wait, text } = terminal(isTty);
  const line = createProgressLine(surroundings, surroundings.now);
  const progress = createBuildProgress('ko', line, surroundings);
  progress.onTask('parse', 12, 10);
  for (let post = 0; post < 10; post++) {
    wait(500);
    progress.onAnswer('parse');
  }
  line.clear();
  return text();
}

test('a long run says how many are done and how long it will take, and takes the line away at the end', () => {
  const lines = run(true).split('\r\u001b[K');
  expect(lines).toContain('글 읽기 5/10 · 약 3초 남음');
  expect(lines.at(-1)).toBe('');
});

test('what ends at once shows nothing', () => {
  const { surroundings, wait, text } = terminal(true);
  const line = createProgressLine(surroundings, surroundings.now);
  const progress = createBuildProgress('ko', line, surroundings);
  progress.onTask('parse', 2, 2);
  wait(200);
  progress.onAnswer('parse');
  progress.onAnswer('parse');
  line.clear();
  expect(text()).toBe('');
});

test('no line where there is no terminal', () => {
  expect(run(false)).toBe('');
});
