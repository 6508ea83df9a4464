import { expect, test } from 'vitest';
import type { Answer, Task } from '../../../src/engine/task.ts';
import { createAgenda } from '../../../src/host/workers/agenda.ts';
import { createAssign } from '../../../src/host/workers/assignments.ts';
import { createTaskRun } from '../../../src/host/workers/task-run.ts';
import type { JobEnd, WatchedWorker } from '../../../src/host/workers/watched-worker.ts';
import type { Digest } from '../../../src/kernel/digest.ts';

const shout: Task<string, string> = { name: 'shout', needs: () => [], from: 'sources' };
const patience = { isOver: () => true, isMuch: () => true };
const noTexts = { text: async () => '' };

/** A worker without a thread: it is dead after an input that it has no time for. */
function workerWith(hasTimeFor: (input: unknown) => boolean, asked: (readonly unknown[])[]): WatchedWorker {
  let isDead = false;
  return {
    run: async ({ inputs, order }): Promise<JobEnd> => {
      if (isDead) throw new Error('dead workers do nothing');
      asked.push(inputs);
      const at = order.kind === 'give-up' ? -1 : inputs.findIndex((input) => !hasTimeFor(input));
      isDead = at >= 0;
      if (isDead) return { kind: 'excess', at, excess: 'time' };
      const made = inputs.map((input) => ({
        value: order.kind === 'give-up' ? 'given up' : `${input}!`,
        diagnostics: [],
        blobs: [],
      }));
      return { kind: 'done', done: { kind: 'made', made, took: inputs.map(() => 1) } };
    },
    stop: async () => {},
    report: async () => [],
  };
}

/** Runs inputs on one worker after the other, and says what came of each, and which inputs were asked for together. */
async function run(inputs: readonly string[], hasTimeFor: (input: unknown) => boolean) {
  const asked: (readonly unknown[])[] = [];
  const answers: Answer<string>[] = [];
  let workers = 1;
  const { work } = createTaskRun<string>({
    agenda: createAgenda(inputs.length, 1, patience),
    assign: createAssign(shout, inputs, noTexts),
    replace: () => {
      workers += 1;
      return workerWith(hasTimeFor, asked);
    },
    onAnswer: (answer) => answers.push(answer),
    onTook: () => {},
    waitFor: (change) => change,
    signal: new AbortController().signal,
  });
  await work(workerWith(hasTimeFor, asked), 'run');
  const made = answers
    .toSorted((a, b) => a.at - b.at)
    .map(({ made: { value }, isTrue }) => (isTrue ? value : `(${value})`));
  return { made, asked, workers };
}

test('every input is answered once', async () => {
  const inputs = Array.from({ length: 100 }, (_, at) => `${at}`);
  const { made, workers } = await run(inputs, () => true);
  expect(made).toEqual(inputs.map((input) => `${input}!`));
  expect(workers).toBe(1);
});

test('one that takes too long is tried once more alone, then given up, and the others of its chunk are run', async () => {
  const { made, asked, workers } = await run(['a', 'slow', 'b', 'c'], (input) => input !== 'slow');
  expect(made).toEqual(['a!', '(given up)', 'b!', 'c!']);
  expect(asked.filter((inputs) => inputs.includes('slow')).map((inputs) => inputs.length)).toEqual([2, 1, 1]);
  expect(workers).toBe(3);
});

test('one that has the time when it is alone is answered like the rest', async () => {
  let times = 0;
  const { made } = await run(['a', 'slow', 'b'], (input) => input !== 'slow' || ++times > 1);
  expect(made).toEqual(['a!', 'slow!', 'b!']);
});

test('the texts of a chunk are read once, whether it is prepared first or not, and those that several name are sent once', async () => {
  const read: string[] = [];
  const task: Task<string, string> = { ...shout, needs: (input) => [input[0] as Digest] };
  const assign = createAssign(task, ['a1', 'a2', 'b1'], {
    text: async (digest) => {
      read.push(digest);
      return digest.toUpperCase();
    },
  });
  const chunk = [0, 1, 2];
  await assign({ kind: 'prepare', chunk });
  const { job } = await assign({ kind: 'run', chunk, prepared: null });
  expect(job.texts).toEqual([
    ['a', 'A'],
    ['b', 'B'],
  ]);
  expect(read).toEqual(['a', 'b']);
});
