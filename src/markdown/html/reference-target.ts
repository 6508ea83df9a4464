import type { ReferenceTarget } from '../../content/reference.ts';
import { folderOf, resolvePath, type SourcePath } from '../../kernel/paths.ts';

/** What an address in a post points to. `here` is an anchor of the same post; the rest leaves the site. */
export type Address =
  | { readonly kind: 'reference'; readonly target: ReferenceTarget }
  | { readonly kind: 'here'; readonly anchor: string }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'malformed' };

/**
 * Reads an address as it stands in `href` or `src`: percent-decoded and NFC, so that however an author or an editor
 * wrote it, equal addresses are equal.
 * @param source the post it stands in; relative addresses are relative to its folder
 */
export function readAddress(address: string, source: SourcePath): Address {
  if (address === '' || address.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(address))
    return { kind: 'elsewhere' };
  const [, rawPath = '', query = '', rawAnchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  const path = decode(rawPath);
  const anchor = rawAnchor === undefined || rawAnchor === '' ? null : decode(rawAnchor);
  if (path === undefined || anchor === undefined) return { kind: 'malformed' };
  if (path === '') return anchor === null ? { kind: 'elsewhere' } : { kind: 'here', anchor };
  if (path.startsWith('/')) return { kind: 'reference', target: { kind: 'address', path, query, anchor } };
  const file = resolvePath(folderOf(source), path);
  const target: ReferenceTarget =
    file === null || !file.startsWith('posts/')
      ? { kind: 'outside', path }
      : { kind: 'file', path: file, anchor };
  return { kind: 'reference', target };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return undefined;
  }
}
