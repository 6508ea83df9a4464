import type { OutputPath, UrlPath } from '../../kernel/paths.ts';
import type { OutputFile } from '../../pages/output-file.ts';

/** The files of a site by the address at which a host serves each. */
export type ServedOutputs = ReadonlyMap<UrlPath, OutputFile>;

/** @param layers lists of files; of two at one address the later counts */
export function servedOutputs(...layers: readonly Iterable<OutputFile>[]): ServedOutputs {
  const served = new Map<UrlPath, OutputFile>();
  for (const files of layers) for (const file of files) served.set(addressOf(file.path), file);
  return served;
}

/** `posts/x/index.html` -> `/posts/x/`; any other file is at its own path. */
export function addressOf(path: OutputPath): UrlPath {
  const isIndex = path === 'index.html' || path.endsWith('/index.html');
  return `/${isIndex ? path.slice(0, -'index.html'.length) : path}`;
}

/** Whether people look at it, in a browser with the live client. */
export function isPage({ path, content }: OutputFile): boolean {
  return content.kind === 'recipe' && path.endsWith('.html');
}
