/** A stretch of a text that stands for something else, and where it ends. */
export type Decoded = { readonly text: string; readonly end: number };

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/y;

/** The character that a reference of HTML or XML at this place stands for; null where there is none that we write. */
export function characterOfEntity(text: string, at: number, to: number): Decoded | null {
  reference.lastIndex = at;
  const [written = '', decimal, hexadecimal, name] = reference.exec(text) ?? [];
  if (written === '' || at + written.length > to) return null;
  const end = at + written.length;
  if (name !== undefined) {
    const character = named[name];
    return character === undefined ? null : { text: character, end };
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? { text: String.fromCodePoint(code), end } : null;
}
