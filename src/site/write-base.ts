/**
 * A stylesheet with the base path in front of its addresses from the root: in `url(/…)` and `@import '/…'`.
 * @param base `/` or `/blog/`
 */
export function writeBase(css: string, base: string): string {
  return css.replace(/(url\(\s*["']?|@import\s+["'])\/(?!\/)/gi, (_, before: string) => before + base);
}
