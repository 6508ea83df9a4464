import { type ParticlePlace, placeOfParticle } from './particles.ts';

/** What else may be written onto a word that is known to be a noun; of any other word it would be the end. */
const ofNouns: readonly (readonly [string, ParticlePlace])[] = [
  ...'이었 였 하고 씩'.split(' ').map((ending) => [ending, 'any'] as const),
  ...'라 나'.split(' ').map((ending) => [ending, 'vowel'] as const),
];

/** By what a word ends in: what may follow it. */
const endings = {
  closed: endingOf('any', 'consonant', 'consonant-but-ㄹ'),
  open: endingOf('any', 'vowel', 'vowel-or-ㄹ'),
  // 서울로, but 서울은. 으로 is written after ㄹ, too, wrong as it is.
  rieul: endingOf('any', 'consonant', 'consonant-but-ㄹ', 'vowel-or-ㄹ'),
  // A word of another script: how it is read, its spelling does not tell.
  foreign: endingOf('any', 'vowel', 'consonant', 'vowel-or-ㄹ', 'consonant-but-ㄹ'),
};

/** Up to three particles of these places, the longest first, and then no more Hangul. */
function endingOf(...places: readonly ParticlePlace[]): RegExp {
  const fitting = [...placeOfParticle, ...ofNouns].flatMap(([ending, place]) =>
    places.includes(place) ? [ending] : [],
  );
  const longestFirst = fitting.toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?:${longestFirst.join('|')}){1,3}(?![가-힣])`, 'y');
}

/**
 * Whether a noun that stands in a text is over where it ends: what follows is no Hangul, or particles that fit it. So 도커를
 * has 도커 and 서버리스 has no 서버.
 * @param at where the noun ends; its last letter is before
 */
export function nounEndsBefore(text: string, at: number): boolean {
  const next = text.charCodeAt(at) - firstSyllable;
  if (!(next >= 0 && next < syllables)) return true;
  if (text.charAt(at) === plural) return nounEndsBefore(text, at + 1);
  const pattern = endings[formOf(text.charCodeAt(at - 1))];
  pattern.lastIndex = at;
  return pattern.test(text);
}

const plural = '들';
const firstSyllable = 0xac00;
const syllables = 11_172;

function formOf(letter: number): keyof typeof endings {
  const syllable = letter - firstSyllable;
  if (!(syllable >= 0 && syllable < syllables)) return 'foreign';
  const final = syllable % 28;
  if (final === 0) return 'open';
  return final === 8 ? 'rieul' : 'closed';
}
