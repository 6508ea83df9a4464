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

/**
 * What is to be done with the inputs of a run, in chunks. Workers change their role only for work that is worth it: towards
 * the end, what is left of the other kind is done before they have its code warm.
 */
export interface Agenda {
  /** Waits as long as there is nothing to do but there may be. @returns null when nothing will be */
  next(role: Role): Promise<Step | null>;
  /** A chunk may be run. */
  prepared(chunk: Chunk, prepared: readonly Prepared[]): void;
  /** A chunk was run, in so many milliseconds. */
  ran(chunk: Chunk, took: number): void;
  /** What was to be done with a chunk has failed, and is to be done anew with these inputs of it. */
  failed(step: Step, left: Chunk): void;
}

/** The most inputs that a worker is usually given at once: enough that sending them costs little. */
const usualChunk = 16;

/** How many inputs the first chunk has: what begins cold takes long for each, and others may wait for the chunk. */
const firstSize = 2;

/** How many chunks may be prepared and not run yet; they are held in memory. */
const mostAhead = 16;

/**
 * @param inputs how many there are
 * @param patience of workers that could run a chunk of which nothing is prepared
 * @param most inputs that a worker is given at once
 */
export function createAgenda(
  inputs: number,
  workers: number,
  patience: Pick<Patience, 'isOver' | 'isMuch'>,
  most: number = usualChunk,
): Agenda {
  const waiting: Chunk[] = chunksOf(inputs, workers, most);
  const ready: { readonly chunk: Chunk; readonly prepared: readonly Prepared[] }[] = [];
  const preparing = createPace();
  const running = createPace();
  let inPreparation = 0;
  /** How many workers are at a chunk that they run, or wait for one. */
  let inRun = 0;
  /** Whether those who prepare have run something, and those who run have run what nobody had prepared. */
  const isWarm = { prepare: false, run: false };
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
    if (role === 'prepare' && isLeftToOthers()) return inPreparation > 0 ? 'wait' : null;
    const next = ready.shift();
    if (next !== undefined) return { kind: 'run', ...next };
    if (inPreparation > 0 && !isWorthRunningAsItIs()) return 'wait';
    const chunk = waiting.shift();
    return chunk === undefined ? null : { kind: 'run', chunk, prepared: null };
  }

  /** Whether those who prepare have nothing to do any more: others run, and have little left to run. */
  function isLeftToOthers(): boolean {
    if (waiting.length > 0 || inRun === 0 || isWarm.prepare) return false;
    return !patience.isMuch(running.timeFor(ready.map(({ chunk }) => chunk)));
  }

  /** Whether those who run do it with what nobody has prepared, rather than wait. */
  function isWorthRunningAsItIs(): boolean {
    if (waiting.length === 0 || !patience.isOver()) return false;
    return isWarm.run || patience.isMuch(preparing.timeFor(waiting));
  }

  function begin(role: Role, step: Step | null): Step | null {
    if (step?.kind !== 'run') return step;
    inRun += 1;
    if (role === 'prepare' || step.prepared === null) isWarm[role] = true;
    return step;
  }

  return {
    next: async (role) => {
      for (;;) {
        const step = stepFor(role);
        if (step !== 'wait') return begin(role, step);
        const runs = role === 'run' ? 1 : 0;
        inRun += runs;
        await onChange.promise;
        inRun -= runs;
      }
    },
    prepared: (chunk, prepared) => {
      inPreparation -= 1;
      for (const { took } of prepared) preparing.add(1, took);
      ready.push({ chunk, prepared });
      changed();
    },
    ran: (chunk, took) => {
      inRun -= 1;
      running.add(chunk.length, took);
    },
    failed: (step, left) => {
      if (step.kind === 'prepare') inPreparation -= 1;
      else inRun -= 1;
      if (left.length > 0) waiting.push(left);
      changed();
    },
  };
}

/**
 * The numbers of inputs in chunks, which grow at the beginning, and become smaller towards the end, so that no worker has
 * long to wait for others.
 */
function chunksOf(inputs: number, workers: number, most: number): number[][] {
  const chunks: number[][] = [];
  for (let from = 0, now = Math.min(most, firstSize); from < inputs; now = Math.min(most, 2 * now)) {
    const size = Math.min(now, Math.ceil((inputs - from) / (2 * workers)));
    const first = from;
    chunks.push(Array.from({ length: size }, (_, at) => first + at));
    from += size;
  }
  return chunks;
}

/** How long inputs take, by those that are done. */
function createPace() {
  let inputs = 0;
  let milliseconds = 0;
  return {
    add: (count: number, took: number) => {
      inputs += count;
      milliseconds += took;
    },
    /** Where none is done yet nobody knows, so it may take for ever. */
    timeFor: (chunks: readonly Chunk[]) =>
      inputs === 0 ? Infinity : (chunks.flat().length * milliseconds) / inputs,
  };
}

function signalled() {
  let signal = () => {};
  const promise = new Promise<void>((resolve) => {
    signal = resolve;
  });
  return { promise, signal };
}
