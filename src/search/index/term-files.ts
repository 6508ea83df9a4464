import { decodeImpact, type TermImpact } from '../analyse/marks.ts';
import { encodeNumber } from './encode-number.ts';
import { lineFile } from './line-file.ts';
import { linesOf, segmentSize } from './segment.ts';
import { shardOf } from './shard-of.ts';

/** The posts of one segment that have a term, as it says (`Segment`), and the number of its first post among all. */
type SegmentPostings = { readonly first: number; readonly text: string };

/** The posts that have a term, in their order. They are taken apart where they are written and not kept so: there are millions. */
type Postings = readonly SegmentPostings[];

/** No file need be shorter, in characters: the request alone costs as much. */
const shortestFile = 1500;

/**
 * About how many characters the files of a group have. A query loads some of them, and the list of all, and a phone waits for
 * both: so where there is more to list, files become longer as well as more.
 * @param length of the whole group, in characters
 */
const fileLengthOf = (length: number): number => Math.max(shortestFile, 8 * Math.sqrt(length));

/** A term keeps this many posts, those that are about it most. */
const mostPosts = 1500;

/** A pair of syllables, or a verb, that more of the posts have, and no title, tells nobody anything. */
const common = { posts: 30, share: 0.3 };

function isPartOfMost(term: string, postings: Postings, all: number): boolean {
  return (
    countOf(postings) > Math.max(common.posts, all * common.share) &&
    /^(?:[가-힣]{1,2}|[가-힣]+-)$/.test(term) &&
    !isInAnyTitle(postings)
  );
}

/**
 * The files of one group of terms (see `lineFile`): of each term, for each post, how far it is from the last and its impact;
 * behind a tab the number of posts, where only the best are listed.
 * @param segments this group of every segment, in order
 * @param posts of the whole site
 */
export function termFiles(segments: readonly string[], posts: number): readonly string[] {
  const lines = [...merged(segments)]
    .filter(([term, postings]) => !isPartOfMost(term, postings, posts))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, postings]) => [term, postingsText(postings)] as const);
  if (lines.length === 0) return [];
  const length = lines.reduce((sum, [term, text]) => sum + term.length + text.length, 0);
  const count = 2 ** Math.max(0, Math.round(Math.log2(length / fileLengthOf(length))));
  const files = Array.from({ length: count }, (): (readonly [string, string])[] => []);
  for (const line of lines) files[shardOf(line[0], () => count).file]?.push(line);
  return files.map(lineFile);
}

function merged(segments: readonly string[]): ReadonlyMap<string, Postings> {
  const terms = new Map<string, SegmentPostings[]>();
  for (const [at, segment] of segments.entries()) {
    for (const line of linesOf(segment)) {
      const tab = line.indexOf('\t');
      const term = line.slice(0, tab);
      const own = { first: at * segmentSize, text: line.slice(tab + 1) };
      const others = terms.get(term);
      if (others === undefined) terms.set(term, [own]);
      else others.push(own);
    }
  }
  return terms;
}

/** How many posts have a term: each is two characters, for a number within a segment is one. */
function countOf(postings: Postings): number {
  return postings.reduce((sum, { text }) => sum + text.length / 2, 0);
}

function isInAnyTitle(postings: Postings): boolean {
  let found = false;
  eachPosting(postings, (_, { isInTitle }) => {
    found ||= isInTitle;
  });
  return found;
}

function eachPosting(postings: Postings, visit: (post: number, impact: TermImpact) => void): void {
  for (const { first, text } of postings) {
    for (let at = 0; at < text.length; at += 2) {
      visit(first + text.charCodeAt(at) - zero, decodeImpact(text.charCodeAt(at + 1)));
    }
  }
}

const zero = encodeNumber(0).charCodeAt(0);

function postingsText(postings: Postings): string {
  const count = countOf(postings);
  const least = count > mostPosts ? leastImpact(postings) : 0;
  let listed = '';
  let last = 0;
  eachPosting(postings, (post, { impact }) => {
    if (impact < least) return;
    listed += encodeNumber(post - last) + String.fromCharCode(0x30 + impact);
    last = post;
  });
  return least > 0 ? `${listed}\t${count}` : listed;
}

/** The impact from which on there are no more than the most posts, or the highest. */
function leastImpact(postings: Postings): number {
  const counts = new Array<number>(17).fill(0);
  eachPosting(postings, (_, { impact }) => {
    counts[impact] = (counts[impact] ?? 0) + 1;
  });
  let sum = 0;
  for (let impact = 15; impact > 0; impact--) {
    sum += counts[impact] ?? 0;
    if (sum > mostPosts) return Math.min(15, impact + 1);
  }
  return 0;
}
