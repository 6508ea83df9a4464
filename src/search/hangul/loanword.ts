import { isSyllable, lettersOf } from './syllable.ts';

/**
 * How a word sounds, as far as Korean spelling of foreign words keeps it: its consonants in classes, and its vowels but
 * for ㅡ, which Korean puts between consonants. `프로메테우스` and `prometheus` are both `PLMTS`.
 */
type Sound = { readonly consonants: string; readonly vowels: readonly string[] };

const classes: Readonly<Record<string, string>> = {
  ㄱ: 'K',
  ㄲ: 'K',
  ㅋ: 'K',
  ㄷ: 'T',
  ㄸ: 'T',
  ㅌ: 'T',
  ㅂ: 'P',
  ㅃ: 'P',
  ㅍ: 'P',
  ㅅ: 'S',
  ㅆ: 'S',
  ㅈ: 'J',
  ㅉ: 'J',
  ㅊ: 'J',
  ㄴ: 'N',
  ㅁ: 'M',
  ㄹ: 'L',
  ㅎ: 'H',
};

/** Fewer consonants than these are in common to too many words. */
const leastConsonants = 3;

/**
 * Whether a Hangul word is likely an English word written by its sound: `쿠버네티스` is `kubernetes`. It follows the Korean
 * rules for foreign words, not a list, so it knows names that nobody listed; words of fewer than three consonants it
 * leaves alone, because there it would guess.
 */
export function soundsLike(hangul: string, latin: string): boolean {
  const korean = soundOfHangul(hangul);
  if (korean.consonants.length < leastConsonants) return false;
  return readingsOf(latin).some(
    (english) => english.consonants === korean.consonants && haveLikeVowels(korean.vowels, english.vowels),
  );
}

/** The first letters that a Latin word may have which sounds like a Hangul one. */
export function latinBeginnings(hangul: string): readonly string[] {
  const { initial, vowel } = lettersOf(hangul);
  const own: Readonly<Record<string, string>> = {
    K: 'kcgq',
    T: 'td',
    P: 'pbfv',
    S: 's',
    J: 'jgcz',
    N: 'n',
    M: 'm',
    L: 'rl',
    H: 'h',
  };
  if (initial === 'ㅅ') return [...'sc'];
  if (initial !== 'ㅇ') return [...(own[classes[initial] ?? ''] ?? '')];
  return [...('ㅘㅙㅝㅞㅟ'.includes(vowel) ? 'wo' : 'ㅑㅒㅕㅖㅛㅠ'.includes(vowel) ? 'yue' : 'aeiou')];
}

/** The initials, of consonants that sound alike, with which Korean writes them. */
const initialsOfClass: Readonly<Record<string, string>> = {
  K: 'ㅋㄱ',
  T: 'ㅌㄷ',
  P: 'ㅍㅂ',
  S: 'ㅅ',
  J: 'ㅈㅊ',
  N: 'ㄴ',
  M: 'ㅁ',
  L: 'ㄹ',
  H: 'ㅎ',
};

/**
 * What the first two initial consonants of a Hangul word may be which sounds like a Latin one. The second consonant may be the
 * end of the first syllable (컨테이너), and a vowel may begin the second (리액트).
 */
export function hangulBeginnings(latin: string): readonly string[] {
  const [{ consonants }] = readingsOf(latin);
  const beginsInVowel = /^[aeiouwy]/.test(latin);
  const [first = '', second = '', third = ''] = beginsInVowel ? `-${consonants}` : consonants;
  const firsts = beginsInVowel ? 'ㅇ' : (initialsOfClass[first] ?? '');
  const seconds = `${initialsOfClass[second] ?? ''}${initialsOfClass[third] ?? ''}ㅇ`;
  return [...new Set([...firsts].flatMap((initial) => [...seconds].map((next) => initial + next)))];
}

function soundOfHangul(word: string): Sound {
  let consonants = '';
  const vowels: string[] = [];
  for (const character of word) {
    if (!isSyllable(character)) continue;
    const { initial, vowel, final } = lettersOf(character);
    consonants += classes[initial] ?? '';
    if (vowel !== 'ㅡ') vowels.push(vowel);
    // In foreign words a final ㅅ is a t (인터넷), ㅇ an ng.
    consonants += final === 'ㅅ' ? 'T' : final === 'ㅇ' ? 'N' : (classes[final] ?? '');
  }
  return { consonants: withoutRuns(consonants), vowels };
}

/** How a Latin word may be read; letters with two sounds give two readings. */
function readingsOf(word: string): readonly [Sound, ...Sound[]] {
  const plain = word
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/[ts]ion/g, 'sun')
    .replace(/sh/g, 's')
    .replace(/t?ch/g, 'j')
    .replace(/dge?/g, (found) => (found.length > 2 ? 'j' : found))
    .replace(/qu/g, 'ku')
    .replace(/x/g, 'ks')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ng(?=$|[^aeiouylr])/g, 'n')
    .replace(/ge$/, 'j')
    .replace(/(?<=[^aeiouy])e$/, '')
    // An r that no vowel follows is not written: 서버.
    .replace(/r(?![aeiouy])/g, '');
  const likeliest = plain.replace(/th/g, 't');
  return [
    soundOfLatin(likeliest),
    soundOfLatin(plain.replace(/th/g, 's')),
    soundOfLatin(likeliest.replace(/g(?=[eiy])/g, 'j')),
    soundOfLatin(plain.replace(/h/g, '')),
  ];
}

function soundOfLatin(reading: string): Sound {
  return {
    consonants: withoutRuns(
      reading
        .replace(/[^bcdfghjklmnpqrstvz]/g, ' ')
        .replace(/[kcgq]/g, 'K')
        .replace(/[td]/g, 'T')
        .replace(/[pbfv]/g, 'P')
        .replace(/s/g, 'S')
        .replace(/[jz]/g, 'J')
        .replace(/[lr]/g, 'L')
        .replace(/n/g, 'N')
        .replace(/m/g, 'M')
        .replace(/h/g, 'H')
        .replace(/ /g, ''),
    ),
    vowels: reading.match(/[aeiouyw]+/g) ?? [],
  };
}

/** Two equal consonants that meet are written once in one language and twice in the other: 커넥션, connection. */
function withoutRuns(consonants: string): string {
  return consonants.replace(/(.)\1+/g, '$1');
}

/** What a Korean vowel may be in English. */
const spellings: readonly (readonly [vowels: string, letters: string])[] = [
  ['ㅏㅑㅘ', 'aouiy'],
  ['ㅐㅔㅖㅒㅙㅞ', 'aeiwu'],
  ['ㅓㅕㅝ', 'eouaiw'],
  ['ㅗㅛ', 'oauw'],
  ['ㅜㅠ', 'ouew'],
  ['ㅣㅟㅢ', 'ieyw'],
];

/** The first vowels must agree, and there may be one more on one side: English writes some that nobody hears. */
function haveLikeVowels(korean: readonly string[], english: readonly string[]): boolean {
  const [vowel = ''] = korean;
  const [letters = ''] = english;
  const allowed = spellings.find(([vowels]) => vowels.includes(vowel))?.[1] ?? '';
  const startsAlike = vowel === '' || [...letters].some((letter) => allowed.includes(letter));
  return startsAlike && Math.abs(korean.length - english.length) <= 1;
}
