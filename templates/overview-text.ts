import type { ChangeKind } from 'hoego/pages/changes/change';
import type { Chrome } from 'hoego/pages/chrome';
import { englishMonths } from 'hoego/template';

/** The words of the pages that look over all incidents: actions, statistics, calendar, lessons, changes. */
export type OverviewText = {
  readonly asOf: (day: string) => string;
  readonly rows: string;
  readonly count: (count: number) => string;
  // Actions
  readonly noPromises: string;
  readonly nothingOpen: string;
  readonly calendarFile: string;
  readonly open: string;
  readonly overdue: string;
  readonly withoutDue: string;
  readonly withoutOwner: string;
  readonly done: string;
  readonly doneLate: (count: number) => string;
  readonly dropped: string;
  readonly overdueActions: string;
  readonly openActions: string;
  readonly doneActions: string;
  readonly droppedActions: string;
  readonly byAge: string;
  readonly byOwner: string;
  readonly age: string;
  readonly ageHelp: string;
  readonly ages: { readonly [Class in 'within' | 'over' | 'far-over' | 'no-slo']: string };
  readonly promisedIn: string;
  readonly tryItem: string;
  readonly wasLate: string;
  readonly latestOf: (shown: number, all: number) => string;
  // Statistics
  readonly noIncidents: string;
  readonly counted: string;
  readonly nearMisses: string;
  readonly whichNearMisses: string;
  readonly grades: string;
  readonly durations: string;
  readonly durationsHelp: string;
  readonly figure: string;
  readonly known: string;
  readonly knownOf: (known: number, total: number) => string;
  readonly median: string;
  readonly medianOf: string;
  readonly range: string;
  readonly coverage: (share: string) => string;
  readonly p90: string;
  readonly p90Range: (text: string) => string;
  readonly tooFew: string;
  readonly nothingKnown: string;
  readonly tooFewFor: (needed: number) => string;
  readonly leftOut: (count: number) => string;
  readonly howBad: string;
  readonly inCells: string;
  readonly withNearMisses: string;
  readonly causes: string;
  readonly withoutCause: (count: number) => string;
  readonly withoutYear: (count: number) => string;
  readonly unattached: (count: number) => string;
  readonly actionRows: string;
  // Calendar
  readonly years: string;
  readonly days: string;
  readonly noDays: string;
  readonly until: (day: string) => string;
  /** Of a month or a year. */
  readonly endedIn: (date: string) => string;
  readonly lasting: string;
  readonly undated: string;
  readonly inMonth: (month: number | null) => string;
  readonly unplaced: string;
  readonly anniversaries: string;
  readonly yearsAgo: (years: number) => string;
  // Lessons
  readonly noLessons: string;
  readonly unanswered: string;
  readonly lessonCount: (count: number) => string;
  // Changes
  readonly since: (day: string | null) => string;
  readonly byDates: string;
  readonly noChanges: string;
  readonly nothingNew: string;
  readonly changes: { readonly [Kind in ChangeKind]: string };
  readonly repeats: string;
  readonly explains: string;
};

const korean: OverviewText = {
  asOf: (day) => `기준일 ${day}`,
  rows: '원자료(CSV)',
  count: (count) => `${count}건`,
  noPromises:
    '아직 약속한 대책이 없습니다. 장애 보고서에 actionItems를, 회고에 tryItems를 적으면 여기에 모입니다.',
  nothingOpen: '남은 대책이 없습니다. 약속한 것을 모두 매듭지었습니다.',
  calendarFile: '기한 달력 구독(ICS)',
  open: '남은 대책',
  overdue: '기한 지남',
  withoutDue: '기한 미정',
  withoutOwner: '담당 미정',
  done: '완료',
  doneLate: (count) => `이 가운데 ${count}건은 기한을 넘겨 완료`,
  dropped: '하지 않기로 함',
  overdueActions: '기한이 지난 대책',
  openActions: '진행 중인 대책',
  doneActions: '완료한 대책',
  droppedActions: '하지 않기로 한 대책',
  byAge: '경과일별',
  byOwner: '담당별',
  age: '경과일',
  ageHelp: '장애가 일어난 날부터 셉니다. 심각도마다 허용한 기간과 견줍니다.',
  ages: {
    within: '허용 기간 안',
    over: '허용 기간 넘음',
    'far-over': '허용 기간의 두 배 넘음',
    'no-slo': '허용 기간 없음',
  },
  promisedIn: '약속한 글',
  tryItem: '회고',
  wasLate: '기한을 넘김',
  latestOf: (shown, all) => `${all}건 가운데 최근 ${shown}건입니다. 나머지는 원자료에 있습니다.`,
  noIncidents:
    '아직 셀 장애가 없습니다. 장애 보고서를 쓰면 걸린 시간과 원인, 대책을 여기에서 아는 만큼만 셉니다.',
  counted: '장애',
  nearMisses: '아차사고',
  whichNearMisses: '아차사고 목록',
  grades: '한눈에 보기',
  durations: '걸린 시간',
  durationsHelp:
    '평균은 내지 않습니다. 긴 장애 하나가 평균을 통째로 끌고 가기 때문입니다. 다섯 건을 알아야 중앙값을, 스물두 건을 알아야 90백분위수를 냅니다.',
  figure: '항목',
  known: '확인',
  knownOf: (known, total) => `${total}건 중 ${known}건 확인`,
  median: '중앙값',
  medianOf: '중앙값일 수 있는 장애',
  range: '중앙값의 신뢰 범위',
  coverage: (share) => `신뢰 수준 ${share}`,
  p90: '90백분위수',
  p90Range: (text) => `신뢰 범위 ${text}`,
  tooFew: '표본이 적어 요약하지 않음',
  nothingKnown: '아는 값이 없음',
  tooFewFor: (needed) => `${needed}건부터`,
  leftOut: (count) => `셈에서 빠진 장애 ${count}건`,
  howBad: '얼마나 심했나',
  withNearMisses: '아차사고도 함께 셉니다.',
  inCells: '칸별 장애 목록',
  causes: '원인과 대책',
  withoutCause: (count) => `원인을 모르거나 적지 않은 장애 ${count}건`,
  withoutYear: (count) => `일어난 해를 몰라 표에서 빠진 장애 ${count}건`,
  unattached: (count) => `어느 원인에 대한 것인지 적지 않은 대책 ${count}건`,
  actionRows: '대책 원자료(CSV)',
  years: '연도',
  days: '날짜별',
  noDays: '이 해에 일어난 장애 기록이 없습니다.',
  until: (day) => `${day}까지`,
  endedIn: (date) => `${date}에 끝남 (날짜 모름)`,
  lasting: '전날부터 계속',
  undated: '날짜를 모르는 장애',
  inMonth: (month) => (month === null ? '이 해 언젠가' : `${month}월 중`),
  unplaced: '언제 시작했는지 모르는 장애',
  anniversaries: '이맘때 있었던 장애',
  yearsAgo: (years) => `${years}년 전`,
  noLessons: '아직 적어 둔 것이 없습니다. 장애 보고서에 lessons를 적으면 여기에 모입니다.',
  unanswered: '대책 없음',
  lessonCount: (count) => `${count}가지`,
  since: (day) => (day === null ? '이전 발행본과 견줌' : `${day}의 발행본과 견줌`),
  byDates: '글에 적힌 날짜순',
  noChanges: '아직 달라진 것이 없습니다. 장애 보고서를 쓰거나 대책을 끝내면 여기에 쌓입니다.',
  nothingNew: '이전 발행본에서 달라진 것이 없습니다.',
  changes: {
    incident: '새 장애',
    recurrence: '재발',
    overdue: '기한 지난 대책',
    done: '끝낸 대책',
    explanation: '새 설명',
  },
  repeats: '이전 장애',
  explains: '설명하는 것',
};

const english: OverviewText = {
  asOf: (day) => `As of ${day}`,
  rows: 'The rows (CSV)',
  count: (count) => String(count),
  noPromises:
    'Nothing was promised yet. `actionItems` of reports and `tryItems` of retrospectives are listed here.',
  nothingOpen: 'Nothing is left open: all that was promised has come to an end.',
  calendarFile: 'Subscribe to what is due (ICS)',
  open: 'Open',
  overdue: 'Overdue',
  withoutDue: 'No date',
  withoutOwner: 'No owner',
  done: 'Done',
  doneLate: (count) => `${count} of them late`,
  dropped: 'Will not be done',
  overdueActions: 'Overdue',
  openActions: 'Open',
  doneActions: 'Done',
  droppedActions: 'Not to be done',
  byAge: 'By age',
  byOwner: 'By owner',
  age: 'Age',
  ageHelp: 'Counted from the day of the incident, against what its severity allows.',
  ages: {
    within: 'Within what is allowed',
    over: 'Over it',
    'far-over': 'More than twice over it',
    'no-slo': 'Nothing is laid down',
  },
  promisedIn: 'Promised in',
  tryItem: 'retrospective',
  wasLate: 'late',
  latestOf: (shown, all) => `The latest ${shown} of ${all}; the others are among the rows.`,
  noIncidents: 'There is no incident to count yet.',
  counted: 'Incidents',
  nearMisses: 'Near misses',
  whichNearMisses: 'The near misses',
  grades: 'At a glance',
  durations: 'Durations',
  durationsHelp:
    'There is never a mean: one long incident would decide it. A median needs five known values, a 90th percentile twenty-two.',
  figure: 'Figure',
  known: 'Known',
  knownOf: (known, total) => `${known} known of ${total}`,
  median: 'Median',
  medianOf: 'What may be the median',
  range: 'The median lies in',
  coverage: (share) => `${share} of the time`,
  p90: '90th percentile',
  p90Range: (text) => `it lies in ${text}`,
  tooFew: 'too few to be summed up',
  nothingKnown: 'Nothing known',
  tooFewFor: (needed) => `from ${needed} on`,
  leftOut: (count) => `Left out: ${count}`,
  howBad: 'How bad it was',
  withNearMisses: 'Near misses are counted, too.',
  inCells: 'The incidents of each cell',
  causes: 'Causes and what is done about them',
  withoutCause: (count) => `No cause is known: ${count}`,
  withoutYear: (count) => `Left out, as the year is not known: ${count}`,
  unattached: (count) => `Actions that name no cause: ${count}`,
  actionRows: 'The actions (CSV)',
  years: 'Years',
  days: 'Day by day',
  noDays: 'No incident of this year is on record.',
  until: (day) => `until ${day}`,
  endedIn: (date) => `ended in ${date} (day unknown)`,
  lasting: 'still going on',
  undated: 'The day is not known',
  inMonth: (month) => (month === null ? 'some time this year' : `in ${englishMonths[month - 1] ?? ''}`),
  unplaced: 'Nobody knows when these began',
  anniversaries: 'This time in other years',
  yearsAgo: (years) => (years === 1 ? 'a year ago' : `${years} years ago`),
  noLessons: 'Nothing has been noted yet. `lessons` of reports are listed here.',
  unanswered: 'no action',
  since: (day) => (day === null ? 'since the last publication' : `since the publication of ${day}`),
  byDates: 'by the dates in the posts',
  noChanges: 'Nothing has changed yet.',
  nothingNew: 'Nothing is new since that publication.',
  changes: {
    incident: 'New incident',
    recurrence: 'Recurrence',
    overdue: 'Action overdue',
    done: 'Action done',
    explanation: 'New explanation',
  },
  repeats: 'It happened before:',
  explains: 'Explains',
  lessonCount: (count) => (count === 1 ? '1 lesson' : `${count} lessons`),
};

/** The words of a language. */
export function overviewText(lang: Chrome['lang']): OverviewText {
  return lang === 'en' ? english : korean;
}
