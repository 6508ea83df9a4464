import { englishMonths } from '../../kernel/time/english-months.ts';
import type { FacetName } from '../../search/facets.ts';

/** What search says. */
export type Words = {
  readonly search: string;
  readonly placeholder: string;
  readonly help: string;
  readonly close: string;
  readonly results: string;
  readonly found: (count: number) => string;
  /** Posts that are all about the very error that was pasted. */
  readonly foundError: (count: number) => string;
  /** Posts that are only somewhat like an error that was pasted. */
  readonly weak: (count: number) => string;
  /** All posts that were found are hidden by facets. */
  readonly filtered: (count: number) => string;
  readonly nothing: string;
  /** An answer is on its way, and slow. */
  readonly waiting: string;
  readonly failed: string;
  readonly retry: string;
  readonly sameError: string;
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
  /** Shows further values of a facet, and no longer. */
  readonly moreValues: (count: number) => string;
  readonly fewer: string;
  /** A day, as other pages write it. */
  readonly day: (iso: string) => string;
};

const korean: Words = {
  search: '검색',
  placeholder: '낱말, 초성, 오류 메시지',
  help: '로그나 스택 트레이스를 그대로 붙여 넣어도 됩니다.',
  close: '닫기',
  results: '검색 결과',
  found: (count) => `글 ${count}편을 찾았습니다.`,
  foundError: (count) => `같은 오류를 다룬 글 ${count}편을 찾았습니다.`,
  weak: (count) => `같은 오류는 없고, 비슷한 글 ${count}편을 찾았습니다.`,
  filtered: (count) => `찾은 글 ${count}편이 모두 필터에 가려졌습니다.`,
  nothing: '글을 찾지 못했습니다.',
  waiting: '찾고 있습니다…',
  failed: '검색 자료를 불러오지 못했습니다.',
  retry: '다시 시도',
  sameError: '같은 오류',
  rewrite: (from) => `‘${from}’ → `,
  rewriteEnd: ' 결과',
  asTyped: '그대로 검색',
  allResults: '전체 결과 보기',
  more: '더 보기',
  tryNames: '비슷한 낱말',
  incidents: '최근 장애',
  narrow: '결과 좁히기',
  facets: { category: '카테고리', severity: '심각도', service: '서비스', year: '연도' },
  clear: '필터 지우기',
  moreValues: (count) => `${count}개 더 보기`,
  fewer: '접기',
  day: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${year}년 ${month}월 ${day}일`;
  },
};

function posts(count: number): string {
  return count === 1 ? '1 post' : `${count} posts`;
}

const english: Words = {
  search: 'Search',
  placeholder: 'Words or an error message',
  help: 'You can paste a log line or a whole stack trace.',
  close: 'Close',
  results: 'Results',
  found: (count) => `${posts(count)} found.`,
  foundError: (count) => `${posts(count)} about this error.`,
  weak: (count) => `No post explains this error; ${posts(count)} somewhat like it.`,
  filtered: (count) => `Filters hide ${count === 1 ? 'the one post' : `all ${count} posts`} found.`,
  nothing: 'Nothing found.',
  waiting: 'Searching…',
  failed: 'The search index could not be loaded.',
  retry: 'Try again',
  sameError: 'same error',
  rewrite: (from) => `“${from}” → `,
  rewriteEnd: '',
  asTyped: 'search as typed',
  allResults: 'All results',
  more: 'More',
  tryNames: 'Similar words',
  incidents: 'Recent incidents',
  narrow: 'Narrow the results',
  facets: { category: 'Category', severity: 'Severity', service: 'Service', year: 'Year' },
  clear: 'Clear filters',
  moreValues: (count) => `${count} more`,
  fewer: 'Fewer',
  day: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${day} ${englishMonths[(month ?? 1) - 1]} ${year}`;
  },
};

/** The words of a language. */
export function wordsOf(lang: string): Words {
  return lang.startsWith('en') ? english : korean;
}
