import { stemOf } from '../analyse/stems.ts';
import { unglued } from '../analyse/unglued.ts';
import { verbForm } from '../analyse/verb/verb-form.ts';
import { placedWordsOf, wordsOf } from '../analyse/words.ts';
import { isSyllable } from '../hangul/syllable.ts';

/** A part of a text that a query asked for. */
export type Mark = { readonly from: number; readonly to: number; readonly needle: number };

/**
 * Where what was looked for stands in a text, as it is written there: the noun of `도커를`, `롤링 업데이트` for 롤링업데이트, any
 * form of a verb. In order, and none inside another.
 * @param needles what was looked for, as slots say it
 */
export function marksIn(text: string, needles: readonly string[]): readonly Mark[] {
  const found = needles.flatMap((needle, at) =>
    [...rangesOf(text, needle)].map((range) => ({ ...range, needle: at })),
  );
  const marks: Mark[] = [];
  for (const mark of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (mark.from >= (marks.at(-1)?.to ?? 0)) marks.push(mark);
  }
  return marks;
}

type Range = Omit<Mark, 'needle'>;

function rangesOf(text: string, needle: string): readonly Range[] {
  const words = wordsOf(needle).map((word) => (isSyllable(word) ? stemOf(word) : word));
  if (words.length === 0) return [];
  const literal = [...text.matchAll(patternOf(words))].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
  return literal.length > 0 || words.length > 1 ? literal : verbsIn(text, needle);
}

/** Words one after the other, with or without spaces between their syllables. */
function patternOf(words: readonly string[]): RegExp {
  const parts = words.map((word) => (isSyllable(word) ? [...word].join('[ ]?') : latinPattern(word)));
  return new RegExp(parts.join('[\\s_-]?'), 'gi');
}

/** One letter is no word inside another. */
function latinPattern(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  return /^[A-Za-z](?![A-Za-z0-9])/.test(word) ? `(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])` : escaped;
}

/** Words of a text that are forms of the same verb. */
function verbsIn(text: string, needle: string): readonly Range[] {
  const stems = verbForm(needle)?.stems ?? [];
  if (stems.length === 0) return [];
  return placedWordsOf(text)
    .map(({ word, at }) => ({ form: unglued(word)[0] ?? word, at }))
    .filter(({ form }) => verbForm(form)?.stems.some((stem) => stems.includes(stem)) === true)
    .map(({ form, at }) => ({ from: at, to: at + form.length }));
}
