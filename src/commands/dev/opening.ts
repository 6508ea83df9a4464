import { EventEmitter, on } from 'node:events';
import type { PostSource } from '../../content/source-file.ts';
import type { RunAll } from '../../engine/task.ts';
import type { SourcePath, UrlPath } from '../../kernel/paths.ts';
import { build } from '../../pipeline/build.ts';
import { createMiddle, createPlanner } from '../../pipeline/middle.ts';
import type { Sources } from '../../pipeline/sources.ts';
import { tasks } from '../../pipeline/tasks.ts';
import type { Served, Snapshot } from '../../server/snapshot.ts';
import { isOfIndex } from './is-of-index.ts';
import { noOutputs, servedOutputs } from './served-outputs.ts';
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
   * Makes the pages that somebody waits for, provisionally, and those once more that were made of other sources.
   * @param known posts that have been read, besides those that had been before
   * @returns whether pages were made once more
   */
  answer(site: ReadSite, known: readonly PostSource[], runAll: RunAll): Promise<boolean>;
  /** Makes one page that somebody waits for, provisionally, of the posts of a site of which no more has been read. */
  answerEarly(address: UrlPath, site: ReadSite, runAll: RunAll): Promise<void>;
  /** Answers whoever is still waiting from the whole site. */
  end(whole: Snapshot): void;
}

type Waiting = { readonly address: UrlPath; readonly answer: (served: Promise<Served | null>) => void };

export function createOpening(surroundings: SnapshotSurroundings): Opening {
  const middle = createMiddle(createPlanner());
  const bell = new EventEmitter<{ waiting: [UrlPath] }>();
  const tried = new Set<UrlPath>();
  const read = new Set<SourcePath>();
  let madeOf: Sources | null = null;
  let waiting: Waiting[] = [];
  let made = noOutputs;
  let current: Snapshot | null = null;
  let tellWhole = (_: Snapshot) => {};
  const whole = new Promise<Snapshot>((resolve) => {
    tellWhole = resolve;
  });

  const find = async (address: UrlPath): Promise<Served | null> => {
    // Of a part of the posts there is no index.
    if (isOfIndex(address)) return (await whole).find(address);
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

  /** Makes the wanted pages of the posts that are known, and answers who waits for them. */
  async function make(
    { sources, realPath }: ReadSite,
    isKnown: (post: PostSource) => boolean,
    wanted: ReadonlySet<UrlPath>,
    runAll: RunAll,
  ): Promise<void> {
    const part = { ...sources, posts: sources.posts.filter(isKnown) };
    const pages = withPages(middle, ({ url }) => wanted.has(url) || url === '/404.html');
    const { outputs } = await build(part, tasks, runAll, pages);
    made = servedOutputs(made, made.files, outputs);
    for (const address of wanted) tried.add(address);
    const parts = {
      outputs: made,
      index: async () => noOutputs,
      realPath,
      problems: [],
      provisional: true,
    };
    current = siteSnapshot(parts, surroundings);
    answerFrom(current, (address) => wanted.has(address));
  }

  return {
    snapshot: {
      find,
      notFound: async () => (await current?.notFound()) ?? null,
      // A link to a post that has not been read looks like a dead one.
      problems: [],
    },
    awaited,
    answer: async (site, known, runAll) => {
      for (const { path } of known) read.add(path);
      const again = madeOf === null || madeOf === site.sources ? [] : [...tried];
      if (waiting.length === 0 && again.length === 0) return false;
      const wanted = new Set([...again, ...waiting.map(({ address }) => address)]);
      await make(site, (post) => read.has(post.path) || wanted.has(usualAddress(post.path)), wanted, runAll);
      madeOf = site.sources;
      return again.length > 0;
    },
    answerEarly: async (address, site, runAll) => {
      await make(site, () => true, new Set([address]), runAll);
      madeOf = site.sources;
    },
    end: (site) => {
      current = site;
      answerFrom(site, () => true);
      tellWhole(site);
    },
  };
}
