import { LostBlob } from '../../engine/lost-blob.ts';
import type { ProjectPlaces } from '../../host/project-places.ts';
import { SourceChanged } from '../../host/scanning/source-texts.ts';
import type { Look } from '../../host/watching/pending-look.ts';
import { isEqual } from '../../kernel/is-equal.ts';
import { answerEarly } from './answer-early.ts';
import { changedSources } from './changed-sources.ts';
import type { DevTerminal } from './dev-terminal.ts';
import { type Looks, mayWait, type Wish } from './looks.ts';
import { type OpenSettings, openSite } from './open-site.ts';
import { showSite } from './show-site.ts';
import type { Reading, SiteReader } from './site-reader.ts';
import { watchedPlaces } from './watched-places.ts';

export type FollowSettings = OpenSettings & {
  readonly places: ProjectPlaces;
  readonly reader: SiteReader;
  readonly looks: Looks;
  readonly terminal: DevTerminal;
  /** Aborted when the session ends. */
  readonly signal: AbortSignal;
};

/** With more changes than this at once nobody edits by hand: the look at everything that follows is soon enough. */
const mostHints = 64;

/** Milliseconds after which a build is given up for a newer one: before that, showing what is already old is sooner done. */
const worthEnding = 500;

/** Sources changed while a build was on its way. What it has made is remembered. */
class Outdated extends Error {}

/**
 * The loop of `dev`: wait until there is a reason to look; read; build; show. One build at a time, and the latest edit
 * wins: what changes meanwhile is built right afterwards. It never ends by itself.
 * @throws the reason of the signal
 */
export async function followSources(settings: FollowSettings): Promise<never> {
  let shown = await first(settings);
  for (;;) {
    const wish = await settings.looks.next();
    if (wish.hints === null || wish.hints.length <= mostHints) shown = await follow(shown, wish, settings);
  }
}

async function first(settings: FollowSettings): Promise<Reading> {
  const { looks, stage, terminal } = settings;
  let look: Look = { hints: null };
  for (;;) {
    const begin = performance.now();
    const reading = await readFirst(look, settings);
    try {
      const pages = await openSite(reading, { ...settings, giveWay: unlessOutdated(settings) });
      const milliseconds = performance.now() - begin;
      terminal.built({ changed: [], pages, milliseconds }, stage.scene.diagnostics, reading.realPath);
      return reading;
    } catch (error) {
      if (error instanceof Outdated) look = await looks.next();
      else if (isPassing(error)) look = { hints: null };
      else throw error;
    }
  }
}

/** Reads a site that is watched already: a post that is shown early may be saved before all the others have been read. */
async function readFirst(look: Look, settings: FollowSettings): Promise<Reading> {
  settings.looks.watch(watchedPlaces(settings.places, []));
  const read = new AbortController();
  const early = answerEarly(settings, AbortSignal.any([read.signal, settings.signal]));
  const reading = readSite(look, settings).finally(() => read.abort());
  return (await Promise.all([reading, early]))[0];
}

/** @returns what is shown from now on */
async function follow(shown: Reading, wish: Wish, settings: FollowSettings): Promise<Reading> {
  const { looks, stage, terminal, signal } = settings;
  const begin = performance.now();
  const between = unlessOutdated(settings);
  const reading = await readUnlessNews(wish, settings);
  if (reading === null) return shown;
  const changed = changedSources(shown.sources, reading.sources);
  if (!wish.isAsked && changed.length === 0 && isEqual(shown.diagnostics, reading.diagnostics)) return shown;
  try {
    const pages = await showSite(reading, changed, between, settings);
    if (wish.isAsked) stage.showAgain();
    const milliseconds = performance.now() - begin;
    terminal.built({ changed, pages, milliseconds }, stage.scene.diagnostics, reading.realPath);
    return reading;
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof Outdated) return shown;
    if (isPassing(error)) {
      looks.putBack(wish);
      return shown;
    }
    // The site stays as it is. Only another edit may come to something else.
    terminal.bug(error);
    return reading;
  }
}

/** Gives way, and ends what is being built when it has been old for long. */
function unlessOutdated({ looks, giveWay }: FollowSettings): () => Promise<void> {
  const begin = performance.now();
  return async () => {
    await giveWay();
    if (looks.hasNews && performance.now() - begin > worthEnding) throw new Outdated();
  };
}

/** Whether reading and building once more will do: a source, or an entry of the store, is not what it was. */
function isPassing(error: unknown): boolean {
  return error instanceof SourceChanged || error instanceof LostBlob;
}

/** Reads the site; null when a look at everything was left for what somebody has saved meanwhile. It is still due. */
async function readUnlessNews(wish: Wish, settings: FollowSettings): Promise<Reading | null> {
  const { looks, giveWay } = settings;
  const between = async () => {
    await giveWay();
    if (looks.hasNews && mayWait(wish)) throw new Outdated();
  };
  try {
    return await readSite(wish, { ...settings, giveWay: between });
  } catch (error) {
    if (!(error instanceof Outdated)) throw error;
    looks.putBack(wish);
    return null;
  }
}

async function readSite(
  look: Pick<Wish, 'hints'>,
  { reader, looks, places, giveWay }: FollowSettings,
): Promise<Reading> {
  const reading = await reader.read(look, giveWay);
  looks.watch(watchedPlaces(places, reading.configFiles));
  return reading;
}
