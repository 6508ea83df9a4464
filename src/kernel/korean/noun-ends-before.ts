/** Particles that take either form of a word. */
const plain =
  '으로부터|에서부터|으로써|으로서|에서는|에서도|에서의|까지는|까지도|부터는|에게서|입니다|이라도|조차|마저|밖에|처럼|보다|마다|까지|부터|에서|에게|한테|에는|에도|만큼|대로|이었|였|하고|이다|이며|이고|에|의|도|만|뿐|께|씩';

/** Particles with the form after a consonant and the one after a vowel. */
const paired = {
  closed: '으로는|으로도|으로의|으로|이라는|이라고|이라|이란|이나|이에요|과는|과의|과|은|을|이',
  open: '로부터|로써|로서|로는|로도|로의|로|라는|라고|라|란|나|예요|와는|와의|와|는|를|가',
} as const;

const endings = {
  closed: ending(`${plain}|${paired.closed}`),
  open: ending(`${plain}|${paired.open}`),
  // 서울로, but 서울은.
  rieul: ending(`${plain}|${paired.closed}|로부터|로써|로서|로는|로도|로의|로`),
  // A word of another script: how it is read, its spelling does not tell.
  foreign: ending(`${plain}|${paired.closed}|${paired.open}`),
};

/** Up to three particles, and then no more Hangul. */
function ending(particles: string): RegExp {
  return new RegExp(`(?:${particles}){1,3}(?![가-힣])`, 'y');
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
