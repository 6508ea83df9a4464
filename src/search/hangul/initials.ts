import { isSyllable, lettersOf } from './syllable.ts';

/** The initial consonants of a text: `도커` -> `ㄷㅋ`. What is no syllable stays. */
export function initialsOf(text: string): string {
  let initials = '';
  for (const character of text) initials += isSyllable(character) ? lettersOf(character).initial : character;
  return initials;
}

/** Whether a text is initial consonants alone, as Koreans abbreviate a word: `ㄷㅋ`. */
export function isInitials(text: string): boolean {
  return /^[ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ]{2,}$/.test(text);
}
