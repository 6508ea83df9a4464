import { anyLetter, complement, endOfLine, inBothCases, none, ofCode } from './letter-set.ts';
import {
  ahead,
  behind,
  condition,
  either,
  notAhead,
  notBehind,
  type Outline,
  repeated,
  searchBegin,
  sequence,
  single,
} from './outline.ts';
import { createPatternCursor, type PatternCursor } from './pattern-cursor.ts';
import { readClass } from './read-class.ts';
import { readEscape } from './read-escape.ts';

/** What the options of a group change: whether case matters, white space does, and `.` is a line feed, too. */
type Options = { readonly i: boolean; readonly x: boolean; readonly m: boolean };

/**
 * The outline of a pattern of Oniguruma, for lines of ASCII and Hangul; null where there is something in it that we do not
 * understand.
 */
export function outlineOf(pattern: string): Outline | null {
  const cursor = createPatternCursor(pattern);
  const outline = readAlternatives(cursor, { i: false, x: false, m: false });
  return cursor.hasGivenUp() || !cursor.isAtEnd() ? null : outline;
}

function readAlternatives(cursor: PatternCursor, options: Options): Outline {
  const alternatives = [readSequence(cursor, options)];
  while (cursor.takes('|')) alternatives.push(readSequence(cursor, options));
  return either(alternatives);
}

function readSequence(cursor: PatternCursor, options: Options): Outline {
  const parts: Outline[] = [];
  skipComments(cursor, options);
  while (!cursor.isAtEnd() && !cursor.sees('|') && !cursor.sees(')')) {
    parts.push(readRepeated(cursor, options));
    skipComments(cursor, options);
  }
  return sequence(parts);
}

function skipComments(cursor: PatternCursor, { x }: Options): void {
  while (cursor.reads(x ? /\(\?#[^)]*\)|\s+|#[^\n]*/y : /\(\?#[^)]*\)/y) !== null);
}

function readRepeated(cursor: PatternCursor, options: Options): Outline {
  let part = readAtom(cursor, options);
  for (;;) {
    skipComments(cursor, options);
    const count = cursor.reads(/([*+?])([?+]?)|\{(?=,?\d)(\d*)(,?)(\d*)\}(\??)/y);
    if (count === null) return part;
    part = counted(part, count);
  }
}

/** `a*+` gives nothing back, and so matches less than its outline. */
function counted(
  part: Outline,
  [, sign, mode, least = '', comma, most = '', isLazy]: RegExpExecArray,
): Outline {
  if (sign !== undefined) {
    const outline = repeated(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY);
    if (mode === '+') return { ...outline, isExact: false, isWhole: false };
    return mode === '?' ? { ...outline, isWhole: false, isGreedy: false } : outline;
  }
  const [from, to] = [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)];
  // `a{3,1}` is `a{1,3}` that gives nothing back.
  if (comma === ',')
    return from > to
      ? { ...repeated(part, to, from), isExact: false, isWhole: false }
      : { ...repeated(part, from, to), ...(isLazy === '?' ? { isWhole: false } : {}) };
  const times = repeated(part, from, from);
  // `a{2}?` is two or none.
  return isLazy === '?' ? { ...repeated(times, 0, 1), isWhole: false } : times;
}

function readAtom(cursor: PatternCursor, options: Options): Outline {
  if (cursor.takes('\\')) return readEscaped(cursor, options);
  if (cursor.takes('(')) return readGroup(cursor, options);
  if (cursor.takes('[')) {
    const { set, isExact } = readClass(cursor, options.i);
    return { ...single(set), isExact, isWhole: isExact };
  }
  if (cursor.takes('.')) return single(options.m ? anyLetter : complement(ofCode(0x0a)));
  // The only line feed of a line is at its end, so it begins once, and ends before that and behind it.
  if (cursor.takes('^')) return condition('^');
  if (cursor.takes('$')) return condition('(?![^\\n])', ofCode(0x0a) | endOfLine);
  if (cursor.sees('*') || cursor.sees('+') || cursor.sees('?')) cursor.giveUp();
  return character(cursor.code(), cursor, options);
}

function character(code: number, cursor: PatternCursor, { i }: Options): Outline {
  // No line has it; grammars put it where a pattern must not match.
  if (code === 0xffff) return single(none);
  // Where case does not matter, `ß` is two letters of ASCII; and syllables are one letter.
  if ((i && code > 0x7f) || (0xac00 <= code && code <= 0xd7a3)) cursor.giveUp();
  return single(i ? inBothCases(ofCode(code)) : ofCode(code));
}

function readEscaped(cursor: PatternCursor, options: Options): Outline {
  if (cursor.takes('b')) return condition('\\b');
  if (cursor.takes('B')) return condition('\\B');
  if (cursor.takes('A')) return condition('^');
  if (cursor.takes('G')) return searchBegin;
  if (cursor.takes('z')) return condition('$');
  if (cursor.reads(/[1-9]\d*|[kg]<[^>]*>/y) !== null) {
    return { ...repeated(single(anyLetter), 0, Number.POSITIVE_INFINITY), isExact: false, isWhole: false };
  }
  const escaped = readEscape(cursor);
  if (escaped.kind === 'code') return character(escaped.code, cursor, options);
  // Where case does not matter, a property of letters may be one of two letters.
  if (!escaped.isExact && options.i) cursor.giveUp();
  return { ...single(escaped.set), isExact: escaped.isExact, isWhole: escaped.isExact };
}

/** Reads a group behind its `(`. */
function readGroup(cursor: PatternCursor, options: Options): Outline {
  const changed = cursor.reads(/\?([imx]*)(?:-([imx]*))?([:)])/y);
  if (changed !== null) {
    const [, on = '', off = '', end] = changed;
    const inside = optionsWith(options, on, off);
    // Options of no group are those of all behind them in the group around, its other alternatives too.
    return end === ':' ? readToEnd(cursor, inside) : readAlternatives(cursor, inside);
  }
  if (cursor.takes('?=')) return ahead(readToEnd(cursor, options));
  if (cursor.takes('?!')) return notAhead(readToEnd(cursor, options));
  if (cursor.takes('?<=')) return behind(readToEnd(cursor, options));
  if (cursor.takes('?<!')) return notBehind(readToEnd(cursor, options));
  if (cursor.takes('?>')) return { ...readToEnd(cursor, options), isExact: false, isWhole: false };
  const isNamed = cursor.reads(/\?<\w+>/y) !== null;
  if (!isNamed && (cursor.sees('?') || cursor.sees('*'))) cursor.giveUp();
  return { ...readToEnd(cursor, options), isWhole: false };
}

function readToEnd(cursor: PatternCursor, options: Options): Outline {
  const inside = readAlternatives(cursor, options);
  if (!cursor.takes(')')) cursor.giveUp();
  return inside;
}

const optionsWith = (before: Options, on: string, off: string): Options => ({
  i: (before.i || on.includes('i')) && !off.includes('i'),
  x: (before.x || on.includes('x')) && !off.includes('x'),
  m: (before.m || on.includes('m')) && !off.includes('m'),
});
