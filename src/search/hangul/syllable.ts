const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const vowels = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const finals = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

const first = 0xac00;
const last = 0xd7a3;
const perVowel = finals.length;
const perInitial = vowels.length * perVowel;

/** The letters of a syllable; `final` is empty for one that ends in its vowel. */
export type Syllable = { readonly initial: string; readonly vowel: string; readonly final: string };

/** Whether a character is a whole Hangul syllable. */
export function isSyllable(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= first && code <= last;
}

/** The letters of a whole syllable. */
export function lettersOf(syllable: string): Syllable {
  const at = syllable.charCodeAt(0) - first;
  return {
    initial: initials[Math.floor(at / perInitial)] ?? '',
    vowel: vowels[Math.floor((at % perInitial) / perVowel)] ?? '',
    final: finals[at % perVowel] ?? '',
  };
}

/** The final consonant of a character; empty for an open syllable and for what is no syllable. */
export function finalOf(character: string): string {
  return isSyllable(character) ? (finals[(character.charCodeAt(0) - first) % perVowel] ?? '') : '';
}

/** The syllable without its final consonant. */
export function opened(syllable: string): string {
  const at = syllable.charCodeAt(0) - first;
  return String.fromCharCode(first + at - (at % perVowel));
}

/** A syllable of its letters; null when these letters make none. */
export function syllableOf({ initial, vowel, final }: Syllable): string | null {
  const [i, v, f] = [initials.indexOf(initial), vowels.indexOf(vowel), finals.indexOf(final)];
  return i < 0 || v < 0 || f < 0 ? null : String.fromCharCode(first + i * perInitial + v * perVowel + f);
}

/** Whether a letter may begin a syllable. */
export function isInitial(letter: string): boolean {
  return initials.includes(letter);
}

/** Whether a letter is a vowel. */
export function isVowel(letter: string): boolean {
  return vowels.includes(letter);
}

/** Whether a letter may end a syllable. */
export function isFinal(letter: string): boolean {
  return letter !== '' && finals.includes(letter);
}
