/** The text of a post as search reads it: what readers see, parted at its headings, without markup. */
export type PostText = readonly SectionText[];

/** A heading and what follows it up to the next one; the first has no heading if the post begins without. */
export type SectionText = {
  /** The anchor of its heading; null before the first one. */
  readonly anchor: string | null;
  readonly depth: number;
  readonly heading: string;
  /** Prose, one block a line. */
  readonly text: string;
  readonly code: readonly CodeText[];
};

/** A block of code as it was written; `lang` is empty where the fence does not say. */
export type CodeText = { readonly lang: string; readonly text: string };
