import { EventEmitter, on } from 'node:events';
import type { PostSource } from '../../content/source-file.ts';
import type { RunAll } from '../../engine/task.ts';
import type { UrlPath } from '../../kernel/paths.ts';
import type { OutputFile } from '../../pages/output-file.ts';
import { build } from '../../pipeline/build.ts';
import { createMiddle, createPlanner } from '../../pipeline/middle.ts';
import { tasks } from '../../pipeline/tasks.ts';
import type { Served, Snapshot } from '../../server/snapshot.ts';
import { servedOutputs } from './served-outputs.ts';
import { type ReadSite, withPages } from './site-builder.ts';
import { type SnapshotSurroundings, siteSnapshot } from './site-snapshot.ts';
import { usualAddress } from './usual-address.ts';

/**
 * What is served from the first moment on, while the posts are still being read: pages as far as they can be made of the
 * posts that are known, each when it is asked for. It is the only snapshot that comes to hold more while it is served.
 */
export interface Opening {
  readonly snapshot: Snapshot;
  /** The addresses that somebody waits for, as they come. Throws when the signal is aborted. */
  awaited(signal: AbortSignal): AsyncIterable<UrlPath>;
  /**
   * Makes the pages that somebody waits for, provisionally.
   * @param known the posts that have been read
   * @param isMeant for which of them this is enough; the others go on waiting
   */
  answer(
    site: ReadSite,
    known: readonly PostSource[],
    runAll: RunAll,
    isMeant?: (address: UrlPath) => boolean,
  ): Promise<void>;
  /** Answers whoever is still waiting from the whole site. */
  end(whole: Snapshot): void;
}

type Waiting = { readonly address: UrlPath; readonly answer: (served: Promise<Served | null>) => void };

export function createOpening(surroundings: SnapshotSurroundings): Opening {
  const middle = createMiddle(createPlanner());
  const bell = new EventEmitter<{ waiting: [UrlPath] }>();
  const tried = new Set<UrlPath>();
  let waiting: Waiting[] = [];
  let files: readonly OutputFile[] = [];
  let current: Snapshot | null = null;

  const find = async (address: UrlPath): Promise<Served | null> => {
    const served = (await current?.find(address)) ?? null;
    // What was not there of the posts that were known then is told of when all are.
    if (served !== null || tried.has(address)) return served;
    return new Promise((resolve) => {
      waiting.push({ address, answer: resolve });
      bell.emit('waiting', address);
    });
  };

  async function* awaited(signal: AbortSignal): AsyncIterable<UrlPath> {
    const coming = on(bell, 'waiting', { signal });
    yield* waiting.map(({ address }) => address);
    for await (const [address] of coming) yield address;
  }

  function answerFrom(snapshot: Snapshot, isReady: (address: UrlPath) => boolean): void {
    const ready = waiting.filter(({ address }) => isReady(address));
    waiting = waiting.filter(({ address }) => !isReady(address));
    for (const { address, answer } of ready) answer(snapshot.find(address));
  }

  return {
    snapshot: {
      find,
      notFound: async () => (await current?.notFound()) ?? null,
      // A link to a post that has not been read looks like a dead one.
      problems: [],
    },
    awaited,
    answer: async ({ sources, realPath }, known, runAll, isMeant = () => true) => {
      const wanted = new Set(waiting.map(({ address }) => address).filter(isMeant));
      if (wanted.size === 0) return;
      const posts = new Set([
        ...known,
        ...sources.posts.filter(({ path }) => wanted.has(usualAddress(path))),
      ]);
      const part = { ...sources, posts: sources.posts.filter((post) => posts.has(post)) };
      const pages = withPages(middle, ({ url }) => wanted.has(url) || url === '/404.html');
      const { outputs } = await build(part, tasks, runAll, pages);
      files = [...servedOutputs(files, outputs).values()];
      for (const address of wanted) tried.add(address);
      const parts = {
        outputs: servedOutputs(files),
        // Of a part of the posts there is no index.
        index: async () => new Map(),
        realPath,
        problems: [],
        provisional: true,
      };
      current = siteSnapshot(parts, surroundings);
      answerFrom(current, (address) => wanted.has(address));
    },
    end: (whole) => {
      current = whole;
      answerFrom(whole, () => true);
    },
  };
}
