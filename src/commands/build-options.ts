import { join, resolve } from 'node:path';
import { parseBasePath } from '../content/parse-base-path.ts';
import { parseSiteUrl } from '../content/parse-site-url.ts';
import { type CommonOptions, commonOptions } from './common-options.ts';
import { type Flags, switchFlag, textFlag } from './flags.ts';
import { type SelectionOptions, selectionOptions } from './selection-options.ts';
import { parseShard, type Shard } from './shard.ts';

export type BuildOptions = CommonOptions & {
  readonly selection: SelectionOptions;
  /** The output folder, absolute. */
  readonly out: string;
  /** The base path; null for that of the configuration. */
  readonly base: string | null;
  readonly siteUrl: string | null;
  /** An earlier publication to compare with, absolute; null for none. */
  readonly previous: string | null;
  /** Whether results are remembered. */
  readonly cache: boolean;
  /** The most workers at once; null for as many as there are processors. */
  readonly jobs: number | null;
  /** The part of the posts that is put into the store, and nothing else done; null for a whole build. */
  readonly shard: Shard | null;
  /** Whether warnings fail as well. */
  readonly strict: boolean;
};

/** The options of `build`, of a command line that has no flag problem. */
export function buildOptions(flags: Flags, cwd: string): BuildOptions {
  const common = commonOptions(flags, cwd);
  const base = textFlag(flags, 'base');
  const siteUrl = textFlag(flags, 'siteUrl');
  const jobs = textFlag(flags, 'jobs');
  const shard = textFlag(flags, 'shard');
  const previous = textFlag(flags, 'previous');
  return {
    ...common,
    selection: selectionOptions(flags),
    out: outFolder(flags, common, cwd),
    base: base === null ? null : parseBasePath(base),
    siteUrl: siteUrl === null ? null : (parseSiteUrl(siteUrl)?.origin ?? null),
    previous: previous === null ? null : resolve(cwd, previous),
    cache: switchFlag(flags, 'cache'),
    jobs: jobs === null ? null : Number(jobs),
    shard: shard === null ? null : parseShard(shard),
    strict: switchFlag(flags, 'strict'),
  };
}

/** The output folder: as named from the current folder, else `dist` in the site's. */
export function outFolder(flags: Flags, { places }: CommonOptions, cwd: string): string {
  const out = textFlag(flags, 'out');
  return out === null ? join(places.root, 'dist') : resolve(cwd, out);
}
