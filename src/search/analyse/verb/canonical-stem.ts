import { finalOf, lettersOf, opened } from '../../hangul/syllable.ts';
import { doubledL, eoFormOf } from './eo-form.ts';

/** Verbs that are joined to another by 어 and only say how it happens: 지다, 주다, 보다, 두다, 나다, 버리다, 있다, 놓다. */
const auxiliary = /(?:버리|[지주보두나있놓])$/;

/** 고 있다, written together: 기다리고있다. */
const going = /(?<=.)고있$/;

/**
 * A stem as it is written for all its forms, which change what it ends in:
 * - 어렵다, 어려운: a ㅂ is written 우; 만들다, 만드는: a ㄹ is left out, but of one syllable, where it tells verbs apart;
 * - 막히다, 쌓이다, 끊기다, 늘리다, 모이다: causatives and passives are the verb that they are made of;
 * - 느려지다, 늘어나다, 죽어버리다, 멈춰있다: so are verbs joined to it by 어, one or more of them.
 */
export function canonicalStem(stem: string): string {
  const simple = withoutAuxiliaries(stem);
  const last = simple.slice(-1);
  const before = simple.slice(0, -1);
  if (isDerived(last, before)) return canonicalStem(before);
  if (simple === '모이') return '모으';
  const final = finalOf(last);
  if (final === 'ㅂ') return `${before}${opened(last)}우`;
  if (final === 'ㄹ' && before !== '') return before + opened(last);
  // 놀라다 goes with 고르다, whose 골라 looks like it; 들르다 with what its 들러 looks like.
  return /[라러르]/.test(last) && finalOf(before.slice(-1)) === 'ㄹ' ? doubledL(before) : simple;
}

/** Whether a stem is one with 이, 히, 기 or 리 behind a consonant that takes it. */
function isDerived(last: string, before: string): boolean {
  const final = finalOf(before.slice(-1));
  if (last === '리') return final === 'ㄹ';
  if (!/[이히기]/.test(last) || final === '') return false;
  return !'ㅇㄴ'.includes(final) && (final !== 'ㅁ' || last === '기');
}

/** What is left of a stem without them: `느려지` -> 느리, `끊어져버리` -> 끊, `커지` -> 크, `기다리고있` -> 기다리. */
function withoutAuxiliaries(stem: string): string {
  const verb = stem.replace(going, '');
  const form = verb.replace(auxiliary, '');
  const eo = form === verb || form === '' ? null : eoFormOf(form);
  const isMeant = eo?.isPlain || (form.length === 1 && lettersOf(form).vowel === 'ㅓ');
  const before = isMeant ? eo?.stems.at(-1) : undefined;
  return before === undefined ? verb : withoutAuxiliaries(before);
}
