import type { Language } from '../kernel/diagnostic-text.ts';

/** The words of titles, descriptions and navigation; those inside pages are the templates' own. */
export type Words = {
  readonly home: string;
  readonly archive: string;
  readonly tags: string;
  readonly series: string;
  readonly notFound: string;
  readonly search: string;
  readonly searchDescription: string;
  readonly archiveDescription: string;
  readonly tagsDescription: string;
  readonly seriesDescription: string;
  readonly notFoundDescription: string;
  readonly categoryDescription: (label: string) => string;
  readonly tagDescription: (label: string) => string;
  readonly oneSeriesDescription: (name: string) => string;
  readonly services: string;
  readonly causes: string;
  readonly concepts: string;
  readonly errors: string;
  readonly servicesDescription: string;
  readonly causesDescription: string;
  readonly conceptsDescription: string;
  readonly errorsDescription: string;
  readonly actions: string;
  readonly statistics: string;
  readonly calendar: string;
  readonly lessons: string;
  readonly changes: string;
  readonly actionsDescription: string;
  readonly statisticsDescription: string;
  readonly calendarDescription: (year: string) => string;
  readonly lessonsDescription: string;
  readonly changesDescription: string;
  readonly calendarOf: (year: string) => string;
  readonly serviceDescription: (label: string) => string;
  readonly causeDescription: (label: string) => string;
  readonly conceptDescription: (label: string) => string;
  readonly incidentsBy: (facet: string, value: string) => string;
  readonly incidentsByDescription: (facet: string, value: string) => string;
  readonly page: (title: string, number: number) => string;
  readonly year: (year: string) => string;
};

const korean: Words = {
  home: '홈',
  archive: '전체 글',
  tags: '태그',
  series: '시리즈',
  notFound: '페이지를 찾을 수 없습니다',
  search: '검색',
  searchDescription: '글과 오류 메시지를 찾습니다.',
  archiveDescription: '지금까지 쓴 글을 연도별로 모았습니다.',
  tagsDescription: '태그별로 글을 찾아볼 수 있습니다.',
  seriesDescription: '이어서 읽는 글을 시리즈로 묶었습니다.',
  notFoundDescription: '주소가 바뀌었거나 없는 페이지입니다.',
  categoryDescription: (label) => `${label} 카테고리의 글을 모았습니다.`,
  tagDescription: (label) => `‘${label}’ 태그가 붙은 글을 모았습니다.`,
  oneSeriesDescription: (name) => `‘${name}’ 시리즈의 글을 순서대로 모았습니다.`,
  services: '서비스',
  causes: '원인',
  concepts: '개념',
  errors: '오류 메시지',
  servicesDescription: '서비스마다 어떤 장애를 겪었는지 모았습니다.',
  causesDescription: '장애의 원인마다 무엇이 일어났고, 어느 글이 설명하며, 무엇을 해 두었는지 모았습니다.',
  conceptsDescription: '글에 나오는 개념과 뜻, 그 개념을 설명하는 글을 모았습니다.',
  errorsDescription: '글에 나오는 오류 메시지와, 그 메시지를 만난 장애와 해결 글을 모았습니다.',
  actions: '대책',
  statistics: '통계',
  calendar: '달력',
  lessons: '배운 점',
  changes: '달라진 것',
  actionsDescription: '장애 보고서의 재발 방지 대책과 회고에서 해 보기로 한 것이 어디까지 왔는지 모았습니다.',
  statisticsDescription: '장애를 알아채고 복구하기까지 걸린 시간과 원인, 대책을 아는 만큼만 셌습니다.',
  calendarDescription: (year) => `${year}년에 일어난 장애를 날짜별로 모았습니다.`,
  lessonsDescription: '장애마다 잘된 점, 아쉬운 점, 운이 좋았던 점, 뜻밖이었던 점을 모았습니다.',
  changesDescription: '새로 기록한 장애와 재발, 끝났거나 늦어진 대책, 새로 설명한 원인을 모았습니다.',
  calendarOf: (year) => `${year}년 장애 달력`,
  serviceDescription: (label) => `‘${label}’ 서비스가 겪은 장애를 모았습니다.`,
  causeDescription: (label) => `‘${label}’ 때문에 일어난 장애와 이 원인을 설명하는 글을 모았습니다.`,
  conceptDescription: (label) => `‘${label}’ 개념을 설명하거나 다룬 글을 모았습니다.`,
  incidentsBy: (facet, value) => `${facet}: ${value}`,
  incidentsByDescription: (facet, value) => `${facet} ‘${value}’에 해당하는 장애를 모았습니다.`,
  page: (title, number) => `${title} ${number}쪽`,
  year: (year) => `${year}년`,
};

const english: Words = {
  home: 'Home',
  archive: 'All posts',
  tags: 'Tags',
  series: 'Series',
  notFound: 'Page not found',
  search: 'Search',
  searchDescription: 'Find posts and error messages.',
  archiveDescription: 'Every post, by year.',
  tagsDescription: 'Posts by tag.',
  seriesDescription: 'Posts that continue one another.',
  notFoundDescription: 'The address has changed, or there is no such page.',
  categoryDescription: (label) => `Posts about ${label}.`,
  tagDescription: (label) => `Posts tagged “${label}”.`,
  oneSeriesDescription: (name) => `The posts of the series “${name}”, in order.`,
  services: 'Services',
  causes: 'Causes',
  concepts: 'Concepts',
  errors: 'Error messages',
  servicesDescription: 'The incidents of each service.',
  causesDescription: 'What each cause did, which posts explain it, and what was done about it.',
  conceptsDescription: 'The concepts of these posts, what they mean, and where they are explained.',
  errorsDescription: 'Error messages, the incidents in which they were met, and what helps.',
  actions: 'Actions',
  statistics: 'Statistics',
  calendar: 'Calendar',
  lessons: 'Lessons',
  changes: 'Changes',
  actionsDescription: 'What incident reports and retrospectives promised, and how far it has come.',
  statisticsDescription: 'How long incidents took, their causes and what is done, as far as it is known.',
  calendarDescription: (year) => `The incidents of ${year}, day by day.`,
  lessonsDescription: 'What went well, what went badly, where we were lucky, what surprised us.',
  changesDescription: 'New incidents and recurrences, actions done or overdue, causes newly explained.',
  calendarOf: (year) => `Incidents of ${year}`,
  serviceDescription: (label) => `Incidents of the service “${label}”.`,
  causeDescription: (label) => `Incidents caused by “${label}”, and the posts that explain it.`,
  conceptDescription: (label) => `Posts that explain “${label}” or are about it.`,
  incidentsBy: (facet, value) => `${facet}: ${value}`,
  incidentsByDescription: (facet, value) => `Incidents of ${facet.toLowerCase()} “${value}”.`,
  page: (title, number) => `${title}, page ${number}`,
  year: (year) => year,
};

/** The words of a language. */
export function wordsOf(lang: Language): Words {
  return lang === 'en' ? english : korean;
}
