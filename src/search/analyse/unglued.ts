import { finalOf } from '../hangul/syllable.ts';
import { isParticle } from './particles.ts';
import { verbForm } from './verb/verb-form.ts';

/** Nouns that follow a form of a verb, which many write onto it, by what that form ends in. */
const nounsBehind = {
  ㄹ: '때 수 것 거 뿐'.split(' '),
  는: '것 거 게 걸 법 방법 중 동안'.split(' '),
  ㄴ: '것 후 뒤 다음 경우 이유 순간 때'.split(' '),
  기: '때문 전'.split(' '),
};

const dependent = /때문|때|수|것|거|게|걸|방법|법|중|동안|후|뒤|다음|경우|이유|순간|뿐|전/g;

/** Ends of nouns in 수 behind a ㄹ: 필수, 실수. */
const ownSu = /[필실탈절철]수/;

const notDone = /^(.+지)(않.*|못[하해한할함했합되돼된될됨됐됩].*)$/;
const not = /^(|.{2,}?)([안못])([하해한할함했합되돼된될됨됐됩].*)$/;

/** Ends of nouns in 안 or 못: 제안, 보안, 잘못. */
const beforeOwnNot = /[제보방대불편미공초창고감잘]$/;

/** Fewer syllables are no form of a verb with a noun behind it, but a noun: 버전, 문법. */
const shortest = 2;

/**
 * A word as those write it who put spaces: `배포할때` -> 배포할 때, `재시작할수없다` -> 재시작할 수 없다, `빌드가안돼요` -> 빌드가 안 돼요,
 * `배포되지않음` -> 배포되지 않음. Only where a form of a verb shows it, for no dictionary tells 배포중 from 집중.
 */
export function unglued(word: string): readonly string[] {
  const parts = atNoun(word) ?? atNot(word);
  return parts === null ? [word] : parts.flatMap(unglued);
}

/** Of these nouns those that say nothing by themselves. */
const empty = /^[때수것거게걸뿐]$/;

/** Whether a word is such a noun behind a form of a verb: it tells nothing of what is looked for. */
export function isEmptyBehind(head: string, word: string): boolean {
  const noun = word.charAt(0);
  const rest = word.slice(1);
  return empty.test(noun) && (rest === '' || isParticle(rest)) && standsBehind(head, noun);
}

function atNoun(word: string): readonly string[] | null {
  for (const { 0: noun, index } of word.matchAll(dependent)) {
    const [head, rest] = [word.slice(0, index), word.slice(index + noun.length)];
    if (index < shortest || !standsBehind(head, noun)) continue;
    if (rest === '' || isParticle(rest)) return [head, noun + rest];
    if (noun === '수' && /^[있없]/.test(rest)) return [head, noun, rest];
    if (/^[것거]$/.test(noun) && /^같/.test(rest)) return [head, noun, rest];
  }
  return null;
}

function standsBehind(head: string, noun: string): boolean {
  const last = head.slice(-1);
  const final = finalOf(last);
  if (final === 'ㄹ') return nounsBehind.ㄹ.includes(noun) && !ownSu.test(last + noun);
  if (last === '는' && nounsBehind.는.includes(noun)) return true;
  if (final === 'ㄴ' || last === '던') return nounsBehind.ㄴ.includes(noun);
  return /[하되했됐었였]기$/.test(head) && nounsBehind.기.includes(noun);
}

function atNot(word: string): readonly string[] | null {
  const [, before, negated] = notDone.exec(word) ?? [];
  if (before !== undefined && negated !== undefined) return [before, negated];
  const [, head = '', adverb = '', verb = ''] = not.exec(word) ?? [];
  const isOwn = beforeOwnNot.test(head) || (head === '' && !/^[되돼된될됨됐됩]/.test(verb));
  if (adverb === '' || isOwn || !isForm(verb)) return null;
  return head === '' ? [adverb, verb] : [head, adverb, verb];
}

/** Whether a text is a form of 하다 or 되다. */
function isForm(verb: string): boolean {
  return verb.length === 1 || verbForm(verb)?.stems.some((stem) => stem === '하' || stem === '되') === true;
}
