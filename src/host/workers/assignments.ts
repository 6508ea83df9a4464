import type { Task, Texts } from '../../engine/task.ts';
import type { Plain } from '../../kernel/plain.ts';
import type { Chunk, Step } from './agenda.ts';
import type { Job, Order } from './messages.ts';

/** A step of a run, as a job for a worker. */
export type Assignment = { readonly step: Step; readonly job: Job };

/** Makes a job of a step: to give its inputs up, or else what the step says. */
export type Assign = (step: Step, order?: Order) => Promise<Assignment>;

/** @param texts hold what the inputs name; those of a chunk are read once, for it may be prepared first and run later */
export function createAssign<In extends Plain, Out extends Plain>(
  task: Task<In, Out>,
  inputs: readonly In[],
  texts: Texts,
): Assign {
  const known = new WeakMap<Chunk, Promise<Job['texts']>>();
  const read = (own: readonly In[]): Promise<Job['texts']> => {
    const digests = [...new Set(own.flatMap((input) => task.needs(input)))];
    return Promise.all(digests.map(async (digest) => [digest, await texts.text(digest)] as const));
  };
  return async (step, order = orderOf(step)) => {
    const own = step.chunk.map((at) => inputs[at] as In);
    const needed = known.get(step.chunk) ?? read(own);
    known.set(step.chunk, needed);
    return { step, job: { task: task.name, inputs: own, texts: await needed, order } };
  };
}

function orderOf(step: Step): Order {
  if (step.kind === 'prepare') return { kind: 'prepare' };
  return { kind: 'run', prepared: step.prepared?.map(({ value }) => value) ?? null };
}
