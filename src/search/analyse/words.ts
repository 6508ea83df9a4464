import { isSyllable } from '../hangul/syllable.ts';
import { isParticle } from './particles.ts';

/** A run of one script in a text, and where it begins. */
export type Word = { readonly text: string; readonly at: number };

const run = /[가-힣]{1,40}|[A-Za-z0-9_@][A-Za-z0-9_@.:/-]*[A-Za-z0-9_]|[A-Za-z0-9]|[ㄱ-ㅎㅏ-ㅣ]{1,40}/g;

/**
 * The words of a text: runs of Hangul, and identifiers as programs write them. A particle that stands alone because its
 * noun is in Latin letters (`kubelet을`) is no word.
 * @param text in NFC: what macOS decomposed must be composed before
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(run)) {
    const isAttached = index === end && end > 0 && isHangul(found) && isParticle(found);
    if (!isAttached) words.push({ text: found, at: index });
    end = isHangul(found) ? 0 : index + found.length;
  }
  return words;
}

/** Whether a word is Hangul syllables. */
export function isHangul(word: string): boolean {
  return isSyllable(word);
}
