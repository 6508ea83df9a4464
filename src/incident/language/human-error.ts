import { isExcused } from './faults.ts';
import type { LanguageRule } from './finding.ts';

const error = '휴먼 ?에러|인적 ?(?:오류|실수|과실)|사람의 실수|(?:단순|작업|운영|조작|설정|배포) ?실수';
/** It is given as the cause: 휴먼 에러였다, 인적 오류로 인한, 원인은 사람의 실수. */
const asCause = new RegExp(
  `원인은 (?:[가-힣]+ )?(?:${error})|(?:${error})(?:로 (?:인한|인해|발생|판명|결론|확인|밝혀|드러)|가 (?:원인|주된|주요|근본)|에 (?:의한|의해|따른)|에서 비롯| ?때문|였|입니다|이다|이었|다(?=[.\\s]|$)|로(?=[ ,])(?! (?:분류|보[고였이]|여[기겼]|생각|오해|알려|의심|추정)))`,
  'g',
);
const inEnglish =
  /\b(?:caused by|due to|because of|root cause (?:was|is)|result of)(?: an?)? (?:human|operator|user) error\b|\b(?:human|operator|user) error (?:was|is) the (?:root )?cause\b/gi;

/** A human error as the answer to why. To speak of such errors, or of what prevents them, is none. */
export const findHumanError: LanguageRule = (sentence) =>
  [...sentence.matchAll(asCause), ...sentence.matchAll(inEnglish)].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    return isExcused(sentence, end) ? [] : [{ kind: 'human-error', start: index, end }];
  });
