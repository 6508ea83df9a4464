import { isParticle } from './particles.ts';

/** A letter or digit of Latin script, as a keyboard has it, with marks, or as wide as Hangul. */
const latin = 'A-Za-z0-9À-ſ０-９Ａ-Ｚａ-ｚ';

/**
 * Runs of Hangul, names like C++ and C#, and identifiers as programs write them. No run is endless, whatever somebody put into
 * a post.
 */
const run = new RegExp(
  [
    '[가-힣]{1,40}',
    `(?<![${latin}])[A-Za-z](?:\\+\\+|#)(?![${latin}])`,
    `[${latin}_@][${latin}_@.:/-]*[${latin}_]`,
    `[${latin}]`,
    '[ㄱ-ㅎㅏ-ㅣ]{1,40}',
  ].join('|'),
  'g',
);

/**
 * The words of a text. A particle that stands alone, because its noun is in Latin letters (`kubelet을`), is none.
 * @param text in NFC: what macOS decomposed must be composed before
 */
export function wordsOf(text: string): readonly string[] {
  return runsOf(text).filter((word) => !isParticle(word));
}

/** The words of a text, and among them particles that stand alone. */
export function runsOf(text: string): readonly string[] {
  return text.match(run) ?? [];
}

/** A word, and where it begins. */
export type PlacedWord = { readonly word: string; readonly at: number };

/** The words of a text, and where they are. */
export function placedWordsOf(text: string): readonly PlacedWord[] {
  return [...text.matchAll(run)].map(({ 0: word, index }) => ({ word, at: index }));
}
