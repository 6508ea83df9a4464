import type { Chrome } from 'hoego/pages/chrome';

/** The words of the interface, in one language. */
export type Text = {
  readonly skipToContent: string;
  readonly home: string;
  readonly categories: string;
  readonly siteMap: string;
  readonly breadcrumb: string;
  readonly subscribe: string;
  readonly recentPosts: string;
  readonly allPosts: string;
  readonly noPosts: string;
  readonly years: string;
  readonly tableOfContents: string;
  readonly series: string;
  readonly wholeSeries: string;
  readonly prerequisites: string;
  readonly references: string;
  readonly backlinks: string;
  readonly related: string;
  readonly neighbours: string;
  readonly previousPost: string;
  readonly nextPost: string;
  readonly edit: string;
  readonly updated: string;
  readonly draft: string;
  readonly scheduled: string;
  readonly internal: string;
  readonly abridged: string;
  readonly pages: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly notFound: string;
  readonly search: string;
  readonly searchNeedsScript: string;
  readonly searchMissing: string;
  readonly searchHelp: string;
  readonly searchKeys: string;
  readonly recentIncidents: string;
  readonly mostUsedTags: string;
  readonly allTags: string;
  readonly notFoundHelp: string;
  readonly goHome: string;
  readonly moved: string;
  readonly asTable: string;
  readonly nothingToDraw: string;
  readonly posts: (count: number) => string;
  readonly postCount: (count: number) => string;
  readonly seriesPosts: (count: number) => string;
  readonly part: (part: number, total: number) => string;
  readonly minutes: (minutes: number) => string;
};

const korean: Text = {
  skipToContent: '본문으로 바로가기',
  home: '홈',
  categories: '카테고리',
  siteMap: '사이트 안내',
  breadcrumb: '현재 위치',
  subscribe: 'RSS 구독',
  recentPosts: '최근 글',
  allPosts: '전체 글 보기',
  noPosts: '아직 글이 없습니다.',
  years: '연도',
  tableOfContents: '목차',
  series: '시리즈',
  wholeSeries: '시리즈 전체 보기',
  prerequisites: '먼저 읽으면 좋은 글',
  references: '참고 자료',
  backlinks: '이 글을 언급한 글',
  related: '함께 읽으면 좋은 글',
  neighbours: '이전 글과 다음 글',
  previousPost: '이전 글',
  nextPost: '다음 글',
  edit: '이 글 수정 제안하기',
  updated: '수정',
  draft: '초안',
  scheduled: '발행 예정',
  internal: '내부용',
  abridged: '공개용으로 줄인 글입니다. 일부 내용이 빠져 있습니다.',
  pages: '페이지',
  previousPage: '이전',
  nextPage: '다음',
  notFound: '페이지를 찾을 수 없습니다',
  search: '검색',
  searchHelp:
    '띄어쓰기나 조사가 달라도 찾습니다. 초성(ㄷㅋ)만 치거나 한/영 전환을 잊고 친 글자(ehzj)도 알아봅니다.',
  searchKeys: '다른 페이지에서는 / 키를 누르면 검색창이 열립니다.',
  recentIncidents: '최근 장애',
  mostUsedTags: '글이 많은 태그',
  allTags: '전체 태그 보기',
  searchNeedsScript: '검색은 자바스크립트를 켜야 쓸 수 있습니다. 대신 아래 목록에서 글을 찾아보세요.',
  searchMissing:
    '검색에 필요한 파일을 불러오지 못했습니다. 잠시 뒤에 다시 시도하거나 아래 목록에서 글을 찾아보세요.',
  notFoundHelp: '주소가 바뀌었거나 지워진 글일 수 있습니다. 아래에서 찾는 글이 있는지 살펴보세요.',
  goHome: '홈으로 가기',
  moved: '이 글의 주소가 바뀌었습니다. 저절로 이동하지 않으면 아래 링크를 누르세요.',
  asTable: '표로 보기',
  nothingToDraw: '아직 보여 줄 자료가 없습니다.',
  posts: (count) => `글 ${count}편`,
  postCount: (count) => `${count}편`,
  seriesPosts: (count) => `모두 ${count}편`,
  part: (part, total) => `${total}편 중 ${part}편`,
  minutes: (minutes) => `${minutes}분 분량`,
};

const english: Text = {
  skipToContent: 'Skip to the content',
  home: 'Home',
  categories: 'Categories',
  siteMap: 'About this site',
  breadcrumb: 'You are here',
  subscribe: 'RSS feed',
  recentPosts: 'Recent posts',
  allPosts: 'All older posts',
  noPosts: 'There are no posts yet.',
  years: 'Years',
  tableOfContents: 'Contents',
  series: 'Series',
  wholeSeries: 'The whole series',
  prerequisites: 'Read these first',
  references: 'References',
  backlinks: 'Posts that mention this one',
  related: 'Related posts',
  neighbours: 'Previous and next post',
  previousPost: 'Previous',
  nextPost: 'Next',
  edit: 'Suggest an edit',
  updated: 'Updated',
  draft: 'Draft',
  scheduled: 'Scheduled',
  internal: 'Internal',
  abridged: 'This is the public edition: parts of the post are left out.',
  pages: 'Pages',
  previousPage: 'Previous',
  nextPage: 'Next',
  notFound: 'This page does not exist',
  search: 'Search',
  searchHelp: 'Words are found in any form, slips of the keyboard too.',
  searchKeys: 'On any other page, the / key opens the search box.',
  recentIncidents: 'Recent incidents',
  mostUsedTags: 'Tags of most posts',
  allTags: 'All tags',
  searchNeedsScript: 'Search needs JavaScript. These lists have every post.',
  searchMissing:
    'Search could not be loaded. Try again in a while, or look in these lists: they have every post.',
  notFoundHelp: 'Its address may have changed, or the post is gone. Perhaps it is one of these.',
  goHome: 'Go to the home page',
  moved: 'This post has a new address. If nothing happens, follow the link.',
  asTable: 'As a table',
  nothingToDraw: 'There is nothing to show yet.',
  posts: (count) => (count === 1 ? '1 post' : `${count} posts`),
  postCount: (count) => String(count),
  seriesPosts: (count) => (count === 1 ? '1 part' : `${count} parts`),
  part: (part, total) => `part ${part} of ${total}`,
  minutes: (minutes) => `${minutes} min read`,
};

/** The words of the interface in the language of the site. */
export function text(lang: Chrome['lang']): Text {
  return lang === 'en' ? english : korean;
}
