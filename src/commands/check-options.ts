import { resolve } from 'node:path';
import { type CommonOptions, commonOptions } from './common-options.ts';
import { type Flags, switchFlag, textFlag } from './flags.ts';
import { type SelectionOptions, selectionOptions } from './selection-options.ts';

export type CheckOptions = CommonOptions & {
  readonly selection: SelectionOptions;
  /** Files and folders, absolute, to which the report is limited; none for all. */
  readonly paths: readonly string[];
  /** The git revision since which a post must have changed to be reported; null for all. */
  readonly since: string | null;
  readonly fix: boolean;
  readonly external: boolean;
  readonly strict: boolean;
};

/** The options of `check`, of a command line that has no flag problem. */
export function checkOptions(flags: Flags, operands: readonly string[], cwd: string): CheckOptions {
  return {
    ...commonOptions(flags, cwd),
    selection: selectionOptions(flags),
    paths: operands.map((path) => resolve(cwd, path)),
    since: textFlag(flags, 'since'),
    fix: switchFlag(flags, 'fix'),
    external: switchFlag(flags, 'external'),
    strict: switchFlag(flags, 'strict'),
  };
}
