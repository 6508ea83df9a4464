import type { PostTerms } from '../analyse/analyse-post.ts';
import { encodeNumber } from './encode-number.ts';
import { groupCount, groupOf } from './shard-of.ts';

/**
 * Some posts of the index, one after the other, read the other way round: of each term the posts that have it. The index is
 * put together of segments, so that an edited post costs its own segment anew and not all of them.
 */
export type Segment = {
  /** By group: lines of a term, a tab, and for each post its number within the segment and its impact. */
  readonly groups: readonly string[];
  /** Lines of a name, a tab, and for each post its number and where the name stands. */
  readonly names: string;
  /** Lines of `한글`, `english`, and the weight of all posts that put them side by side. */
  readonly pairs: string;
};

/** Posts in one segment. */
export const segmentSize = 256;

/** Reads posts the other way round. */
export function segmentOf(posts: readonly PostTerms[]): Segment {
  const groups = Array.from({ length: groupCount + 1 }, (): string[] => []);
  for (const [term, postings] of inverted(posts.map(({ terms }) => terms)))
    groups[groupOf(term)]?.push(`${term}\t${postings}`);
  return {
    groups: groups.map((lines) => lines.sort().join('\n')),
    names: [...inverted(posts.map(({ names }) => names))]
      .map(([name, postings]) => `${name}\t${postings}`)
      .sort()
      .join('\n'),
    pairs: summed(posts.map(({ pairs }) => pairs)),
  };
}

/** Of lines that end in a character of their own: each line without it, and the numbers of the posts with theirs. */
function inverted(lists: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [at, list] of lists.entries()) {
    const post = encodeNumber(at);
    let from = 0;
    while (from < list.length) {
      const end = list.indexOf('\n', from);
      const to = end < 0 ? list.length : end;
      const key = list.slice(from, to - 1);
      found.set(key, (found.get(key) ?? '') + post + list.charAt(to - 1));
      from = to + 1;
    }
  }
  return found;
}

function summed(lists: readonly string[]): string {
  const sums = new Map<string, number>();
  for (const line of lists.flatMap(linesOf)) {
    const [hangul = '', latin = '', weight = '0'] = line.split('\t');
    const key = `${hangul}\t${latin}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(weight));
  }
  return [...sums]
    .map(([key, weight]) => `${key}\t${weight}`)
    .sort()
    .join('\n');
}

/** The lines of a list; none of an empty one. */
export function linesOf(list: string): readonly string[] {
  return list === '' ? [] : list.split('\n');
}
