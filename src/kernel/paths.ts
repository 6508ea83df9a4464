import type { Brand } from './plain.ts';

/**
 * Where a source file lies: posix, NFC, relative to the site, and always under the name its kind has there, whatever
 * folder it was really read from: `posts/docker/overlay2/index.md`, `templates/pages/post.tsx`, `public/favicon.svg`,
 * `site.config.ts`. The host alone knows the real path.
 */
export type SourcePath = Brand<string, 'SourcePath'>;

/** An address inside the site: starts with `/`, decoded, NFC, without the base path. A page's ends with `/`. */
export type UrlPath = Brand<string, 'UrlPath'>;

/** Where an output file lies under the output folder: posix, relative, NFC: `posts/overlay2/index.html`. */
export type OutputPath = Brand<string, 'OutputPath'>;

/** The output file of a page: `/posts/x/` -> `posts/x/index.html`; an address with a file name is that file. */
export function outputOf(url: UrlPath): OutputPath {
  return url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1);
}

/**
 * An address as it is written into HTML, feeds and redirects: base path in front, every segment percent-encoded.
 * @param base the site's base path, `/` or `/blog/`
 */
export function href(base: string, url: UrlPath, fragment: string | null = null): string {
  const path = isPlain.test(url) ? url.slice(1) : url.slice(1).split('/').map(encodeURIComponent).join('/');
  return `${base}${path}${fragment === null ? '' : `#${encodeURIComponent(fragment)}`}`;
}

/** Whether `encodeURIComponent` would change nothing: most addresses, asked for many times. */
const isPlain = /^[\w.!~*'()/-]*$/;

/** The folder of a path, without a trailing slash; '' at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last segment of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * A relative path resolved against a folder, `.` and `..` taken out.
 * @returns null when it would climb above the top
 */
export function resolvePath(folder: string, relative: string): string | null {
  const segments = folder === '' ? [] : folder.split('/');
  for (const segment of relative.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.join('/');
}
