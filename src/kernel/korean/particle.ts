/** Digits as they are read aloud in Korean end in these consonants: 영 일 이 삼 사 오 육 칠 팔 구. */
const digitFinal = ['ㅇ', 'ㄹ', '', 'ㅁ', '', '', 'ㄱ', 'ㄹ', 'ㄹ', ''];

/** Latin letters whose Korean name ends in a consonant: 엘 엠 엔 알. */
const letterFinal: Readonly<Record<string, string>> = { L: 'ㄹ', M: 'ㅁ', N: 'ㄴ', R: 'ㄹ' };

/**
 * Endings of English words that a Korean reads with a final consonant: 파일 타이틀, 볼륨 네임, 토큰 라인, 랭, 스택, 퍼블릭. All
 * others end in a vowel, 서버 and 디스크 among them. The spelling does not decide it for t, p and k; a vowel is the safer guess.
 */
const wordFinals: readonly (readonly [ending: RegExp, final: string])[] = [
  [/(?:out|type|tab|map|set|git|(?:^|[^e])at)$/, 'ㅇ'],
  [/le?$/, 'ㄹ'],
  [/me?$/, 'ㅁ'],
  [/n[eg]?$/, 'ㄴ'],
  [/(?:ck|ic)$/, 'ㄱ'],
];

/** The final consonant of a word as it is read: '' for none, 'ㄹ' told apart because 으로/로 needs it. */
function finalConsonant(word: string): string {
  const spoken = word.normalize('NFC').replace(/[^\p{L}\p{N}]+$/u, '');
  const last = spoken.at(-1) ?? '';
  const syllable = last.charCodeAt(0) - 0xac00;
  if (syllable >= 0 && syllable < 11_172) return syllable % 28 === 0 ? '' : syllable % 28 === 8 ? 'ㄹ' : 'ㅇ';
  if (/\d/.test(last)) return digitFinal[Number(last)] ?? '';
  const [latin = ''] = /[A-Za-z]+$/.exec(spoken) ?? [];
  // A single letter, an abbreviation (OOM, URL) and what has no vowel (png, svg) are spelt out; a word is read.
  if (latin.length === 1 || latin === latin.toUpperCase() || !/[aeiouy]/i.test(latin))
    return letterFinal[latin.slice(-1).toUpperCase()] ?? '';
  // Of a name such as doneAt, the last word is what it ends in.
  const [lastWord = latin] = /[A-Z]?[a-z]+$/.exec(latin) ?? [];
  return wordFinals.find(([ending]) => ending.test(lastWord.toLowerCase()))?.[1] ?? '';
}

/**
 * A word with the particle that fits how its last letter is read: `withParticle('태그', '을/를')` is 태그를.
 * @param particles the form after a consonant, a slash, the form after a vowel: 을/를, 은/는, 이/가, 과/와, 으로/로
 */
export function withParticle(word: string, particles: string): string {
  const [closed = '', open = ''] = particles.split('/');
  const final = finalConsonant(word);
  const isOpen = final === '' || (final === 'ㄹ' && closed === '으로');
  return word + (isOpen ? open : closed);
}
