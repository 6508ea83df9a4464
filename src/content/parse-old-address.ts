/**
 * An old address of a post as it is kept: from the root of the site, decoded, NFC.
 * @returns null for what does not begin with one `/` (an address on another domain can only be redirected there), has a
 * broken `%` sequence, or steps out of its folder
 */
export function parseOldAddress(written: string): string | null {
  const path = decoded(written)?.normalize('NFC');
  if (path === undefined || !path.startsWith('/') || path.startsWith('//')) return null;
  return path.split('/').some((segment) => segment === '.' || segment === '..') ? null : path;
}

/** What was probably meant: the path of a whole address, or the text behind a `/`. */
export function suggestOldAddress(written: string): string {
  if (/^https?:/i.test(written) && URL.canParse(written)) return decoded(new URL(written).pathname) ?? '/';
  const path = decoded(written) ?? written.replaceAll('%', '%25');
  const segments = path.split('/').filter((segment) => !['', '.', '..'].includes(segment));
  return `/${segments.join('/')}`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
