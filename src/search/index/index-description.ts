/**
 * What a client reads first: which files the index has. Every other file carries a part of its content's digest in its name, so
 * it may be kept for ever; this one may not.
 */
export type IndexDescription = {
  readonly format: typeof indexFormat;
  /** How many posts there are. */
  readonly posts: number;
  /** By group of terms: the marks of its files, one after the other. */
  readonly terms: readonly string[];
  /** What the names in a file begin with, and the file's mark. */
  readonly names: { readonly [beginning: string]: string };
  /** Marks of the files that list the marks of cards. */
  readonly cards: readonly string[];
  /** The mark of the file of facets. */
  readonly facets: string;
  /** What a browser keeps for readers without a network, beside the names. */
  readonly offline: {
    /** By group of terms: the numbers of the files, one after the other as `encodeNumber` writes them. */
    readonly terms: readonly string[];
    /** So many characters of cards, those of the newest posts. */
    readonly cards: number;
  };
  /** The newest reports of incidents, for somebody who found nothing. */
  readonly incidents: readonly number[];
};

/** The form of the files; a client reads no other. */
export const indexFormat = 2;

/** Characters of a mark: it tells generations of one file apart, not files from each other. */
export const markLength = 5;

/** Cards whose marks are listed in one file. */
export const cardsInList = 128;

/** The names of the files, below the folder of the index. */
export const indexNames = {
  description: 'index.json',
  terms: (group: number, file: number, mark: string) => `t/${group}-${file}.${mark}.txt`,
  names: (beginning: string, mark: string) => `n/${fileNameOf(beginning)}.${mark}.txt`,
  cardList: (list: number, mark: string) => `c/${list}.${mark}.txt`,
  facets: (mark: string) => `f/facets.${mark}.json`,
  card: (post: number, mark: string) => `p/${post}.${mark}.json`,
};

/** One of several marks that stand one after the other; empty behind the last. */
export function markAt(marks: string, at: number): string {
  return marks.slice(at * markLength, (at + 1) * markLength);
}

/** Letters by their numbers: not every host serves every name. */
function fileNameOf(beginning: string): string {
  return [...beginning].map((letter) => letter.charCodeAt(0).toString(36)).join('-');
}
