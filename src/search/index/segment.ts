import { decodePlace, type PostTerms } from '../analyse/post-terms.ts';
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

/** Posts in one segment: their numbers are one character each. */
export const segmentSize = 256;

/** Reads posts the other way round. */
export function segmentOf(posts: readonly PostTerms[]): Segment {
  const names = inverted(posts.map(({ names: own }) => own));
  const terms = withVerbs(inverted(posts.map(({ terms: own }) => own)), names);
  const groups = Array.from({ length: groupCount + 1 }, (): string[] => []);
  for (const [term, postings] of terms) groups[groupOf(term)]?.push(lineOf(term, postings));
  return {
    groups: groups.map((lines) => lines.join('\n')),
    names: [...names].map(([name, postings]) => lineOf(name, postings)).join('\n'),
    pairs: summed(posts.map(({ pairs }) => pairs)),
  };
}

/** For each post two numbers: its own as a character's code, and that of what stands with it. */
type Postings = number[];

function lineOf(key: string, postings: Postings): string {
  return `${key}\t${String.fromCharCode(...postings)}`;
}

/** Of lines that end in a character of their own: each line without it, and the posts with theirs. */
function inverted(lists: readonly string[]): Map<string, Postings> {
  const found = new Map<string, Postings>();
  for (const [at, list] of lists.entries()) {
    const post = encodeNumber(at).charCodeAt(0);
    let from = 0;
    while (from < list.length) {
      const end = list.indexOf('\n', from);
      const last = (end < 0 ? list.length : end) - 1;
      const key = list.slice(from, last);
      const postings = found.get(key);
      if (postings === undefined) found.set(key, [post, list.charCodeAt(last)]);
      else postings.push(post, list.charCodeAt(last));
      from = last + 2;
    }
  }
  return found;
}

/** A word that so many of its posts have as a noun is no verb; one may be a slip. */
const nounShare = 0.05;

/** Stems of words that may be nouns go to the stem alone where they are none, and away where they are. */
function withVerbs(
  terms: Map<string, Postings>,
  names: ReadonlyMap<string, Postings>,
): ReadonlyMap<string, Postings> {
  for (const [term, postings] of [...terms]) {
    if (!term.includes(unsureMark)) continue;
    const [key = '', ...nouns] = term.split(unsureMark);
    terms.delete(term);
    if (nouns.some((noun) => isNoun(names.get(noun) ?? [], postings))) continue;
    const sure = terms.get(key);
    terms.set(key, sure === undefined ? postings : united(sure, postings));
  }
  return terms;
}

function isNoun(name: Postings, postings: Postings): boolean {
  let nouns = 0;
  for (let at = 1; at < name.length; at += 2)
    if (decodePlace(String.fromCharCode(name[at] ?? 0)).isNoun) nouns += 1;
  return nouns > 0 && nouns >= (nounShare * postings.length) / 2;
}

/** Two lists of posts as one, in order, each post with the higher impact. */
function united(a: Postings, b: Postings): Postings {
  const impacts = new Map<number, number>();
  for (const list of [a, b]) {
    for (let at = 0; at < list.length; at += 2) {
      const post = list[at] ?? 0;
      impacts.set(post, Math.max(impacts.get(post) ?? 0, list[at + 1] ?? 0));
    }
  }
  return [...impacts].sort(([p], [q]) => p - q).flat();
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
