import { EventEmitter, once } from 'node:events';
import type { Look } from '../../host/watching/pending-look.ts';
import type { Watch } from '../../host/watching/watch-project.ts';

/** A reason to look at the sources. */
export type Wish = Look & {
  /** Somebody wants everything made again, whether or not it changed. */
  readonly isAsked: boolean;
  /** When it was due, in milliseconds of the process's own clock. */
  readonly since: number;
};

/** For how many milliseconds a look at everything goes after those at what has just been saved. */
const patience = 5000;

/** Whether something that has just been saved is looked at before. */
export const mayWait = ({ hints, since }: Wish): boolean =>
  hints === null && performance.now() - since < patience;

/**
 * The looks that are due: what the watch says, and what is asked for by hand. Several of one kind are one, and a quick look
 * at what somebody has just saved goes before one at everything, which takes as long as there are files.
 */
export interface Looks {
  /** Waits until one is due, and takes it. Rejects when the session ends. */
  next(): Promise<Wish>;
  /** Whether a source changed since the last look was taken, so that what is being made is already old. */
  readonly hasNews: boolean;
  /** Asks for everything to be made again. */
  ask(): void;
  /** Asks for everything to be looked at, because of a wish that came to nothing. */
  putBack(wish: Wish): void;
  /** Says which places are to be watched from now on, as real paths. */
  watch(places: readonly string[]): void;
  close(): void;
}

export function createLooks(openWatch: (places: readonly string[]) => Watch, signal: AbortSignal): Looks {
  const bell = new EventEmitter();
  const hints = new Set<string>();
  /** The look at everything. */
  let whole: Wish | null = null;
  let watched: { readonly places: string; readonly watch: Watch } | null = null;

  function addWhole({ isAsked, since }: Wish): void {
    whole = {
      hints: null,
      isAsked: isAsked || whole?.isAsked === true,
      since: Math.min(since, whole?.since ?? since),
    };
    bell.emit('due');
  }

  async function listen(watch: Watch): Promise<never> {
    for (;;) {
      const look = await watch.next(signal);
      for (const hint of look.hints ?? []) hints.add(hint);
      if (look.hints === null) addWhole(dueNow(false));
      else bell.emit('due');
    }
  }

  function take(): Wish {
    if (whole !== null && (hints.size === 0 || !mayWait(whole))) {
      const wish = whole;
      whole = null;
      return wish;
    }
    const wish = { ...dueNow(false), hints: [...hints] };
    hints.clear();
    return wish;
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
      if (hints.size === 0 && whole === null) await once(bell, 'due', { signal });
      return take();
    },
    get hasNews() {
      return hints.size > 0 || whole?.isAsked === true;
    },
    ask: () => addWhole(dueNow(true)),
    putBack: addWhole,
    watch: watchPlaces,
    close: () => {
      watched?.watch.close();
      watched = null;
    },
  };
}

const dueNow = (isAsked: boolean): Wish => ({ hints: null, isAsked, since: performance.now() });
