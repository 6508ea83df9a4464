import { type CommonOptions, commonOptions } from './common-options.ts';
import { type Flags, switchFlag, textFlag } from './flags.ts';
import type { SelectionOptions } from './selection-options.ts';

export type DevOptions = CommonOptions & {
  readonly selection: SelectionOptions;
  /** The first port that is tried; 0 for any. */
  readonly port: number;
  /** Whether other machines may open the site. */
  readonly isOpen: boolean;
  /** Whether a browser is to be started. */
  readonly startsBrowser: boolean;
  /** Whether the stack of a bug is shown. */
  readonly debug: boolean;
};

/** The options of `dev`, of a command line that has no flag problem. */
export function devOptions(flags: Flags, cwd: string): DevOptions {
  const all = switchFlag(flags, 'drafts');
  return {
    ...commonOptions(flags, cwd),
    selection: {
      drafts: all,
      future: all,
      edition: all ? 'internal' : 'public',
      audience: 'author',
      now: null,
    },
    port: Number(textFlag(flags, 'port') ?? '4000'),
    isOpen: switchFlag(flags, 'host'),
    startsBrowser: switchFlag(flags, 'open'),
    debug: switchFlag(flags, 'debug'),
  };
}
