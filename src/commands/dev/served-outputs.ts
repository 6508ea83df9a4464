import type { OutputPath, UrlPath } from '../../kernel/paths.ts';
import type { OutputFile } from '../../pages/output-file.ts';

/** The files of a site by the address at which a host serves each. */
export type ServedOutputs = ReadonlyMap<UrlPath, OutputFile>;

/** @param layers lists of files; of two at one address the later counts */
export function servedOutputs(...layers: readonly Iterable<OutputFile>[]): ServedOutputs {
  return new Map(layers.flatMap((files) => [...files].map((file) => [addressOf(file.path), file] as const)));
}

/** `posts/x/index.html` -> `/posts/x/`; any other file is at its own path. */
export function addressOf(path: OutputPath): UrlPath {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Whether people look at it, in a browser with the live client. */
export function isPage({ path, content }: OutputFile): boolean {
  return content.kind === 'recipe' && path.endsWith('.html');
}
