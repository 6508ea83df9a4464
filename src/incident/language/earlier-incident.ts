import type { LanguageRule } from './finding.ts';

const earlier =
  /(?<![가-힣])(?:지난번|지난달|지난주|지난해|작년|저번|이전|예전|과거|앞선)(?:의|에 (?:있었던|겪은|난|발생한)|에도 (?:있었던|겪은))? ?장애(?=[가-힣 ]|$)|(?<![가-힣])(?:지난번|저번)(?:과|처럼|에도|에 이어)(?: 마찬가지로)? ?(?:같은|동일한|똑같은|비슷한|이번에도|또)/g;
const inEnglish = /\b(?:the |our )?(?:previous|last|earlier) (?:incident|outage|postmortem)\b/gi;
/** There is none to link, or many are meant: 이전 장애가 없었다, 과거 장애 기록을 모은다. */
const isNone =
  /^[가-힣]{0,3} ?(?:[가-힣]+ )?(?:없|아니|드물)|^ ?(?:기록|이력|보고서|사례|목록)(?:들)?(?:을|를) (?:모|찾|정리|다시|함께)/;

/** An earlier incident is spoken of. Whoever calls this knows whether a link stands beside it. */
export const findEarlierIncident: LanguageRule = (sentence) =>
  [...sentence.matchAll(earlier), ...sentence.matchAll(inEnglish)].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    return isNone.test(sentence.slice(end)) ? [] : [{ kind: 'earlier-incident', start: index, end }];
  });
