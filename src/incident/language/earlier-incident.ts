import type { LanguageRule } from './finding.ts';

const earlier =
  /(?<![가-힣])(?:지난번|지난달|지난주|지난해|작년|저번|이전|예전|과거|앞선)(?:의|에 (?:있었던|겪은|난|발생한)|에도 (?:있었던|겪은))? ?장애(?=[가-힣 ]|$)|(?<![가-힣])(?:지난번|저번)(?:과|처럼|에도|에 이어)(?: 마찬가지로)? ?(?:같은|동일한|똑같은|비슷한|이번에도|또)/g;
const inEnglish = /\b(?:the |our )?(?:previous|last|earlier) (?:incident|outage|postmortem)\b/gi;
/** There is none to link, or many are meant: 이전 장애가 없었다, 과거 장애 기록을 모은다. */
const isNone =
  /^[가-힣]{0,3} ?(?:[가-힣]+ )?(?:없|아니|드물)|^ ?(?:기록|이력|보고서|사례|목록)(?:들)?(?:을|를) (?:모|찾|정리|다시|함께)/;
/** What is earlier is how incidents were dealt with, and no incident: 이전 장애 대응 절차, 작년 장애 등급 기준. */
const isPractice =
  /^ ?(?:(?:대응|대비|복구|관리|알림|보고|전파|공지|조치|처리|등급|훈련|분류|감지|탐지|점검|모니터링) ?(?:[가-힣]{1,4} )?(?:절차|체계|프로세스|정책|기준|규칙|규정|양식|템플릿|매뉴얼|지침|도구|문서|채널|플레이북|런북)|(?:절차|등급|훈련|양식))/;

/** An earlier incident is spoken of. Whoever calls this knows whether a link stands beside it. */
export const findEarlierIncident: LanguageRule = (sentence) =>
  [...sentence.matchAll(earlier), ...sentence.matchAll(inEnglish)].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    const after = sentence.slice(end);
    if (isNone.test(after) || isPractice.test(after)) return [];
    return [{ kind: 'earlier-incident', start: index, end }];
  });
