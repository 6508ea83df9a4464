import type { Finding, LanguageRule } from './finding.ts';
import { isNearMiss } from './near-miss.ts';
import { subjectBefore } from './subject.ts';

/** 확인했어야, 봤더라면, 말았어야: what did not happen, told as what ought to have. */
const unreal = /[가-힣A-Za-z0-9]*([가-힣])(?:어야|더라면)(?=$|[ ,.!)]|했|한|합|하|됐|지)/g;
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
    ...ifs(sentence).filter((match) => !isNearMiss(sentence, match.end) && !isOfThing(sentence, match)),
    ...found(sentence, ofCourse),
    ...found(sentence, inEnglish),
  ].map(({ start, end }): Finding => ({ kind: 'hindsight', start, end }));

function ifs(sentence: string): readonly Match[] {
  return [
    ...found(sentence, unreal).filter(isPast),
    ...found(sentence, ifOnly).filter(isPast),
    ...found(sentence, littleMore),
  ];
}

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

/** What is not done but happens, or is so: 끝났어야, 됐어야, 30초였어야. */
const happening =
  /(?:끝났|됐|되었|일어났|나타났|떴|떨어졌|꺼졌|켜졌|남았|닿았|걸렸|찼|멈췄|열렸|닫혔|(?<!하|줄|높|보|붙|들|움직|기울|섞|모)였|이었|같았)어야$/;
/** No subjects, though they end like one, or no things. */
const noThing = '같이|많이|깊이|없이|높이|굳이|일일이|추가|누가|모두가';
/** A thing stands beside it as its subject, with an object or a measure between them at most: 카프카가 오프셋을 커밋했어야. */
const besideThing = new RegExp(
  `[가-힣A-Za-z0-9]+[이가](?<!${noThing}) (?:[가-힣A-Za-z0-9]+(?:을|를|에|에서|로|까지) |[가-힣0-9]{1,2} ?[번초분] ){0,3}$`,
);
/** Of these one does not say that they ought to have been there without knowing how it ended: 알림이 있었어야. */
const being = /있었어야$/;
/** It tells which thing is meant: 남겼어야 하는 코드, 만료됐어야 할 쿠폰. */
const adjectival = /^ ?(?:할|하는|했던) [가-힣A-Za-z]/;
/** People do it with their heads: 확인했어야 할 항목 is no thing's. */
const attention = /(?:확인|점검|검토|검증|예상|대비|준비|주의)했어야$|(?:살폈|챙겼|알았|봤)어야$/;

/** Whether a thing was not as it is meant to be, and nobody is told what he ought to have done. */
function isOfThing(sentence: string, { start, end }: Match): boolean {
  const words = sentence.slice(start, end);
  if (!words.endsWith('어야')) return false;
  const subject = subjectBefore(sentence, start);
  const beside = besideThing.exec(sentence.slice(0, start));
  if (beside !== null && (subject === null || subject.start < beside.index)) return !being.test(words);
  if (subject !== null) return false;
  return happening.test(words) || (adjectival.test(sentence.slice(end)) && !attention.test(words));
}
