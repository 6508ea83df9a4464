import { EventEmitter, once } from 'node:events';
import type { Look } from '../../host/watching/pending-look.ts';
import type { Watch } from '../../host/watching/watch-project.ts';

/** A reason to look at the sources. `isAsked`: somebody wants everything made again, whether or not it changed. */
export type Wish = Look & { readonly isAsked: boolean };

/** The looks that are due: what the watch says, and what is asked for by hand. */
export interface Looks {
  /** Waits until one is due, and takes it; several are one. Rejects when the session ends. */
  next(): Promise<Wish>;
  /** Whether a source changed since the last look was taken, so that what is being made is already old. */
  readonly hasNews: boolean;
  /** Asks for everything to be made again. */
  ask(): void;
  /** Asks for everything to be looked at again. */
  lookAgain(): void;
  /** Says which places are to be watched from now on, as real paths. */
  watch(places: readonly string[]): void;
  close(): void;
}

export function createLooks(openWatch: (places: readonly string[]) => Watch, signal: AbortSignal): Looks {
  const bell = new EventEmitter();
  let due: Wish | null = null;
  let hasNews = false;
  let watched: { readonly places: string; readonly watch: Watch } | null = null;

  function add(wish: Wish): void {
    due = due === null ? wish : joined(due, wish);
    hasNews ||= wish.isAsked || wish.hints !== null;
    bell.emit('due');
  }

  async function listen(watch: Watch): Promise<never> {
    for (;;) add({ ...(await watch.next(signal)), isAsked: false });
  }

  function watchPlaces(list: readonly string[]): void {
    const places = [...new Set(list)].sort().join('\n');
    if (places === watched?.places) return;
    watched?.watch.close();
    const watch = openWatch(places.split('\n'));
    watched = { places, watch };
    listen(watch).catch((error: unknown) => {
      if (!signal.aborted && watched?.watch === watch) bell.emit('error', error);
    });
  }

  return {
    next: async () => {
      signal.throwIfAborted();
      if (due === null) await once(bell, 'due', { signal });
      const wish = due ?? { hints: [], isAsked: false };
      due = null;
      hasNews = false;
      return wish;
    },
    get hasNews() {
      return hasNews;
    },
    ask: () => add({ hints: null, isAsked: true }),
    lookAgain: () => add({ hints: null, isAsked: false }),
    watch: watchPlaces,
    close: () => {
      watched?.watch.close();
      watched = null;
    },
  };
}

function joined(a: Wish, b: Wish): Wish {
  const hints = a.hints === null || b.hints === null ? null : [...a.hints, ...b.hints];
  return { hints, isAsked: a.isAsked || b.isAsked };
}
