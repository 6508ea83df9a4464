import { lettersOf, syllableOf } from '../../hangul/syllable.ts';

/**
 * All verbs whose ㄷ is ㄹ before a vowel (듣다, 들어), by what they are there; the second is the verb that has a ㄹ itself
 * (들다, 들어).
 */
const dStems: Readonly<Record<string, readonly [string, ...string[]]>> = {
  들: ['듣', '들'],
  물: ['묻', '물'],
  걸: ['걷', '걸'],
  실: ['싣'],
  깨달: ['깨닫'],
};

/** All verbs that lose their ㅅ before a vowel: 낫다, 나아. */
const sStems: Readonly<Record<string, string>> = {
  나: '낫',
  이: '잇',
  지: '짓',
  부: '붓',
  그: '긋',
  저: '젓',
};

/** What a stem that ends in a consonant before 어 may be: `들` -> 듣 and 들. */
export function stemsBeforeEo(stem: string): readonly string[] {
  return dStems[stem] ?? [stem];
}

/** What a stem in ㄹ is before 으, which only those that have a ㄷ elsewhere take: `들`은 -> 듣. None for all others. */
export function stemsBeforeEu(stem: string): readonly string[] {
  return dStems[stem]?.slice(0, 1) ?? [];
}

/** The stem that lost its ㅅ before a vowel: `나`은 -> 낫. */
export function withLostS(stem: string): string | undefined {
  return sStems[stem];
}

/**
 * Words for colours and looks, whose ㅎ falls before ㄴ, ㄹ, ㅁ and 어, as they are without it: 빨갛다, 빨간. They may be
 * intensified: 새빨간.
 */
const hStems =
  '빨가 뻘거 발가 하야 허여 파라 퍼러 까마 꺼머 노라 누러 뿌여 말가 멀거 동그라 둥그러 커다라'.split(' ');

/** The stem that lost its ㅎ before a vowel, ㄴ, ㄹ or ㅁ: `빨가`ㄴ -> 빨갛. */
export function withLostH(stem: string): string | undefined {
  const isOne = hStems.includes(stem) || (/^[새시샛싯]/.test(stem) && hStems.includes(stem.slice(1)));
  return isOne ? stem.slice(0, -1) + closed(stem.slice(-1), 'ㅎ') : undefined;
}

/**
 * Verbs of one syllable that lose their ㄹ before ㄴ, ㅂ and ㅅ (여는); and of these those that are verbs without it, too
 * (파는).
 */
const withL = new Set([...'아사드거여도노파푸느주우무부나미마기머다가버쓰터트비어조허구모']);
const withoutL = new Set([...'사가주나파쓰비다트']);

/** What a stem may be that stands before ㄴ, ㅂ or ㅅ: `여` -> 열; `파` -> 파 and 팔; `빨가` -> 빨갛. */
export function stemsBeforeNasal(stem: string): readonly string[] {
  if (!withL.has(stem)) return [withLostH(stem) ?? stem];
  const long = closed(stem, 'ㄹ');
  return withoutL.has(stem) ? [stem, long] : [long];
}

/** An open syllable with a final consonant. */
function closed(syllable: string, final: string): string {
  return syllableOf({ ...lettersOf(syllable), final }) ?? syllable;
}
