const impacts = 'ABCDEFGHIJKLMNOP';
const impactsInTitle = impacts.toLowerCase();

/** How much a post is about a term: `B`–`P` for 1–15; in small letters where its title or a tag has the term. */
export function encodeImpact(impact: number, isInTitle: boolean): string {
  return (isInTitle ? impactsInTitle : impacts).charAt(impact);
}

/** How much a post is about a term, and whether its title or a tag has it. */
export type TermImpact = { readonly impact: number; readonly isInTitle: boolean };

/** Reads the code of the character that `encodeImpact` wrote. */
export function decodeImpact(code: number): TermImpact {
  const isInTitle = code >= 0x61;
  return { impact: code - (isInTitle ? 0x61 : 0x41), isInTitle };
}

/** Where a name stands in a post: 2 in its title or a tag, 1 in a heading, 0 in its text. */
export type NamePlace = { readonly level: number; readonly isNoun: boolean };

/** A place as one character. */
export function encodePlace({ level, isNoun }: NamePlace): string {
  return String(isNoun ? level + 3 : level);
}

/** Reads what `encodePlace` wrote. */
export function decodePlace(character: string): NamePlace {
  const number = Number(character);
  return { level: number % 3, isNoun: number >= 3 };
}
