import { findBlame } from './blame.ts';
import { findCulprit } from './culprit.ts';
import { findEarlierIncident } from './earlier-incident.ts';
import type { Finding, LanguageRule } from './finding.ts';
import { findHindsight } from './hindsight.ts';
import { findHumanError } from './human-error.ts';
import { withoutQuotations } from './quotations.ts';

/** In the order in which they win where their words overlap. */
const rules: readonly LanguageRule[] = [
  findHumanError,
  findBlame,
  findCulprit,
  findHindsight,
  findEarlierIncident,
];

/** One of these stands in whatever a rule finds; nearly all prose has none of them, and is not looked at twice. */
const worthALook =
  /실수|잘못|누락|간과|방치|무시|방관|빠뜨|빼먹|까먹|깜빡|잊|놓[쳤쳐친]|소홀|게을리|지 ?[않못]|안 [했한해봤지]|부주의|방심|경솔|무책임|불찰|안[일이][하한함했]|무능|태만|미숙|주의[가력]? ?부족|책임|과실|오판|착오|무지|무관심|탓|멍청|한심|어리석|미련|바보|주범|원흉|범인|장본인|어야|더라면|어도|조금만|당연히|임의로|무단으로|함부로|멋대로|섣불리|성급|대충|에러|인적|장애|지난번|저번|someone|somebody|engineer|developer|administrator|on-call|careless|negligen|mistake|fault|stupid|blame|culprit|have|only|error|previous|last|earlier/i;

/**
 * What the words of some prose do, in the order of the text, each stretch of it once.
 * @param text one paragraph, without its code
 */
export function findLanguage(text: string): readonly Finding[] {
  if (!worthALook.test(text)) return [];
  return sentencesOf(withoutQuotations(text)).flatMap(({ sentence, start }) =>
    inSentence(sentence).map((found) => ({ ...found, start: found.start + start, end: found.end + start })),
  );
}

/** What runs on for longer, in code units, is a log or a list, and no sentence. */
const longest = 1000;

function inSentence(sentence: string): readonly Finding[] {
  if (sentence.length > longest || !worthALook.test(sentence)) return [];
  const kept: Finding[] = [];
  for (const found of rules.flatMap((rule) => rule(sentence))) {
    if (kept.every(({ start, end }) => found.end <= start || found.start >= end)) kept.push(found);
  }
  return kept.sort((a, b) => a.start - b.start);
}

type Placed = { readonly sentence: string; readonly start: number };

/** A sentence ends at its mark, if a space follows: `0.5` and `redis.conf` are none. */
function sentencesOf(text: string): readonly Placed[] {
  const sentences: Placed[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[.!?…。？！]+[)\]’”"'￼]*(?=\s)/g)) {
    const end = index + mark.length;
    sentences.push({ sentence: text.slice(start, end), start });
    start = end;
  }
  sentences.push({ sentence: text.slice(start), start });
  return sentences;
}
