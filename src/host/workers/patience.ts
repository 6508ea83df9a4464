import { startThreadTime } from './thread-time.ts';

/** How long in all the workers of a pool wait for others who prepare what they could do as a whole themselves. */
export interface Patience {
  readonly isOver: () => boolean;
  /** Whether work of so many milliseconds is worth being helped with by those who have its code to warm up yet. */
  readonly isMuch: (milliseconds: number) => boolean;
  /** Waits for something while there is nothing else to do, and counts how much processor time others had meanwhile. */
  readonly wait: <T>(change: Promise<T>) => Promise<T>;
}

/**
 * Waiting is worth as much as it saves: a worker that does without it warms up code that others have warm already, once.
 * @param limit in milliseconds of processor time
 * @param busy how many threads are busy now
 */
export function createPatience(limit: number, busy: () => number): Patience {
  let waited = 0;
  return {
    isOver: () => waited >= limit,
    isMuch: (milliseconds) => milliseconds >= limit,
    wait: async (change) => {
      const time = startThreadTime(busy);
      const value = await change;
      waited += time();
      return value;
    },
  };
}
