/**
 * The base path of a site as every address begins with it: `blog`, `/blog` and `/blog/` are `/blog/`, and nothing is
 * `/`. Percent-encoded, because addresses are put behind it as they are.
 * @returns null for what is no path: a whole address, `..`, a query, a fragment
 */
export function parseBasePath(text: string): string | null {
  const segments = text.trim().replace(/^\//, '').replace(/\/$/, '').split('/');
  if (segments.length === 1 && segments[0] === '') return '/';
  const encoded = segments.map(encodeSegment);
  return encoded.includes(null) ? null : `/${encoded.join('/')}/`;
}

function encodeSegment(segment: string): string | null {
  if (/^\.{0,2}$|[\s\\?#:]/.test(segment)) return null;
  try {
    return encodeURIComponent(decodeURIComponent(segment).normalize('NFC'));
  } catch {
    return null;
  }
}
