/**
 * What of a post only the internal edition may say. It travels as JSON, as a blob of its own, so that sites without
 * internal posts never meet it.
 */
export type Confidential = {
  /** The source as it was written. Of a post that redacts parts, only those, each on its line and in its column. */
  readonly written: string;
  /** The HTML that is made of it. */
  readonly shown: string;
  /** What may give a thing away however short it is: titles, tags, ids, headings, names of files. */
  readonly names: readonly string[];
  /** The rest of the source, which everybody may read; empty for an internal post. */
  readonly open: string;
};
