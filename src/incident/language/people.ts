/**
 * People other than the author: roles, teams, names bare or with 님, 씨 or a title. Users and customers are not among them, because what a
 * user does is a condition that a system has to stand; nor are programs that are called 관리자.
 */
const roles = [
  '담당자|당번|당직자|당직|온콜|실무자|작업자|책임자|누군가|DBA',
  '개발자|엔지니어|운영자|기획자|설계자|배포자|작성자|리뷰어|검토자|전임자',
  '신입 ?사원|신입|신규 입사자|인턴|주니어|시니어|동료|팀원|팀장|선임|후임|협력사|외주 ?업체|외주|벤더',
  '(?<!(?:패키지|프로세스|클러스터|작업|세션|리소스|자원|메모리|볼륨|서비스|이벤트|창|큐) ?)관리자',
].join('|');

/** End in 씨 or 님 and are nobody, or nobody to blame. */
const nobody = '날씨|글씨|솜씨|말씨|불씨|홀씨|고객님|손님|사용자님|하느님|하나님';

const surname = '[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노]';
/** Given names by the syllables that most are made of; those that end nouns as often (성, 식, 기, 정) are not among them. */
const given =
  '[민서지현수영은준도하예재승성태동진상철기경미혜소연주희유병종순석][수민현영준호진우희경아연은윤원훈석철미숙주혜나환규혁형빈지]';
/** Three syllables that might be a name, and are none. */
const noName = '이미지|이진수|이상현|고유지|유지원';
const fullName = `(?!${noName})${surname}${given}`;
/** 김 과장, 박대리, 이지훈 책임: as they are called at work. */
const titled = `(?:${surname}(?:${given})? ?(?:사원|주임|대리|과장|차장|부장|실장|이사|상무|전무|수석|연구원)|${fullName} ?(?:책임|매니저|프로|파트장|리더))`;

const name = `(?!${nobody})[가-힣A-Z○]{2,4} ?(?:님|씨)`;
const team = '(?!우리 ?팀|저희 ?팀)(?:[가-힣A-Za-z]{1,8}팀|다른 팀)';

const called = `(?:(?:${roles})(?:들)?|${team}|${name}|${titled})`;
const person = `(?<![가-힣A-Za-z])(?:${called}|${fullName})`;

/** Who does something: 담당자가, 운영팀은, 김OO 님께서. */
export const actor = `${person}(?:님|분)?(?:이|가|은|는|도|께서|들이|들은|측이|측에서|에서)(?![가-힣])`;

/** Whose something is: 담당자의, 담당자; of a bare name 김철수의 alone, because 배경은 might be one. */
export const owner = `(?<![가-힣A-Za-z])(?:${called}(?:님|분)?의? ?|${fullName}의 )`;

/** The author, who does something. */
export const oneself = '(?<![가-힣A-Za-z])(?:제가|저는|내가|나는|저희가|저희는|우리가|우리는)(?![가-힣])';

/** Whose something is, if it is the author's. `내` is also "within": 팀 내 실수 공유. */
export const ones =
  '(?<![가-힣A-Za-z])(?:제|저의|나의|저희의|저희|우리의|(?<!(?:팀|조직|회사|부서|그룹|기간|시스템|서비스|클러스터|범위) )내)(?![가-힣])';
