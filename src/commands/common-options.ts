import { join, resolve } from 'node:path';
import type { ProjectPlaces } from '../host/project-places.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import { type Flags, switchFlag, textFlag } from './flags.ts';
import { packageRoot } from './package-root.ts';

/** What every command can be told. */
export type CommonOptions = {
  readonly places: ProjectPlaces;
  /** The language of messages; null for that of the site. */
  readonly lang: Language | null;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly colour: boolean;
};

/** The common options of a command line that has no flag problem. Paths are meant from the current folder. */
export function commonOptions(flags: Flags, cwd: string): CommonOptions {
  const root = resolve(cwd, textFlag(flags, 'root') ?? '.');
  const posts = textFlag(flags, 'posts');
  const config = textFlag(flags, 'config');
  return {
    places: {
      root,
      posts: posts === null ? join(root, 'posts') : resolve(cwd, posts),
      config: config === null ? null : resolve(cwd, config),
      packageRoot,
    },
    lang: languageFlag(flags),
    json: switchFlag(flags, 'json'),
    quiet: switchFlag(flags, 'quiet'),
    colour: switchFlag(flags, 'color'),
  };
}

function languageFlag(flags: Flags): Language | null {
  const lang = textFlag(flags, 'lang');
  return lang === 'ko' || lang === 'en' ? lang : null;
}
