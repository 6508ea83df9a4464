import { finalOf, isSyllable, lettersOf, opened, syllableOf } from '../../hangul/syllable.ts';
import { stemsBeforeEo, withLostH, withLostS } from './irregular.ts';

/** What a form with 어 or 아 may be made of, and whether its last syllable shows that it is such a form. */
export type EoForm = { readonly stems: readonly string[]; readonly isPlain: boolean };

/** What a vowel was before 어 melted into it: 느리어 -> 느려, 지우어 -> 지워, 오아 -> 와, 되어 -> 돼. */
const vowelBefore: Readonly<Record<string, string>> = { ㅕ: 'ㅣ', ㅝ: 'ㅜ', ㅘ: 'ㅗ', ㅙ: 'ㅚ' };

/** What a vowel was before ㅎ and 어 became one with it: 빨갛아 -> 빨개, 하얗아 -> 하얘. */
const vowelBeforeH: Readonly<Record<string, string>> = { ㅐ: 'ㅏ', ㅔ: 'ㅓ', ㅒ: 'ㅑ', ㅖ: 'ㅕ' };

/** Before ㅓ most stems lost an ㅡ (커, 써), but these; before ㅏ few did (바빠, 잠가), and of these two end so alone. */
const ownEo = /(?:서|건너)$/;
const ownGa = /^[잠담]가$/;
const lostEu = /(?:[바나아고가]빠|[잠담]가|따라|치러)$/;

/**
 * Reads a form with 어 or 아: `느려` is of 느리, `죽어` of 죽, `몰라` of 모르, `도와` of 도우, `들어` of 듣 or 들, `나아` of 낫,
 * `푸르러` of 푸르, `빨개` of 빨갛.
 * @returns null for what is no such form
 */
export function eoFormOf(form: string): EoForm | null {
  const last = form.slice(-1);
  const before = form.slice(0, -1);
  if (!isSyllable(last) || finalOf(last) !== '') return null;
  const { initial, vowel } = lettersOf(last);
  if (last === '해') return plain(`${before}하`);
  if (last === '여' && before.endsWith('하')) return plain(before);
  if (/[어아]/.test(last) && before !== '') return behindStem(before, last);
  if (/^[켜펴]$/.test(form)) return plain(form);
  if (/^[도고]와$/.test(form)) return plain(`${before}우`);
  if (/[라러]/.test(last) && finalOf(before.slice(-1)) === 'ㄹ') return plain(doubledL(before));
  if (form.endsWith('르러')) return plain(before);
  const beforeH = vowelBeforeH[vowel];
  const withH = beforeH === undefined ? undefined : withLostH(before + withVowel(initial, beforeH));
  if (withH !== undefined) return plain(withH);
  const contracted = vowelBefore[vowel];
  if (contracted !== undefined) return plain(before + withVowel(initial, contracted));
  const isEuLost = (vowel === 'ㅓ' && !ownEo.test(form)) || lostEu.test(form);
  if (!'ㅓㅏㅐㅔ'.includes(vowel)) return null;
  return { stems: [isEuLost ? before + withVowel(initial, 'ㅡ') : form], isPlain: ownGa.test(form) };
}

/** A stem in 르 by what stands before its doubled ㄹ: `몰`라 -> 모르. */
export function doubledL(before: string): string {
  return `${before.slice(0, -1)}${opened(before.slice(-1))}르`;
}

/** With 어 or 아 as a syllable of its own. */
function behindStem(stem: string, eo: string): EoForm {
  if (finalOf(stem.slice(-1)) !== '') return { stems: stemsBeforeEo(stem), isPlain: true };
  return plain(stem === '모' && eo === '아' ? '모으' : (withLostS(stem) ?? stem));
}

function plain(stem: string): EoForm {
  return { stems: [stem], isPlain: true };
}

function withVowel(initial: string, vowel: string): string {
  return syllableOf({ initial, vowel, final: '' }) ?? '';
}
