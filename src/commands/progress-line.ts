import type { Surroundings } from './surroundings.ts';

/** A line on a terminal that is written over by its next state; where there is no terminal, nothing. */
export interface ProgressLine {
  show(text: string): void;
  /** Takes the line away, before anything else is written. */
  clear(): void;
}

/** Milliseconds before the first state is worth showing, and between one and the next. */
const patience = 300;

/** @param now milliseconds that only grow */
export function createProgressLine(
  { isTty, stderr }: Pick<Surroundings, 'isTty' | 'stderr'>,
  now: () => number = () => performance.now(),
): ProgressLine {
  let last = now();
  let isShown = false;
  return {
    show: (text) => {
      if (!isTty || now() - last < patience) return;
      last = now();
      isShown = true;
      stderr(`\r\u001b[K${text}`);
    },
    clear: () => {
      if (isShown) stderr('\r\u001b[K');
      isShown = false;
    },
  };
}
