/**
 * What words do in a report: they blame somebody, hunt a culprit among things, blame their author, judge knowing how it
 * ended, give a human error as the cause, or speak of an earlier incident.
 */
export type FindingKind =
  | 'blame'
  | 'culprit'
  | 'self-blame'
  | 'hindsight'
  | 'human-error'
  | 'earlier-incident';

/** Words in a text, from one offset up to another, in UTF-16 code units. */
export type Finding = { readonly kind: FindingKind; readonly start: number; readonly end: number };

/** What a rule finds in one sentence, by offsets in it. Quotations, code and addresses are `￼` there. */
export type LanguageRule = (sentence: string) => readonly Finding[];
