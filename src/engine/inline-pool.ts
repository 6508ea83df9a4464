import type { Plain } from '../kernel/plain.ts';
import type { Answer, Pool, Task, Texts, WorkOf } from './task.ts';

/** The pool of one: tasks run in this thread, one after the other. */
export function createInlinePool(workOf: WorkOf): Pool {
  return {
    async run<In extends Plain, Out extends Plain>(
      task: Task<In, Out>,
      inputs: readonly In[],
      texts: Texts,
      onAnswer: (answer: Answer<Out>) => void,
    ) {
      const work = workOf(task.name);
      for (const [at, input] of inputs.entries()) {
        const needed = new Map<string, string>();
        for (const digest of task.needs(input)) needed.set(digest, await texts.text(digest));
        const made = await work.run(input, (digest) => needed.get(digest) ?? '', null);
        // This is the work of the task of this name, so it gives what such a task gives.
        onAnswer({ at, made: made as Answer<Out>['made'], isTrue: true });
      }
    },
    listen: async () => {},
  };
}
