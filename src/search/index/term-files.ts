import { decodeImpact } from '../analyse/marks.ts';
import { encodeNumber } from './encode-number.ts';
import { lineFile } from './line-file.ts';
import { linesOf, segmentSize } from './segment.ts';
import { shardOf } from './shard-of.ts';

/** A term with the posts that have it, in their order. */
type Postings = { readonly posts: number[]; readonly impacts: number[]; isInTitle: boolean };

/** About how many characters a file has: one answers a query for some words, and a phone waits for it. */
const fileLength = 6000;

/** A term keeps this many posts, those that are about it most. */
const mostPosts = 1500;

/** A pair of syllables, or a verb, that more of the posts have, and no title, tells nobody anything. */
const common = { posts: 30, share: 0.3 };

function isPartOfMost(term: string, { posts, isInTitle }: Postings, all: number): boolean {
  return (
    !isInTitle &&
    /^(?:[가-힣]{1,2}|[가-힣]+-)$/.test(term) &&
    posts.length > Math.max(common.posts, all * common.share)
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
  const count = 2 ** Math.max(0, Math.round(Math.log2(length / fileLength)));
  const files = Array.from({ length: count }, (): (readonly [string, string])[] => []);
  for (const line of lines) files[shardOf(line[0], () => count).file]?.push(line);
  return files.map(lineFile);
}

function merged(segments: readonly string[]): Map<string, Postings> {
  const terms = new Map<string, Postings>();
  for (const [at, segment] of segments.entries()) {
    for (const line of linesOf(segment)) {
      const tab = line.indexOf('\t');
      const term = line.slice(0, tab);
      const postings = terms.get(term) ?? { posts: [], impacts: [], isInTitle: false };
      terms.set(term, postings);
      // Numbers within a segment are one character each.
      for (let place = tab + 1; place < line.length; place += 2) {
        const { impact, isInTitle } = decodeImpact(line.charCodeAt(place + 1));
        postings.posts.push(at * segmentSize + line.charCodeAt(place) - zero);
        postings.impacts.push(impact);
        postings.isInTitle ||= isInTitle;
      }
    }
  }
  return terms;
}

const zero = encodeNumber(0).charCodeAt(0);

function postingsText({ posts, impacts }: Postings): string {
  const least = posts.length > mostPosts ? leastImpact(impacts) : 0;
  let text = '';
  let last = 0;
  for (const [at, post] of posts.entries()) {
    const impact = impacts[at] ?? 0;
    if (impact < least) continue;
    text += encodeNumber(post - last) + String.fromCharCode(0x30 + impact);
    last = post;
  }
  return least > 0 ? `${text}\t${posts.length}` : text;
}

/** The impact from which on there are no more than the most posts, or the highest. */
function leastImpact(impacts: readonly number[]): number {
  const counts = new Array<number>(17).fill(0);
  for (const impact of impacts) counts[impact] = (counts[impact] ?? 0) + 1;
  let sum = 0;
  for (let impact = 15; impact > 0; impact--) {
    sum += counts[impact] ?? 0;
    if (sum > mostPosts) return Math.min(15, impact + 1);
  }
  return 0;
}
