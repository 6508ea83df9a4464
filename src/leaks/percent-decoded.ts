import type { Decoded } from './entities.ts';

const run = /(?:%[0-9a-fA-F]{2})+/y;

/** What a run of percent-encoded bytes at this place stands for; null where there is none, or none of UTF-8. */
export function percentDecoded(text: string, at: number, to: number): Decoded | null {
  run.lastIndex = at;
  const [written = ''] = run.exec(text) ?? [];
  if (written === '' || at + written.length > to) return null;
  try {
    return { text: decodeURIComponent(written), end: at + written.length };
  } catch {
    return null;
  }
}
