import { join, resolve } from 'node:path';
import { type CommonOptions, commonOptions } from './common-options.ts';
import { type Flags, textFlag } from './flags.ts';

export type SearchOptions = CommonOptions & {
  /** The folder of the built site, absolute. */
  readonly dist: string;
  /** What to look for; null to read it from standard input, one query a line. */
  readonly query: string | null;
};

/** The options of `search`, of a command line that has no flag problem. */
export function searchOptions(flags: Flags, operands: readonly string[], cwd: string): SearchOptions {
  const common = commonOptions(flags, cwd);
  const dist = textFlag(flags, 'dist');
  const query = operands.join(' ');
  return {
    ...common,
    dist: dist === null ? join(common.places.root, 'dist') : resolve(cwd, dist),
    query: query === '-' ? null : query,
  };
}
