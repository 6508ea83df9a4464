import { createNumberList } from './number-list.ts';
import type { Postings } from './segment.ts';

/**
 * Collects which posts have which texts, by the numbers of the texts, and gives it by text. All lists lie one after the other: a
 * segment has tens of thousands, and most are short.
 */
export interface PostingsByText {
  /** @param post and what is said of it, each as the code of a character */
  add(text: number, post: number, mark: number): void;
  /** Each text that was added, in the order in which they came first, with its postings. @param textOf gives a text by its number */
  postings(textOf: (number: number) => string): ReadonlyMap<string, Postings>;
}

const decoder = new TextDecoder('utf-16le');

/** Has no postings yet. */
export function createPostingsByText(): PostingsByText {
  const [texts, codes] = [createNumberList(), createNumberList()];
  return {
    add: (text, post, mark) => {
      texts.push(text);
      codes.push((post << 16) | mark);
    },
    postings: (textOf) => {
      const { order, starts } = placesOf(texts.all());
      const { sorted, ends } = sortedByText(texts.all(), codes.all(), starts);
      const all = decoder.decode(sorted);
      return new Map(order.map((text) => [textOf(text), all.slice(starts[text], ends[text])]));
    },
  };
}

/** Both characters of each posting among those of its text, and where the postings of each end. */
function sortedByText(texts: Uint32Array, codes: Uint32Array, starts: Uint32Array) {
  const ends = starts.slice();
  const sorted = new Uint16Array(2 * codes.length);
  for (let at = 0; at < texts.length; at++) {
    const [text, code] = [texts[at] ?? 0, codes[at] ?? 0];
    const end = ends[text] ?? 0;
    sorted[end] = code >>> 16;
    sorted[end + 1] = code & 0xffff;
    ends[text] = end + 2;
  }
  return { sorted, ends };
}

/** The texts in the order in which they came first, and where the postings of each begin. */
function placesOf(texts: Uint32Array) {
  const counts = new Uint32Array(texts.reduce((most, text) => Math.max(most, text), 0) + 1);
  const order: number[] = [];
  for (const text of texts) {
    const count = counts[text] ?? 0;
    if (count === 0) order.push(text);
    counts[text] = count + 1;
  }
  const starts = new Uint32Array(counts.length);
  let start = 0;
  for (const text of order) {
    starts[text] = start;
    start += 2 * (counts[text] ?? 0);
  }
  return { order, starts };
}
