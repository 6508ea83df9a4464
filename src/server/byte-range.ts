/** A part of a file: the first and the last byte of it, from 0 on. */
export type BytePart = { readonly start: number; readonly end: number };

/**
 * The part of a file that a `Range` header asks for.
 * @returns null for the whole file, also where the header is not understood or names several parts (RFC 9110, 14.2);
 * `outside` where no byte of the file is in the range
 */
export function byteRange(header: string | undefined, size: number): BytePart | null | 'outside' {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < start) return null;
  return start > end ? 'outside' : { start, end };
}
