/**
 * What may come next in a line: a bit for each character of ASCII, the lowest for the first, one for all syllables of Hangul,
 * and one for the end of the line.
 */
export type LetterSet = bigint;

/** The syllables of Hangul are one letter, because no pattern tells one from another: all are letters without case. */
const hangulBit = 128;
const endBit = 129;

/** No letter, all of them, and all with the end of the line. */
export const none: LetterSet = 0n;
export const anyLetter: LetterSet = (1n << 129n) - 1n;
export const anything: LetterSet = (1n << 130n) - 1n;

export const hangul: LetterSet = 1n << BigInt(hangulBit);
export const endOfLine: LetterSet = 1n << BigInt(endBit);

/** The number of what stands at a position of a line of ASCII and Hangul. */
export const letterAt = (line: string, position: number): number =>
  position < line.length ? Math.min(line.charCodeAt(position), hangulBit) : endBit;

/** The characters of ASCII from one code to another. */
export function between(from: number, to: number): LetterSet {
  const last = Math.min(to, 0x7f);
  return from > last ? none : ((1n << BigInt(last - from + 1)) - 1n) << BigInt(from);
}

/** The character of a code, where it is ASCII. */
export const ofCode = (code: number): LetterSet => between(code, code);

/** All letters that are not in a set. */
export const complement = (set: LetterSet): LetterSet => anyLetter & ~set;

const upper = between(0x41, 0x5a);
const lower = between(0x61, 0x7a);
const digit = between(0x30, 0x39);
const space = between(0x09, 0x0d) | ofCode(0x20);
const hexadecimal = digit | between(0x41, 0x46) | between(0x61, 0x66);
const word = upper | lower | digit | ofCode(0x5f) | hangul;

/** A set with each of its letters in both cases. */
export const inBothCases = (set: LetterSet): LetterSet =>
  set | ((set & upper) << 32n) | ((set & lower) >> 32n);

/** What the escapes `\w`, `\d`, `\s` and `\h` mean. */
export const escapedSets: ReadonlyMap<string, LetterSet> = new Map([
  ['w', word],
  ['d', digit],
  ['s', space],
  ['h', hexadecimal],
]);

/** Classes by their names; which signs are `punct` is not the same in every version, so it is not among them. */
export const namedSets: ReadonlyMap<string, LetterSet> = new Map([
  ['alpha', upper | lower | hangul],
  ['alnum', upper | lower | digit | hangul],
  ['digit', digit],
  ['lower', lower],
  ['upper', upper],
  ['space', space],
  ['blank', ofCode(0x20) | ofCode(0x09)],
  ['xdigit', hexadecimal],
  ['word', word],
]);

/** A JavaScript pattern for one letter of a set. */
export function sourceOf(set: LetterSet): string {
  // As a key a bigint is told from others by its lowest 64 bits, and those of all sets of letters are the same.
  const key = set.toString(32);
  const known = sources.get(key) ?? classOf(set);
  sources.set(key, known);
  return known;
}

/** Patterns have few different sets. */
const sources = new Map<string, string>();

function classOf(set: LetterSet): string {
  if (set === anyLetter) return '[^]';
  const bits = [...set.toString(2).padStart(endBit, '0')].reverse().join('');
  const ranges = [...bits.slice(0, hangulBit).matchAll(/1+/g)].map(({ 0: { length }, index }) => {
    const last = index + length - 1;
    return index === last ? escaped(index) : `${escaped(index)}-${escaped(last)}`;
  });
  const [only = ''] = ranges;
  if (ranges.length === 1 && bits.indexOf('1') === bits.lastIndexOf('1')) return only;
  return `[${ranges.join('')}${bits[hangulBit] === '1' ? syllables : ''}]`;
}

const syllables = '\\uac00-\\ud7a3';

const escaped = (code: number): string => {
  const letter = String.fromCharCode(code);
  return /\w/.test(letter) ? letter : `\\x${code.toString(16).padStart(2, '0')}`;
};
