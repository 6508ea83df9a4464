/** What the fault led to is told next: 빠뜨려서, and 빠뜨려 where more follows that is not done as a favour. */
const so = '(?:서|(?=,? (?!달라|주|줬|두|둔|봐|보)))';
/** What was done: 실수한 부분, 잘못한 점. */
const thing = '(?:것|탓|점|부분|일)';
/** What was not done: 확인하지 않았다, 읽지 않은 탓. */
const notDone = `(?:하)?지 ?않(?:았|아${so}|고|은 (?:것|탓|채))`;
/** Of what others ought to be told, when it is not: to keep what is confidential to oneself is no fault. */
const news = '(?:변경|일정|계획|상황|사실|내용|결과|이력|절차|작업|배포|점검|장애|이슈)';
/** A word that stands between an adjective and the noun it belongs to, and is neither object nor verb: 잘못된 운영 설정을. */
const between = '(?:(?![가-힣A-Za-z]*[을를는] )[가-힣A-Za-z]{1,10} )';

/** Whoever did it, it is told as a fault: past or causal forms only, because a rule or a possibility blames nobody. */
const deeds = [
  `실수(?:로|를 (?:했|해서|하여|하는 바람에|저질)|했|해서|하여|한 ${thing}|하는 바람에|하면서|였|이다|입니다|이었|가 (?:원인|있었|컸|겹)| ?때문)`,
  `(?:누락|간과|방치|무시|방관)(?:했|하여|해${so}|시켰|시켜서|한 (?:것|탓|채)|하는 바람에|하고)`,
  `빠뜨(?:렸|려${so}|린 (?:것|탓|채))|빼먹(?:었|어${so}|은 (?:것|탓|채))|까먹(?:었|어${so}|은 (?:것|탓))|깜빡(?:했|해서|한 (?:것|탓)|하고|하는 바람에| ?잊)|잊(?:었|어버|고 있|은 (?:것|탓|채))|놓(?:쳤|쳐${so}|친 (?:것|탓))`,
  '소홀(?:했|히 했|히 하|해서|한 (?:것|탓))|게을리',
  `(?:확인|점검|검토|검증|테스트|준수|백업|대응|챙기|지키|읽|따르|살피|알아보)(?:을|를|도|조차)? ?${notDone}`,
  `${news}(?:을|를|도|조차)? (?:[가-힣]+ )?(?:공유|보고|전달)(?:을|를|도|조차)? ?${notDone}`,
  '(?:제대로|미리|꼼꼼히|꼼꼼하게) [가-힣]+지 ?(?:않았|못했|않아서|못해서)',
  '(?<![가-힣])안 (?:했|한 (?:것|탓)|해서|봤|지켰)',
  '잘못 (?:[가-힣A-Za-z]+ )?[가-힣]*(?:했|해서|하여|눌렀|눌러서?|넣었|넣어|썼|올렸|지웠|바꿨|바꾸었|건드렸|적었|적어|골랐)',
  `잘못(?:했|한 ${thing}|을 (?:했|저질)|이(?:다|었|에요|입니다| 크| 있)|으로)`,
  // To delete what is wrong is to mend it.
  `잘못된 ${between}{0,2}[가-힣A-Za-z]{1,10}[을를] (?:(?:입력|실행|배포|적용|설정|전달|공유)(?:했|해서|하여)|올렸|넣었|눌렀|썼)`,
  '(?:임의로|무단으로|함부로|멋대로|섣불리|성급하게|성급히|대충) (?:[가-힣A-Za-z]+[을를] )?(?:변경|수정|재시작|배포|삭제|실행|처리|확인|판단|바꾸|바꿨|껐|내렸|올렸|지웠|넘)',
].join('|');

/** Words that judge whoever they are said of. */
const traits = [
  // 방심위 is an authority, and who drives is warned of 전방 부주의.
  '부주의(?! ?(?:경고|감지|방지|예방))|방심(?!위)|경솔|무책임|불찰|(?<![가-힣])(?:안일|안이)(?=하|한|함|했)|(?<![가-힣])무능|(?<![가-힣])태만|(?:근무|업무|직무|관리|감독) ?태만',
  '(?:운영|조작|대응|경험|업무) ?미숙|미숙한 (?:대응|조작|운영|판단|처리)|주의(?:가|력이?)? ?부족|책임감이? ?(?:없|부족)',
].join('|');

/** What belongs to somebody: 담당자의 실수, 제 불찰. */
const things =
  '실수|잘못(?!된)|부주의|불찰|과실|오판|판단 ?(?:착오|실수|미스)|무지|무관심|미숙|방심(?!위)|안일함|태만';

export const fault = { deeds, traits, things } as const;

/**
 * What follows where nothing is blamed: it may happen, nobody could have helped it, it is prevented, it is denied, it is
 * asked. 실수해도 막히게, 실수할 수 있는, 놓쳤을 때, 방심할 수밖에 없는, 실수를 막는, 실수하지 않도록, 잘못이 아니라.
 */
const excusedAfter =
  /^[가-힣]{0,4}(?:도(?![가-힣])|더라도|라도)|^[가-힣 ]{0,10}(?:지 (?:않도록|못하게|못하도록|않게|말)|수 있|수밖에|을 (?:때(?![가-힣]*[려렸])|경우)|기 (?:쉬|쉽|어려)|면(?![가-힣])|여도|아니|때도|을 막|를 막|을 줄|를 줄|을 방지|를 방지|을 잡|를 잡|방지|대신|보다는)/;

/** It is not left at that: 누군가의 실수로 끝내지 않았다, 단순 실수로 결론 내리지 않고. */
const notTheEnd =
  /^(?:으로|로)?만? ?(?:결론 ?)?(?:끝내|끝맺|마무리하|마무리 짓|치부하|돌리|몰아가|몰|내리|짓|단정하|여기|보)지(?:는|도)? ?(?:않|말|못)/;

/** Sentences that speak about blame, and do not lay it: 탓하지 않는다, 라는 말, 담당자의 잘못이 아니라. */
const aboutBlame =
  /(?:탓하|비난|책망|추궁|문책|벌)[가-힣]*(?:지| 일| 것|기| 자리| 대상)|(?:이라는|라는|이라고|라고) (?:말|표현|단어|문장|결론|부르|쓰|적|이름|변수|상수|함수|필드|값|태그)|아니라|아닙니다|아니었|아니다|아닌 /;

/** Whether words of a sentence that end at an offset blame nobody after all. */
export function isExcused(sentence: string, end: number): boolean {
  const after = sentence.slice(end);
  return (
    aboutBlame.test(sentence) ||
    /[?？]\s*$/.test(sentence) ||
    excusedAfter.test(after) ||
    notTheEnd.test(after)
  );
}
