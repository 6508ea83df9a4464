import type { UrlPath } from '../kernel/paths.ts';

/** What stands in a request line: the address, decoded, and its query with the `?`, as it came. */
export type RequestedAddress = { readonly path: UrlPath; readonly query: string };

/**
 * Reads the target of a request, `/posts/%ED%95%9C/?a=b`. It is decoded once and becomes NFC, as addresses of pages
 * are; macOS and some editors write NFD.
 * @returns null for what is no address inside a site: a whole URL, broken percent signs, bytes that are not UTF-8,
 * control characters, backslashes, `.` and `..`, empty segments, a `/` written as `%2F`
 */
export function readAddress(target: string): RequestedAddress | null {
  const at = target.indexOf('?');
  const [written, query] = at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at)];
  if (!written.startsWith('/')) return null;
  const segments = written.slice(1).split('/').map(decodeSegment);
  const isRead = segments.every((segment, index) => isSafe(segment, index === segments.length - 1));
  return isRead ? { path: `/${segments.join('/').normalize('NFC')}`, query } : null;
}

/** A segment without its percent signs; null when they are broken. */
function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** Only the last segment may be empty: a page's address ends with `/`. */
function isSafe(segment: string | null, isLast: boolean): boolean {
  if (segment === null || segment === '.' || segment === '..') return false;
  return segment === '' ? isLast : !/[/\\\p{Cc}]/u.test(segment);
}
