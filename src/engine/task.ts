import type { Blob, Made, TextOf } from '../kernel/blob.ts';
import type { Outcome } from '../kernel/diagnostic.ts';
import type { Digest } from '../kernel/digest.ts';
import type { Plain } from '../kernel/plain.ts';

/** Why an outcome could not be had: the task took too long, or more memory than it may have, twice. */
export type Excess = 'time' | 'memory';

/** How long a task may take for one input, where there is somebody to watch. */
export const secondsForOne = 5;

declare const outcome: unique symbol;

/**
 * A pure function of one Plain value that is worth remembering, by its name. What it does is a Work, which is loaded only
 * where tasks run: a build that finds everything remembered loads none.
 */
export type Task<In extends Plain, Out extends Plain> = {
  readonly name: string;
  /** The texts that an input names by their digests. */
  readonly needs: (input: In) => readonly Digest[];
  /** Whose texts these are: those of the sources, or blobs that other tasks have made. */
  readonly from: 'sources' | 'store';
  /**
   * The most inputs that are given to a thread at once; where it is not said, as many as its pool thinks fit. What several have
   * in common is sent once for all that are sent together.
   */
  readonly atOnce?: number;
  /** Whether a part of it can be done ahead, see `Work.prepare`. */
  readonly hasPreparation?: boolean;
  readonly [outcome]?: Out;
};

/**
 * How a task is done. Laws: `run` reads nothing but its argument and the texts that it names; equal inputs give equal
 * outcomes, whatever of them was prepared; no result depends on another task's, nor on what ran before.
 */
export interface Work<In extends Plain, Out extends Plain, Prepared extends Plain = Plain> {
  /** Loads what `run` and `giveUp` need and have not yet; they do so themselves, but then an input seems to take that time. */
  load?(): Promise<void>;
  /** Loads what `prepare` needs of what it does not load by itself. */
  loadPreparation?(): Promise<void>;
  /**
   * Does a part of the work ahead, in whatever thread. A thread that does only this, and one that does only the rest, have
   * half the code to warm up each.
   */
  prepare?(input: In, textOf: TextOf): Promise<Prepared>;
  /** @param prepared what `prepare` made of the same input; null when nobody has prepared anything */
  run(input: In, textOf: TextOf, prepared: Prepared | null): Promise<Made<Out>>;
  /** What stands for an outcome that could not be had, with the problem. It is never remembered. */
  giveUp(input: In, textOf: TextOf, excess: Excess): Promise<Made<Out>>;
}

/** Finds how the task of a name is done. What its inputs are, the name says. */
export type WorkOf = (task: string) => Work<Plain, Plain>;

/** What is remembered: an outcome, and the digests of its blobs, without which it is worth nothing. */
export type Remembered = { readonly outcome: Plain; readonly blobs: readonly Digest[] };

/**
 * What was computed before. What is not there, or not whole, is undefined; never an error. Synchronous, because a build
 * in which little changed asks thousands of times.
 */
export interface Store {
  get(key: Digest): Remembered | undefined;
  /** Whether something is remembered under a key; whether it is whole shows when it is read. */
  has(key: Digest): boolean;
  put(key: Digest, remembered: Remembered): void;
  hasBlob(digest: Digest): boolean;
  blob(digest: Digest): Uint8Array | undefined;
  putBlob(blob: Blob): void;
}

/** Looks up the texts that inputs name. */
export interface Texts {
  /** @throws when the text is not what it was when its digest was taken */
  text(digest: Digest): Promise<string>;
}

/** An outcome, and which input it is of. */
export type Answer<Out extends Plain> = {
  /** Counts the inputs from 0. */
  readonly at: number;
  readonly made: Made<Out>;
  /** False for what stands for an outcome that could not be had. */
  readonly isTrue: boolean;
};

/** Runs a task on many inputs, wherever that is. */
export interface Pool {
  /** @param onAnswer is given every outcome as soon as it is there, in any order, so that none need wait in memory */
  run<In extends Plain, Out extends Plain>(
    task: Task<In, Out>,
    inputs: readonly In[],
    texts: Texts,
    onAnswer: (answer: Answer<Out>) => void,
  ): Promise<void>;
  /** Lets be heard what those who run tasks have to say; whoever works long beside them calls it now and then. */
  listen(): Promise<void>;
}

/** The stages of a run, in their order. */
export type Stage = 'scan' | 'parse' | 'assemble' | 'render' | 'index' | 'publish';

/** Is told how a run goes on. What it makes of that is outside, and changes no result. */
export interface Observer {
  /** A stage begins, and with it the one before it has ended. */
  onStage(stage: Stage): void;
  /**
   * @param inputs 0 for some that were told of before, and turned out not to be whole
   * @param missing how many are not remembered, and are run
   */
  onTask(name: string, inputs: number, missing: number): void;
  onAnswer(name: string): void;
}

/**
 * Runs a task on many inputs, remembering; outcomes come in the order of the inputs.
 * @param onOutcome is given each of them as soon as it is known, in any order, with the number of its input
 */
export type RunAll = <In extends Plain, Out extends Plain>(
  task: Task<In, Out>,
  inputs: readonly In[],
  onOutcome?: (outcome: Outcome<Out>, at: number) => void,
) => Promise<readonly Outcome<Out>[]>;
