import { checkSlug } from '../content/slug.ts';

/**
 * Whether every file system can hold a file or folder of this name. That is what makes a slug, except that no system minds
 * a space, `%`, `#` or a dot in front, which old addresses have now and then.
 * @param segment NFC
 */
export function isPortableSegment(segment: string): boolean {
  return !/[. ]$/.test(segment) && checkSlug(segment.replace(/[ %#]|^\./g, '-')) === null;
}
