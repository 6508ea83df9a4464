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
  page: (title, number) => `${title}, page ${number}`,
  year: (year) => year,
};

/** The words of a language. */
export function wordsOf(lang: Language): Words {
  return lang === 'en' ? english : korean;
}
