/** One thing that is known of something, or is known not to be known: a term and what is said of it. */
export type Fact = { readonly label: string; readonly values: readonly FactValue[] };

export type FactValue = {
  readonly text: string;
  /** For a time, its form for machines. */
  readonly iso: string | null;
  /** Where it leads. */
  readonly url: string | null;
  /** How it came about, or what is to be added; '' for nothing. */
  readonly note: string;
};

/** A fact with one value; none where there is nothing to say. */
export function factOf(label: string, value: FactValue | null): readonly Fact[] {
  return value === null ? [] : [{ label, values: [value] }];
}

/** A value that only says something. */
export function plainValue(text: string, more: Partial<FactValue> = {}): FactValue {
  return { text, iso: null, url: null, note: '', ...more };
}
