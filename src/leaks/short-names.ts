import { readPlain } from './read-plain.ts';
import { windowLength } from './windows.ts';

/** Is shown a name by its number, and where it stands. */
type VisitName = (name: number, start: number, end: number) => void;

/** Finds names in texts. */
export interface ShortNames {
  readonly ownerOf: (name: number) => number;
  readonly count: number;
  /** Visits every place where one of the names stands as a word. */
  readonly eachIn: (codes: Uint16Array, visit: VisitName) => void;
}

type Name = { readonly text: Uint16Array; readonly owner: number };

/**
 * Finds names that are too short to be told by their windows. A name begins where a word does, and ends where a word does or
 * a particle may follow: `카나리아` stands in `카나리아를` and `pay` in `pay를`, but not in `payment`.
 * @param names as they are written, with their owners; those that say nothing by themselves are left out
 */
export function createShortNames(
  names: readonly { readonly name: string; readonly owner: number }[],
): ShortNames {
  const known = new Map<string, Name>();
  for (const { name, owner } of names) {
    const text = readPlain(name.normalize('NFC').replace(outerSigns, ''));
    const key = String.fromCharCode(...text.subarray(0, windowLength));
    if (text.length < windowLength && isTelling(key) && !known.has(key)) known.set(key, { text, owner });
  }
  const all = [...known.values()];
  const byBeginning = new Map<number, number[]>();
  for (const [number, { text }] of all.entries()) {
    const key = beginningOf(text, 0);
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), number]);
  }
  return {
    ownerOf: (name) => all[name]?.owner ?? -1,
    count: all.length,
    eachIn: (codes, visit) => {
      if (all.length === 0) return;
      let before = false;
      for (let at = 0; at < codes.length - 1; at++) {
        const isLetter = isWordCode(codes[at] ?? 0);
        if (!before) {
          for (const number of byBeginning.get(beginningOf(codes, at)) ?? nobody) {
            const { text } = all[number] as Name;
            if (standsAt(text, codes, at)) visit(number, at, at + text.length);
          }
        }
        before = isLetter;
      }
    },
  };
}

/** Quotation marks, slashes, number signs around a name are none of it. */
const outerSigns = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const nobody: readonly number[] = [];

/** Two letters of Hangul or Han, or three of others, and not a mere count or time (`1분기`, `2026년 3월`). */
function isTelling(name: string): boolean {
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '');
  if (/^[\d]*(?:[\d]|년|월|일|시|분|초|주|회|차|기|개|명|건|편|쪽|부|장|절|대|번|v)*$/u.test(letters))
    return false;
  return /[\p{Script=Hangul}\p{Script=Han}].*[\p{Script=Hangul}\p{Script=Han}]/u.test(letters)
    ? true
    : letters.length >= 3 && /\p{L}/u.test(letters);
}

function beginningOf(codes: Uint16Array, at: number): number {
  return ((codes[at] ?? 0) << 16) | (codes[at + 1] ?? 0);
}

function standsAt(name: Uint16Array, codes: Uint16Array, at: number): boolean {
  for (let index = 0; index < name.length; index++) if (codes[at + index] !== name[index]) return false;
  const last = name[name.length - 1] ?? 0;
  const next = codes[at + name.length] ?? 0;
  return isHangul(last) || isHangul(next) || !isWordCode(last) || !isWordCode(next);
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** Digits, letters and whatever lies above the signs of Latin. */
function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && !(code >= 0x2010 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
}
