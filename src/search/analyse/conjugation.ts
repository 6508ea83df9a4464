import { finalOf, isSyllable, lettersOf, opened } from '../hangul/syllable.ts';

/** What a verb or adjective is known by in all its forms, and whether this form can be nothing else. */
export type ConjugationKey = { readonly key: string; readonly isSure: boolean };

/** Endings that only predicates have; the longest that fits counts. */
const sureEndings =
  `습니다 습니까 었습니다 았습니다 었다 았다 었고 았고 었지만 았지만 었는데 았는데 었던 았던 었을 았을
  었기 았기 었으며 았으며 으려면 려면 으려고 려고 으면서 면서 어서 아서 어야 아야 어도 아도 지만 는데 은데 도록 거나 더라도
  니까 으니까 으면 으며 었으면 았으면 다가 다면 지는 지도 지를 기는 기도 기를 기가 고는 는다 어요 아요 세요 겠다 겠습니다 자마자
  는지 을지 네요 던데 다`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

/** Endings that are particles or parts of nouns as well. */
const unsureEndings = '는 은 을 고 면 지 기 며 자 게 음 나 던 어 아 려 러 서 니'.split(' ');

/** Endings that melt into the last syllable as its final consonant: `느린`, `느릴`, `느림`, `느립니다`. */
const meltedFinals = 'ㄴㄹㅁㅂㅆ';

/**
 * A key that all forms of a verb or adjective share: its syllables up to the one that changes, and of that one the first
 * consonant: `느리다`, `느려졌다`, `느린`, `느립니다` -> `느ㄹ`. What ㅂ, ㄷ, ㅅ, 르 and ㅡ do in irregular verbs happens in or
 * after that syllable, so no list of irregular verbs is needed. It is no analysis: different verbs may share a key.
 * @returns null for what has no form of a predicate
 */
export function conjugationKey(word: string): ConjugationKey | null {
  if (word.length < 2 || !isSyllable(word)) return null;
  const { rest, isSure, isCut } = withoutEnding(word);
  const { vowel, final } = lettersOf(rest.slice(-1));
  const isMelted = meltedFinals.includes(final) && final !== '';
  const isContracted = 'ㅕㅝㅘㅙ'.includes(vowel) && final === '';
  if (!isCut && !isMelted && !isContracted) return null;
  const isPast = final === 'ㅆ';
  const stem = withoutAuxiliary(rest);
  return { key: keyOf([...stem.slice(0, -1)], stem.slice(-1)), isSure: isSure || isPast };
}

function withoutEnding(word: string): { rest: string; isSure: boolean; isCut: boolean } {
  // ㅂ니다: the ㅂ is the final of the syllable before.
  const polite = /^(.*[^습])니[다까]$/.exec(word)?.[1] ?? '';
  if (finalOf(polite.slice(-1)) === 'ㅂ')
    return { rest: polite.slice(0, -1) + opened(polite.slice(-1)), isSure: true, isCut: true };
  const endsIn = (ending: string) => word.length > ending.length && word.endsWith(ending);
  const sure = sureEndings.find(endsIn);
  const ending = sure ?? unsureEndings.find(endsIn) ?? '';
  return {
    rest: word.slice(0, word.length - ending.length),
    isSure: sure !== undefined,
    isCut: ending !== '',
  };
}

/** Without 지다, 주다, 보다, 두다, 나다 after a connecting vowel: `느려지` -> `느려`, `끊어졌` -> `끊`. */
function withoutAuxiliary(rest: string): string {
  if (rest.length < 2 || !/[지져졌진질짐집주줬준줄줍보봤본볼봅두뒀둔둘둡나났난날납]$/.test(rest)) return rest;
  const { initial, vowel, final } = lettersOf(rest.charAt(rest.length - 2));
  if (final !== '' || !'ㅏㅓㅕㅝㅐㅘ'.includes(vowel)) return rest;
  const isVowelAlone = initial === 'ㅇ' && 'ㅏㅓ'.includes(vowel);
  return rest.slice(0, isVowelAlone && rest.length > 2 ? -2 : -1);
}

function keyOf(before: readonly string[], last: string): string {
  const { initial, vowel, final } = lettersOf(last);
  const previous = before.at(-1);
  if (previous === undefined) return keyOfShort(last);
  const head = before.slice(0, -1).join('');
  const end = finalOf(previous);
  // 어렵다: 어려워, 어려운. The ㅂ has become a vowel of its own.
  if (initial === 'ㅇ' && 'ㅜㅝ'.includes(vowel) && end === '' && before.length > 0)
    return head === '' && before.length === 1
      ? `${keyOfShort(previous)}ㅂ`
      : `${head}${lettersOf(previous).initial}ㅂ`;
  if (final === 'ㅂ' && before.length > 0) return `${before.join('')}${initial}ㅂ`;
  // 빠르다: 빨라.
  if (initial === 'ㄹ' && end === 'ㄹ') return `${head}${opened(previous)}ㄹ`;
  // 죽이다, 막히다, 끊기다, 줄이다: causatives and passives go with the verb they are made of.
  const isDerived =
    'ㅇㅎㄱㄹ'.includes(initial) && 'ㅣㅕ'.includes(vowel) && end !== '' && !'ㅇㄴ'.includes(end);
  if (isDerived && (end !== 'ㅁ' || initial === 'ㄱ'))
    return head === '' ? keyOfShort(previous) : `${head}${lettersOf(previous).initial}`;
  return `${before.join('')}${initial}`;
}

/** 이어 -> 여, 주어 -> 줘, 오아 -> 와, 되어 -> 돼; and ㅡ, which goes before ㅓ: 크다, 커지다. */
const uncontracted: Readonly<Record<string, string>> = { ㅕ: 'ㅣ', ㅝ: 'ㅜ', ㅘ: 'ㅗ', ㅙ: 'ㅚ', ㅓ: 'ㅡ' };

/** Of a stem of one syllable the vowel counts too, as it is before it changes, and a final that never does. */
function keyOfShort(syllable: string): string {
  const { initial, vowel, final } = lettersOf(syllable);
  return initial + (uncontracted[vowel] ?? vowel) + ('ㄴㄹㅁㅂㅆㄷㅅ'.includes(final) ? '' : final);
}
