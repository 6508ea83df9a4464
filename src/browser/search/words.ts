import type { FacetName } from '../../search/facets.ts';

/** What search says. */
export type Words = {
  readonly search: string;
  readonly placeholder: string;
  readonly help: string;
  readonly close: string;
  readonly results: string;
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly failed: string;
  readonly retry: string;
  readonly weak: string;
  readonly errorFound: string;
  /** Around what a word was read as: `‘ehzj’ → `, the word, ` 결과`. */
  readonly rewrite: (from: string) => string;
  readonly rewriteEnd: string;
  readonly asTyped: string;
  readonly allResults: string;
  readonly more: string;
  readonly tryNames: string;
  readonly incidents: string;
  readonly narrow: string;
  readonly facets: Readonly<Record<FacetName, string>>;
  readonly clear: string;
};

const korean: Words = {
  search: '검색',
  placeholder: '낱말, 초성, 오류 메시지',
  help: '로그나 스택 트레이스를 그대로 붙여 넣어도 됩니다.',
  close: '닫기',
  results: '검색 결과',
  found: (count) => `글 ${count}편`,
  nothing: '찾지 못했습니다.',
  failed: '검색 자료를 불러오지 못했습니다.',
  retry: '다시 시도',
  weak: '이 오류를 다룬 글은 찾지 못했습니다. 비슷한 글입니다.',
  errorFound: '같은 오류를 다룬 글입니다.',
  rewrite: (from) => `‘${from}’ → `,
  rewriteEnd: ' 결과',
  asTyped: '그대로 검색',
  allResults: '전체 결과 보기',
  more: '더 보기',
  tryNames: '이런 낱말은 있습니다',
  incidents: '최근 장애',
  narrow: '결과 좁히기',
  facets: { category: '카테고리', severity: '심각도', service: '서비스', year: '연도' },
  clear: '모두 풀기',
};

const english: Words = {
  search: 'Search',
  placeholder: 'Words or an error message',
  help: 'You can paste a log line or a whole stack trace.',
  close: 'Close',
  results: 'Results',
  found: (count) => (count === 1 ? '1 post' : `${count} posts`),
  nothing: 'Nothing found.',
  failed: 'The search index could not be loaded.',
  retry: 'Try again',
  weak: 'No post explains this error. These are somewhat like it.',
  errorFound: 'Posts about this error.',
  rewrite: (from) => `“${from}” → `,
  rewriteEnd: '',
  asTyped: 'search as typed',
  allResults: 'All results',
  more: 'More',
  tryNames: 'There are posts about',
  incidents: 'Recent incidents',
  narrow: 'Narrow the results',
  facets: { category: 'Category', severity: 'Severity', service: 'Service', year: 'Year' },
  clear: 'Clear all',
};

/** The words of a language. */
export function wordsOf(lang: string): Words {
  return lang.startsWith('en') ? english : korean;
}
