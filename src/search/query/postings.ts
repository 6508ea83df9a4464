import { decodeNumber } from '../index/encode-number.ts';

/** The posts that have a term, and how much each is about it (1–15). */
export type Postings = {
  readonly posts: readonly number[];
  readonly impacts: readonly number[];
  /** How many posts there are with it; more than are listed for terms of very many. */
  readonly count: number;
};

const impactZero = 0x30;

/** Reads the postings of a line of a term file: see `termFiles`. */
export function readPostings(text: string): Postings {
  const [list = '', stated] = text.split('\t');
  const posts: number[] = [];
  const impacts: number[] = [];
  let post = 0;
  let at = 0;
  while (at < list.length) {
    const { number, end } = decodeNumber(list, at);
    post += number;
    posts.push(post);
    impacts.push(list.charCodeAt(end) - impactZero);
    at = end + 1;
  }
  return { posts, impacts, count: stated === undefined ? posts.length : Number(stated) };
}
