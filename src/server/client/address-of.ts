/** Where a file or page of this site is, decoded, as the server names it; null for what is elsewhere or no address. */
export function addressOf(written: string): string | null {
  if (!URL.canParse(written, document.baseURI)) return null;
  const { origin, pathname } = new URL(written, document.baseURI);
  if (origin !== location.origin) return null;
  try {
    return decodeURIComponent(pathname).normalize('NFC');
  } catch {
    return null;
  }
}
