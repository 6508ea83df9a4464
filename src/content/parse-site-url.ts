/** The two parts of a site's address: `https://example.com` without a slash at the end, and the path behind it. */
export type SiteUrl = { readonly origin: string; readonly path: string };

/**
 * Reads the address of a site. A Hangul domain comes out as browsers send it (`xn--…`).
 * @returns null for what is no `http:` or `https:` address, or has a user name, a query or a fragment
 */
export function parseSiteUrl(text: string): SiteUrl | null {
  const trimmed = text.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const { origin, pathname, username, password, search, hash } = new URL(trimmed);
  return `${username}${password}${search}${hash}` === '' ? { origin, path: pathname } : null;
}
