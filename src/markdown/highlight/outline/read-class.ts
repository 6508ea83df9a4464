import {
  anyLetter,
  between,
  complement,
  hangul,
  inBothCases,
  type LetterSet,
  namedSets,
  none,
  ofCode,
} from './letter-set.ts';
import type { PatternCursor } from './pattern-cursor.ts';
import { type Escape, readEscape } from './read-escape.ts';

/** The letters that a class stands for. */
export type CharacterClass = {
  readonly set: LetterSet;
  /** Whether it is certain that these are all. */
  readonly isExact: boolean;
  /** Whether it names more than ASCII, or what it is not. */
  readonly isForeign: boolean;
};

/** Reads a class behind its `[`. */
export function readClass(cursor: PatternCursor, ignoresCase: boolean): CharacterClass {
  const isNegated = cursor.takes('^');
  const { set, isExact, isForeign } = readMembers(cursor);
  // Where case does not matter, `ß` is two letters of ASCII.
  if (ignoresCase && isForeign) cursor.giveUp();
  if (!isExact) return { set: anyLetter, isExact, isForeign: true };
  // The other case is added before all is negated, as Oniguruma does it.
  const members = ignoresCase ? inBothCases(set) : set;
  return isNegated
    ? { set: complement(members), isExact, isForeign: true }
    : { set: members, isExact, isForeign };
}

function readMembers(cursor: PatternCursor): CharacterClass {
  let intersected = anyLetter;
  let isExact = true;
  let isForeign = false;
  // A `]` that comes first is a character.
  let set = cursor.takes(']') ? ofCode(0x5d) : none;
  while (!cursor.takes(']')) {
    if (cursor.isAtEnd()) {
      cursor.giveUp();
      break;
    }
    if (cursor.takes('&&')) {
      intersected &= set;
      set = none;
    } else {
      const member = readMember(cursor);
      set |= member.set;
      isExact &&= member.isExact;
      isForeign ||= member.isForeign;
    }
  }
  return { set: intersected & set, isExact, isForeign };
}

function readMember(cursor: PatternCursor): CharacterClass {
  const named = cursor.reads(/\[:(\^?)(\w+):\]/y);
  if (named !== null) return namedClass(named[2] ?? '', named[1] === '^');
  if (cursor.takes('[')) return readClass(cursor, false);
  const first = readCharacter(cursor);
  if (first.kind === 'set') return { ...first, isForeign: true };
  if (cursor.reads(/-(?=[^\][])(?!&&)/y) === null) return range(first.code, first.code, cursor);
  const last = readCharacter(cursor);
  return last.kind === 'set'
    ? { set: ofCode(first.code) | ofCode(0x2d) | last.set, isExact: last.isExact, isForeign: true }
    : range(first.code, last.code, cursor);
}

/** All syllables are in a range of characters or none: they are one letter. */
function range(from: number, to: number, cursor: PatternCursor): CharacterClass {
  const [first, last] = [0xac00, 0xd7a3];
  const hasAll = from <= first && to >= last;
  if (!hasAll && from <= last && to >= first) cursor.giveUp();
  return { set: between(from, to) | (hasAll ? hangul : none), isExact: true, isForeign: to > 0x7f };
}

function readCharacter(cursor: PatternCursor): Escape {
  if (!cursor.takes('\\')) return { kind: 'code', code: cursor.code() };
  return cursor.takes('b') ? { kind: 'code', code: 0x08 } : readEscape(cursor);
}

function namedClass(name: string, isNegated: boolean): CharacterClass {
  const set = namedSets.get(name);
  if (set === undefined) return { set: anyLetter, isExact: false, isForeign: true };
  return { set: isNegated ? complement(set) : set, isExact: true, isForeign: true };
}
