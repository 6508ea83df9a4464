/**
 * What is measured: how it is called, in what it is counted, and what hoego aims at, by the number of posts that the
 * aim is for. `ratio` is hoego's part of Hugo's at most, `most` the figure itself at most, and `about` the figure that
 * is expected and not judged, because it depends on the machine.
 * @type {Readonly<Record<string, Work>>}
 */
export const works = {
  cold: {
    ko: '처음부터 빌드',
    en: 'cold build',
    unit: 's',
    aims: { 1000: { ratio: 1 } },
  },
  'same-by-content': {
    ko: '그대로, 내용으로 확인',
    en: 'nothing changed, by content',
    unit: 's',
    aims: { 5000: { ratio: 1 / 40, about: 0.5 } },
  },
  'same-by-stat': {
    ko: '그대로, 시각으로 확인',
    en: 'nothing changed, by stat',
    unit: 's',
    aims: { 5000: { ratio: 1 / 40, about: 0.25 } },
  },
  'same-without-output': {
    ko: '그대로, dist 없이',
    en: 'nothing changed, without dist',
    unit: 's',
    aims: {},
  },
  'edit-text': {
    ko: '글 하나의 본문을 고침',
    en: 'the text of one post edited',
    unit: 's',
    aims: { 5000: { ratio: 1 / 20, about: 0.9 } },
  },
  'edit-title': {
    ko: '글 하나의 제목을 고침',
    en: 'the title of one post edited',
    unit: 's',
    aims: { 5000: { ratio: 1 / 20, about: 0.9 } },
  },
  'edit-template': {
    ko: '템플릿 조각을 고침',
    en: 'a template partial edited',
    unit: 's',
    aims: {},
  },
  'dev-first-page-cold': {
    ko: 'dev 첫 페이지, 캐시 없이',
    en: 'dev: launch to first page, cold',
    unit: 's',
    aims: { 5000: { most: 2 } },
  },
  'dev-first-page-warm': {
    ko: 'dev 첫 페이지, 캐시 있음',
    en: 'dev: launch to first page, warm',
    unit: 's',
    aims: { 5000: { most: 1.5 } },
  },
  'dev-save': {
    ko: 'dev 저장에서 화면까지',
    en: 'dev: save to served',
    unit: 'ms',
    aims: { 1000: { most: 50 }, 5000: { most: 80 } },
  },
  memory: {
    ko: '메모리 최댓값, 처음부터 빌드',
    en: 'peak memory of a cold build',
    unit: 'MiB',
    aims: { 5000: { most: 700 }, 10000: { most: 1024 } },
  },
  'search-index': {
    ko: '검색 색인의 CPU 시간(처음부터 빌드할 때 늘어나는 만큼)',
    en: 'cpu of the search index: what it adds to a cold build',
    unit: 's',
    aims: { 10000: { most: 20 } },
  },
  'search-memory': {
    ko: '검색 색인의 메모리(최댓값이 늘어나는 만큼)',
    en: 'memory of the search index: what it adds to the peak',
    unit: 'MiB',
    aims: { 10000: { most: 700 } },
  },
  'search-peak': {
    ko: '메모리 최댓값, 색인까지 처음부터 빌드',
    en: 'peak memory of a cold build with the index',
    unit: 'MiB',
    aims: {},
  },
  'search-edit': {
    ko: '글 하나를 고친 뒤 색인까지',
    en: 'one post edited, with the index',
    unit: 's',
    aims: {},
  },
  'search-first': {
    ko: '첫 검색에 받는 양(gzip, 스크립트와 발췌 포함), 중앙값',
    en: 'first query, gzip, with script and excerpts, median',
    unit: 'kB',
    aims: { 573: { most: 65 }, 10000: { most: 120 } },
  },
  'search-first-most': {
    ko: '첫 검색에 받는 양, 가장 많은 것',
    en: 'first query, the one that loads most',
    unit: 'kB',
    aims: {},
  },
  'search-next': {
    ko: '다음 검색에 받는 양(gzip), 중앙값',
    en: 'next query, gzip, median',
    unit: 'kB',
    aims: { 573: { most: 80 }, 5000: { most: 80 }, 10000: { most: 80 } },
  },
  'search-next-most': {
    ko: '다음 검색에 받는 양, 가장 많은 것',
    en: 'next query, the one that loads most',
    unit: 'kB',
    aims: {},
  },
  'search-files': {
    ko: '첫 검색의 요청 수',
    en: 'requests of a first query',
    unit: '×',
    aims: {},
  },
  'search-time': {
    ko: '검색 시간(Node, 받은 뒤), 중앙값(최소–최대)',
    en: 'time of a query in Node once loaded, median (least–most)',
    unit: 'ms',
    aims: { 573: { most: 50 }, 5000: { most: 50 }, 10000: { most: 50 } },
  },
  'search-time-p95': {
    ko: '검색 시간(Node, 받은 뒤), 95%',
    en: 'time of a query in Node once loaded, p95',
    unit: 'ms',
    aims: { 573: { most: 50 }, 5000: { most: 50 }, 10000: { most: 50 } },
  },
  'search-browser': {
    ko: '검색 시간(Chromium, 받은 뒤), 중앙값(최소–최대)',
    en: 'time of a query in Chromium once loaded, median (least–most)',
    unit: 'ms',
    aims: {},
  },
  'search-browser-p95': {
    ko: '검색 시간(Chromium, 받은 뒤), 95%',
    en: 'time of a query in Chromium once loaded, p95',
    unit: 'ms',
    aims: { 573: { most: 50 }, 5000: { most: 50 }, 10000: { most: 50 } },
  },
  growth: {
    ko: '글이 두 배일 때 걸리는 시간',
    en: 'time for twice the posts',
    unit: '×',
    aims: { 10000: { most: 2.1 } },
  },
};

/** @typedef {{ ratio?: number, most?: number, about?: number }} Aim */
/** @typedef {{ ko: string, en: string, unit: string, aims: Readonly<Record<number, Aim>> }} Work */
