import { decodePlace } from '../analyse/marks.ts';
import { unsureMark } from '../analyse/word-terms.ts';
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

/** Posts in one segment: their numbers are one character each. */
export const segmentSize = 256;

/** For each post two characters: its number within the segment, and the mark of what stands with it. */
export type Postings = string;

/**
 * Makes a segment of what its posts have.
 * @param terms marked with how much a post is about them (`encodeImpact`), some of them still unsure (`unsureMark`)
 * @param names marked with where they stand (`encodePlace`)
 * @param pairs of each post
 */
export function segmentOf(
  terms: ReadonlyMap<string, Postings>,
  names: ReadonlyMap<string, Postings>,
  pairs: readonly string[],
): Segment {
  const groups = Array.from({ length: groupCount + 1 }, (): string[] => []);
  for (const [term, postings] of withVerbs(terms, names)) groups[groupOf(term)]?.push(lineOf(term, postings));
  return {
    groups: groups.map((lines) => lines.join('\n')),
    names: [...names].map(([name, postings]) => lineOf(name, postings)).join('\n'),
    pairs: summed(pairs),
  };
}

function lineOf(key: string, postings: Postings): string {
  return `${key}\t${postings}`;
}

/** A word that so many of its posts have as a noun is no verb; one may be a slip. */
const nounShare = 0.05;

/** Stems of words that may be nouns go to the stem alone where they are none, and away where they are. */
function withVerbs(
  terms: ReadonlyMap<string, Postings>,
  names: ReadonlyMap<string, Postings>,
): ReadonlyMap<string, Postings> {
  const sure = new Map<string, Postings>();
  const unsure: (readonly [term: string, postings: Postings])[] = [];
  for (const [term, postings] of terms) {
    if (term.includes(unsureMark)) unsure.push([term, postings]);
    else sure.set(term, postings);
  }
  for (const [term, postings] of unsure) {
    const [key = '', ...nouns] = term.split(unsureMark);
    if (nouns.some((noun) => isNoun(names.get(noun) ?? '', postings))) continue;
    const others = sure.get(key);
    sure.set(key, others === undefined ? postings : united(others, postings));
  }
  return sure;
}

function isNoun(name: Postings, postings: Postings): boolean {
  let nouns = 0;
  for (let at = 1; at < name.length; at += 2) if (decodePlace(name.charAt(at)).isNoun) nouns += 1;
  return nouns > 0 && nouns >= (nounShare * postings.length) / 2;
}

/** Two lists of posts as one, in order, each post with the higher impact. */
function united(a: Postings, b: Postings): Postings {
  const impacts = new Map<string, string>();
  for (const list of [a, b]) {
    for (let at = 0; at < list.length; at += 2) {
      const [post, impact] = [list.charAt(at), list.charAt(at + 1)];
      const other = impacts.get(post) ?? '';
      impacts.set(post, other > impact ? other : impact);
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
    const at = line.lastIndexOf('\t');
    const key = line.slice(0, at);
    sums.set(key, (sums.get(key) ?? 0) + Number(line.slice(at + 1)));
  }
  return [...sums].map(([key, weight]) => `${key}\t${weight}`).join('\n');
}

/** The lines of a list; none of an empty one. */
export function linesOf(list: string): readonly string[] {
  return list === '' ? [] : list.split('\n');
}
