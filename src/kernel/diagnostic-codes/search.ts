import type { DiagnosticText } from '../diagnostic-text.ts';

export const searchCodes = {
  'search/too-slow': {
    severity: 'error',
    message: {
      ko: '검색 색인을 {seconds}초 안에 만들지 못했습니다',
      en: 'the search index took longer than {seconds} seconds',
    },
    hint: {
      ko: '표시된 글이 유난히 길다면 나누고, 급하면 설정에서 search: false로 검색을 끄고 빌드하세요.',
      en: 'Part the post if it is unusually long; to build at once, switch search off with search: false.',
    },
    explain: {
      ko: '검색 색인은 작은 작업 여럿으로 나누어 만들고, 작업 하나가 너무 오래 걸리면 멈춥니다. 일부가 빠진 색인을 올리면 있는 글이 없는 것처럼 보이므로 발행하지 않습니다.',
      en: 'The index is made in many small steps, and one that takes too long is stopped. An index with a part missing would say that posts do not exist, so nothing is published.',
    },
  },
} as const satisfies Record<`search/${string}`, DiagnosticText>;
