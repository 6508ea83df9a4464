import type { LanguageRule } from './finding.ts';
import { actor, owner } from './people.ts';

const culprit = /(?<![가-힣])(?:주범|원흉|범인|장본인)|\b(?:to blame|at fault|the culprit)\b/g;
/** The hunt for a culprit is spoken of, not begun: 범인을 찾는 자리가 아니다, 범인 찾기. */
const isSpokenOf =
  /^(?:을|를)? ?(?:찾|색출|잡|몰|만들|지목|가리|따지)|^(?:이|은|는)? ?(?:아니|아닙|아닌|아닐|없|누구)/;
const afterPerson = new RegExp(`${actor}[^,]{0,20}$`);
const beforePerson = new RegExp(`^(?:은|는|이|가) (?:바로 |결국 )?${owner}`);

/** A culprit: of a person a warning, of a thing (메모리 누수가 주범) a hint. */
export const findCulprit: LanguageRule = (sentence) =>
  [...sentence.matchAll(culprit)].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    if (isSpokenOf.test(sentence.slice(end))) return [];
    const isPerson = afterPerson.test(sentence.slice(0, index)) || beforePerson.test(sentence.slice(end));
    return [{ kind: isPerson ? 'blame' : 'culprit', start: index, end }];
  });
