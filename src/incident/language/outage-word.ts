import type { IncidentRecord } from '../incident-record.ts';
import type { Scope } from '../severity.ts';
import { withoutQuotations } from './quotations.ts';

const outage = /전면 ?(?:장애|중단|마비)|전체 ?(?:장애|중단|마비)|먹통|\b(?:total|full|complete) outage\b/gi;
/** It did not come to that, might, or is kept from it: 전면 장애는 아니었다, 전체 중단으로 번지지 않았다, 먹통이 될 뻔했다. */
const isUnreal =
  /^[가-힣 ]{0,12}(?:아니|아닌|아닙|지 않|지는 않|막|피했|피하|뻔|수 있|없|하면|되면|된다면|이면|대비)|^ ?시(?=[ 에의]|$)/;

/** A word for an outage of everything, and where it stands in a text, in UTF-16 code units. */
export type OutageWord = { readonly word: string; readonly start: number; readonly end: number };

/** The words of a text by which everything failed; those that are quoted or denied are none. */
export function outageWords(text: string): readonly OutageWord[] {
  return [...withoutQuotations(text).matchAll(outage)].flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    return isUnreal.test(text.slice(end)) ? [] : [{ word, start: index, end }];
  });
}

/** Whether a scope is stated, and is less than everybody. */
export function isPartly(scope: IncidentRecord['scope']): scope is Exclude<Scope, 'all'> {
  return scope !== null && scope !== 'all' && scope !== 'unknown';
}
