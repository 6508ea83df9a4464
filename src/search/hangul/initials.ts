import { isSyllable, lettersOf } from './syllable.ts';

/** The initial consonants of a text: `도커` -> `ㄷㅋ`. What is no syllable stays. */
export function initialsOf(text: string): string {
  let initials = '';
  for (const character of text) initials += isSyllable(character) ? lettersOf(character).initial : character;
  return initials;
}
