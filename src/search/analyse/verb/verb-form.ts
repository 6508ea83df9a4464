import { finalOf, isSyllable, opened } from '../../hangul/syllable.ts';
import { canonicalStem } from './canonical-stem.ts';
import { type PartedWord, partedWords } from './endings.ts';
import { eoFormOf } from './eo-form.ts';
import { stemsBeforeEu, stemsBeforeNasal, withLostH, withLostS } from './irregular.ts';

/** What a word is as a form of a verb or adjective. */
export type VerbForm = {
  /** Its stem, as all forms of the verb have it; two where the form may be of two verbs (파는: 파다, 팔다). */
  readonly stems: readonly string[];
  /** Whether it can be nothing else. */
  readonly isSure: boolean;
  /** What stands before its ending: where that is a noun elsewhere (서버`는`), this is no verb. */
  readonly rest: string;
};

/**
 * Reads a word as a form of a verb or adjective, by its ending and by what Korean does to stems before it. It knows no
 * list of verbs, so it takes many nouns for verbs (`로그인`, of a verb 로그이다) where the form is not sure: whoever asks
 * must know the nouns.
 * @returns null for what has no form of a predicate
 */
export function verbForm(word: string): VerbForm | null {
  if (word.length < 2 || !isSyllable(word)) return null;
  for (const parted of partedWords(word)) {
    const stems = stemsOf(parted);
    if (stems.length > 0)
      return {
        stems: [...new Set(stems.map(canonicalStem))],
        isSure: parted.ending.isSure,
        rest: parted.rest,
      };
  }
  return null;
}

/** What a word may be a form of, if it is parted so; none where no stem stands so before that ending. */
function stemsOf({ rest, text, ending }: PartedWord): readonly string[] {
  switch (ending.place) {
    case 'tense':
      return beforeTense(rest);
    case 'stem':
      return beforeConsonant(rest, text);
    case 'eu':
      if (text.startsWith('으') || /^[은을음]/.test(text)) return beforeEu(rest);
      return [...beforeLostEu(rest, text), ...orEoForm(rest, text)];
    case 'final':
      return withFinal(rest, text);
    case 'eo':
      return asEoForm(rest, text);
  }
}

/** 느렸-, 느리겠-. */
function beforeTense(rest: string): readonly string[] {
  const last = rest.slice(-1);
  if (last === '겠') return rest.length > 1 ? [rest.slice(0, -1)] : [];
  if (finalOf(last) !== 'ㅆ' || last === '있') return [];
  return eoFormOf(rest.slice(0, -1) + opened(last))?.stems ?? [];
}

/** 지는 and 기는 may be ends of stems before 는: 던지는, 생기는; and behind 어 nothing but 지다 stands: 느려지는. */
function beforeConsonant(rest: string, ending: string): readonly string[] {
  const isJoined = ending.startsWith('지') && eoFormOf(rest)?.isPlain === true;
  if (/^[지기]는$/.test(ending)) return [...(isJoined ? [] : [rest]), rest + ending.charAt(0)];
  return beforeStemEnding(rest, ending);
}

/** The stem as it is, but for a ㄹ that has fallen before ㄴ: 여는. */
function beforeStemEnding(rest: string, ending: string): readonly string[] {
  if (!/^[느는니네나]/.test(ending)) return [rest];
  return finalOf(rest.slice(-1)) === 'ㄹ' ? [] : stemsBeforeNasal(rest);
}

/** 죽은, 들은, 나은, 모은. */
function beforeEu(rest: string): readonly string[] {
  const final = finalOf(rest.slice(-1));
  if (final === 'ㄹ') return stemsBeforeEu(rest);
  if (final !== '') return [rest];
  if (rest === '모') return ['모으'];
  const stem = withLostS(rest);
  return stem === undefined ? [] : [stem];
}

/** 느리면, 늘면: only a vowel and ㄹ need no 으. */
function beforeLostEu(rest: string, ending: string): readonly string[] {
  const final = finalOf(rest.slice(-1));
  if (final === 'ㄹ') return /^[니나세]/.test(ending) ? [] : [rest];
  if (final !== '') return [];
  return /^[니나세]/.test(ending) ? stemsBeforeNasal(rest) : [withLostH(rest) ?? rest];
}

/** 러 and 려 are endings (놀러, 하려), and ends of forms with 어 (눌러, 느려). */
function orEoForm(rest: string, ending: string): readonly string[] {
  return ending === '러' || ending === '려' ? (eoFormOf(rest + ending)?.stems ?? []) : [];
}

/** Which consonants an ending puts into the last syllable, by how it goes on: 느`린`데, 느`릴`수록, 느`립`니다. */
const finalsBefore: Readonly<Record<string, string>> = {
  '': 'ㄴㄹㅁ',
  데: 'ㄴ',
  다: 'ㄴ',
  지: 'ㄴㄹ',
  니: 'ㅂ',
  수: 'ㄹ',
  까: 'ㄹ',
  게: 'ㄹ',
  가: 'ㄴ',
};

function withFinal(rest: string, ending: string): readonly string[] {
  const last = rest.slice(-1);
  const final = finalOf(last);
  if (final === '' || !(finalsBefore[ending.slice(0, 1)] ?? '').includes(final) || opened(last) === '으')
    return [];
  return stemsBeforeNasal(rest.slice(0, -1) + opened(last));
}

function asEoForm(rest: string, ending: string): readonly string[] {
  const form = eoFormOf(rest);
  // Without an ending only what shows itself as such a form is one: 느려, but not 서버.
  return form !== null && (form.isPlain || ending !== '') ? form.stems : [];
}
