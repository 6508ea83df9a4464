import { parseBasePath } from '../content/parse-base-path.ts';
import { outFolder } from './build-options.ts';
import { type CommonOptions, commonOptions } from './common-options.ts';
import { type Flags, textFlag } from './flags.ts';

export type PreviewOptions = CommonOptions & {
  /** The folder of the built site, absolute. */
  readonly out: string;
  /** The base path; null for that of the configuration. */
  readonly base: string | null;
  /** The first port that is tried; 0 for any. */
  readonly port: number;
};

/** The options of `preview`, of a command line that has no flag problem. */
export function previewOptions(flags: Flags, cwd: string): PreviewOptions {
  const common = commonOptions(flags, cwd);
  const base = textFlag(flags, 'base');
  return {
    ...common,
    out: outFolder(flags, common, cwd),
    base: base === null ? null : parseBasePath(base),
    port: Number(textFlag(flags, 'port') ?? '4000'),
  };
}
