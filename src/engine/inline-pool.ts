import type { Pool } from './task.ts';

/** The pool of one: tasks run in this thread, one after the other. */
export const inlinePool: Pool = {
  async run(task, inputs) {
    const outcomes = [];
    for (const input of inputs) outcomes.push(await task.run(input));
    return outcomes;
  },
};
