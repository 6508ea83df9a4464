import { decodePlace, type PostTerms } from '../analyse/analyse-post.ts';
import { unsureMark } from '../analyse/word-terms.ts';
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
  const names = inverted(posts.map(({ names: own }) => own));
  const terms = withVerbs(inverted(posts.map(({ terms: own }) => own)), names);
  for (const [term, postings] of terms) groups[groupOf(term)]?.push(`${term}\t${postings}`);
  return {
    groups: groups.map((lines) => lines.sort().join('\n')),
    names: [...names]
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

/** A word that so many of its posts have as a noun is no verb; one may be a slip. */
const nounShare = 0.05;

/** Conjugation keys of words that may be nouns: kept under the key alone where they are none. */
function withVerbs(
  terms: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const [term, postings] of terms) {
    const mark = term.indexOf(unsureMark);
    if (mark < 0) kept.set(term, united(kept.get(term) ?? '', postings));
    else if (!isNoun(names.get(term.slice(mark + 1)) ?? '', postings)) {
      const key = term.slice(0, mark);
      kept.set(key, united(kept.get(key) ?? '', postings));
    }
  }
  return kept;
}

function isNoun(name: string, postings: string): boolean {
  let nouns = 0;
  for (let at = 1; at < name.length; at += 2) if (decodePlace(name.charAt(at)).isNoun) nouns += 1;
  return nouns > 0 && nouns >= (nounShare * postings.length) / 2;
}

/** Two lists of posts as one, each post with the higher impact. */
function united(a: string, b: string): string {
  if (a === '' || b === '') return a + b;
  const impacts = new Map<string, string>();
  for (const list of [a, b]) {
    for (let at = 0; at < list.length; at += 2) {
      const post = list.charAt(at);
      const impact = list.charAt(at + 1);
      if (impact > (impacts.get(post) ?? '')) impacts.set(post, impact);
    }
  }
  return [...impacts]
    .sort(([p], [q]) => (p < q ? -1 : 1))
    .flat()
    .join('');
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
