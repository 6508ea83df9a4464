import type { Plain } from '../../kernel/plain.ts';
import type { Patience } from './patience.ts';

/** Inputs of a run, by their numbers. */
export type Chunk = readonly number[];

/** What was prepared of an input, and how long that took, in milliseconds. */
export type Prepared = { readonly value: Plain; readonly took: number };

/** What a worker does next. `prepared` is null for a chunk of which nothing was prepared. */
export type Step =
  | { readonly kind: 'prepare'; readonly chunk: Chunk }
  | { readonly kind: 'run'; readonly chunk: Chunk; readonly prepared: readonly Prepared[] | null };

/** What a worker does as long as it can: in a thread that stays with one kind of work, the code of it is warm. */
export type Role = 'prepare' | 'run';

/** What is to be done with the inputs of a run, in chunks. */
export interface Agenda {
  /** Waits as long as there is nothing to do but there may be. @returns null when nothing will be */
  next(role: Role): Promise<Step | null>;
  /** A chunk may be run. */
  prepared(chunk: Chunk, prepared: readonly Prepared[]): void;
  /** What was to be done with a chunk has failed, and is to be done anew with these inputs of it. */
  failed(step: Step, left: Chunk): void;
}

/** The most inputs that a worker is given at once: enough that sending them costs little. */
const chunkSize = 16;

/** How many inputs the first chunk has: what begins cold takes long for each, and others may wait for the chunk. */
const firstSize = 2;

/** How many chunks may be prepared and not run yet; they are held in memory. */
const mostAhead = 16;

/**
 * @param inputs how many there are
 * @param patience of workers that could run a chunk of which nothing is prepared
 */
export function createAgenda(inputs: number, workers: number, patience: Pick<Patience, 'isOver'>): Agenda {
  const waiting: Chunk[] = chunksOf(inputs, workers);
  const ready: { readonly chunk: Chunk; readonly prepared: readonly Prepared[] }[] = [];
  let inPreparation = 0;
  let onChange = signalled();

  const changed = () => {
    onChange.signal();
    onChange = signalled();
  };

  function stepFor(role: Role): Step | 'wait' | null {
    if (role === 'prepare' && ready.length < mostAhead) {
      const chunk = waiting.shift();
      if (chunk !== undefined) {
        inPreparation += 1;
        return { kind: 'prepare', chunk };
      }
    }
    const next = ready.shift();
    if (next !== undefined) return { kind: 'run', ...next };
    if (inPreparation > 0 && (waiting.length === 0 || !patience.isOver())) return 'wait';
    const chunk = waiting.shift();
    return chunk === undefined ? null : { kind: 'run', chunk, prepared: null };
  }

  return {
    next: async (role) => {
      for (;;) {
        const step = stepFor(role);
        if (step !== 'wait') return step;
        await onChange.promise;
      }
    },
    prepared: (chunk, prepared) => {
      inPreparation -= 1;
      ready.push({ chunk, prepared });
      changed();
    },
    failed: (step, left) => {
      if (step.kind === 'prepare') inPreparation -= 1;
      if (left.length > 0) waiting.push(left);
      changed();
    },
  };
}

/**
 * The numbers of inputs in chunks, which grow at the beginning, and become smaller towards the end, so that no worker has
 * long to wait for others.
 */
function chunksOf(inputs: number, workers: number): number[][] {
  const chunks: number[][] = [];
  for (let from = 0, most = firstSize; from < inputs; most = Math.min(chunkSize, 2 * most)) {
    const size = Math.min(most, Math.ceil((inputs - from) / (2 * workers)));
    const first = from;
    chunks.push(Array.from({ length: size }, (_, at) => first + at));
    from += size;
  }
  return chunks;
}

function signalled() {
  let signal = () => {};
  const promise = new Promise<void>((resolve) => {
    signal = resolve;
  });
  return { promise, signal };
}
