/** The path of an absolute address, as addresses inside the site are written: `https://a.dev/b/c/` -> `/b/c/`. */
export function pathOf(address: string): string {
  return address.replace(/^[a-z]+:\/\/[^/]*/, '');
}
