import { decodeNumber } from '../index/encode-number.ts';

/** What the dictionary says of a name. */
export type NameEntry = {
  /** Posts that have it in their title or a tag, or else in a heading. */
  readonly posts: readonly { readonly post: number; readonly isInTitle: boolean }[];
  readonly synonyms: readonly string[];
};

/** Reads the entry of a line of a name file: see `nameFiles`. */
export function readNameEntry(text: string): NameEntry {
  const [list = '', ...synonyms] = text.split('\t');
  const posts: { readonly post: number; readonly isInTitle: boolean }[] = [];
  let post = 0;
  let at = 0;
  while (at < list.length) {
    const { number, end } = decodeNumber(list, at);
    post += Math.floor(number / 2);
    posts.push({ post, isInTitle: number % 2 === 1 });
    at = end;
  }
  return { posts, synonyms };
}
