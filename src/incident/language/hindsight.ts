import type { Finding, LanguageRule } from './finding.ts';

/**
 * 확인했어야, 봤더라면, 말았어야: what did not happen, told as what ought to have. 만료됐어야 할 쿠폰 is a thing that was not as
 * it is meant to be.
 */
const unreal =
  /[가-힣]*([가-힣])(?:어야(?<!됐어야(?= 할)|되었어야(?= 할))|더라면)(?=$|[ ,.!)]|했|한|합|하|됐|지)/g;
/** 확인만 했어도 막았을, 한 번만 봤어도 없었을. */
const ifOnly =
  /[가-힣]+만 (?:[가-힣]+ ){0,2}[가-힣]*([가-힣])어도(?=[^.]{0,30}(?:막|피할|피했|줄일|않았을|없었을|텐데|괜찮았))/g;
const littleMore =
  /조금만 (?:더 )?(?:[가-힣]+ ){0,3}?[가-힣]*(?:더라면|[았었했]다면|면(?= (?:막았|막을|피했|피할|알았|없었|좋았)))/g;
const ofCourse = /당연히 (?:[가-힣]+ ){0,3}(?:예상할|알|막을|눈치챌) 수 있었/g;
const inEnglish =
  /\b(?:we|I|they|he|she|you|the team|someone|engineers?|developers?) (?:should|ought to)(?:n't| not)? have\b|\bif only\b|\bcould (?:easily )?have been (?:avoided|prevented)\b/gi;

/** Judgements that only one who knows how it ended can make. All are hints: they say what to change, in the wrong place. */
export const findHindsight: LanguageRule = (sentence) =>
  [
    ...found(sentence, unreal).filter(isPast),
    ...found(sentence, ifOnly).filter(isPast),
    ...found(sentence, littleMore),
    ...found(sentence, ofCourse),
    ...found(sentence, inEnglish),
  ].map(({ start, end }): Finding => ({ kind: 'hindsight', start, end }));

type Match = { readonly start: number; readonly end: number; readonly syllable: string };

function found(sentence: string, pattern: RegExp): readonly Match[] {
  return [...sentence.matchAll(pattern)].map(({ 0: words, 1: syllable = '', index }) => ({
    start: index,
    end: index + words.length,
    syllable,
  }));
}

/** Whether a syllable ends in ㅆ, as all past stems do (했, 봤, 말았). 있어야 한다 and 해야 했다 are no judgements. */
function isPast({ syllable }: Match): boolean {
  return (syllable.charCodeAt(0) - 0xac00) % 28 === 20 && syllable !== '있' && syllable !== '겠';
}
