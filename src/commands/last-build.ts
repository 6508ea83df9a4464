import { join, relative } from 'node:path';
import { isAsKnown } from '../host/publishing/is-as-known.ts';
import type { KnownFile, KnownOutput } from '../host/publishing/known-output.ts';
import { readState, writeState } from '../host/state-file.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import { type Digest, digestOf, fingerprint } from '../kernel/digest.ts';
import type { OutputPath } from '../kernel/paths.ts';
import { dayAround } from '../kernel/time/day.ts';
import type { Instant } from '../kernel/time/instant.ts';
import { offsetAt } from '../kernel/time/zone.ts';
import type { Build } from '../pipeline/build.ts';
import type { Sources } from '../pipeline/sources.ts';
import type { Workshop } from './workshop.ts';

/**
 * What was made when a site was last published to a folder: the outermost memo. While its sources are the same, so is the
 * site; and while the folder still looks as it did, there is nothing to do at all.
 */
export type LastBuild = {
  /** Fingerprint of all sources, which hold everything a build is made of, but for the time. */
  readonly sources: Digest;
  readonly time: TimeFrame;
  readonly diagnostics: readonly Diagnostic[];
  readonly made: Made;
};

/** What was made, in numbers. */
export type Made = {
  readonly posts: number;
  /** Posts that are there and not on the site: drafts, scheduled and internal ones. */
  readonly withheld: number;
  readonly pages: number;
  readonly files: number;
};

/**
 * The times at which the same sources make the same site: on one day, while no post's date comes or is still to come. As
 * instants, because to ask which day it is in a zone takes longer than most of what a build does in which nothing changed.
 */
type TimeFrame = { readonly from: Instant; readonly until: Instant };

/** What is kept of an output folder between runs. */
export type OutputState = { readonly last: LastBuild | null; readonly known: KnownOutput };

const nothing: OutputState = { last: null, known: new Map() };

/** What earlier runs knew of an output folder; nothing where runs keep nothing. */
export function readOutputState({ folder, engine }: Workshop, out: string): OutputState {
  if (folder === null) return nothing;
  // The form says that a run of this engine wrote it.
  const state = readState(fileOf(folder, out), formOf(engine)) as {
    readonly last: LastBuild | null;
    readonly known: readonly (readonly [OutputPath, KnownFile])[];
  } | null;
  return state === null ? nothing : { last: state.last, known: new Map(state.known) };
}

/** Keeps what this run knows. */
export function writeOutputState({ folder, engine }: Workshop, out: string, state: OutputState): void {
  if (folder === null) return;
  writeState(fileOf(folder, out), formOf(engine), { last: state.last, known: [...state.known] });
}

/** One file for each output folder, by where it lies from here: CI restores both into a folder of another name. */
function fileOf(folder: string, out: string): string {
  return join(folder, `output-${digestOf(relative(folder, out)).slice('d1_'.length)}.json`);
}

const formOf = (engine: string) => `hoego-output ${engine}`;

/** What is kept of a build that was published. */
export function lastBuildOf(
  sources: Sources,
  { parsed, shown, outputs }: Build,
  diagnostics: readonly Diagnostic[],
): LastBuild {
  const pages = outputs.filter(({ path }) => path.endsWith('.html')).length;
  const dates = parsed.map(({ post }) => post.value.frontmatter.date.from);
  return {
    sources: fingerprintOf(sources),
    time: timeFrameOf(sources, dates),
    diagnostics,
    made: {
      posts: shown.length,
      withheld: parsed.length - shown.length,
      pages,
      files: outputs.length,
    },
  };
}

/** The last build, if it is the one that these sources would make and the output folder still holds it. */
export function stillStanding({ last, known }: OutputState, sources: Sources, out: string): LastBuild | null {
  if (last === null || !isWithin(last.time, sources) || last.sources !== fingerprintOf(sources)) return null;
  return isAsKnown(out, known) ? last : null;
}

function fingerprintOf({ selection, ...others }: Sources): Digest {
  const { now: _, ...selected } = selection;
  return fingerprint({ ...others, selection: selected });
}

function timeFrameOf(
  { config: { timeZone }, selection: { now } }: Sources,
  dates: readonly Instant[],
): TimeFrame {
  const day = dayAround(now, timeZone);
  // Where clocks were put back behind midnight, a day is no stretch of time: nothing is said of other instants.
  if (offsetAt(timeZone, day.from) !== offsetAt(timeZone, day.until)) return { from: now, until: now + 1 };
  const past = dates.filter((date) => date <= now);
  const future = dates.filter((date) => date > now);
  return {
    from: past.reduce((a, b) => Math.max(a, b), day.from),
    until: future.reduce((a, b) => Math.min(a, b), day.until),
  };
}

function isWithin({ from, until }: TimeFrame, { selection: { now } }: Sources): boolean {
  return from <= now && now < until;
}
