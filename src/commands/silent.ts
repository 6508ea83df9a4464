import type { Observer } from '../engine/task.ts';

/** Watches a run and says nothing. */
export const silent: Observer = { onStage: () => {}, onTask: () => {}, onAnswer: () => {} };
