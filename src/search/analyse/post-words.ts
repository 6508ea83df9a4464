/**
 * What one post adds to the index, before anything is looked up for its words: what they are found by is found out for many posts at
 * once, because most of their words are the same.
 */
export type PostWords = {
  readonly title: string;
  readonly tags: readonly string[];
  readonly subjects: readonly string[];
  readonly categoryNames: readonly string[];
  readonly headings: readonly string[];
  /** The words of its text, each with how often it comes. */
  readonly text: Counted;
  readonly signatures: Counted;
  readonly code: Counted;
  /** What errors are known by, each with its weight, from 1 to 15. */
  readonly errors: Counted;
  /** Lines of `한글`, `english` and a weight, parted by tabs: what it explains by each other. */
  readonly pairs: string;
  /** How long it is, in characters, but for its headings and code. */
  readonly length: number;
};

/** Words, and the number of each at the same place of the other list. */
export type Counted = { readonly words: readonly string[]; readonly numbers: readonly number[] };

/** Numbers of words as they are kept. */
export function countedOf(numbers: ReadonlyMap<string, number>): Counted {
  return { words: [...numbers.keys()], numbers: [...numbers.values()] };
}

/** Visits each word with its number. */
export function eachCounted(
  { words, numbers }: Counted,
  visit: (word: string, number: number) => void,
): void {
  words.forEach((word, at) => {
    visit(word, numbers[at] ?? 0);
  });
}
