/** The keys of Jekyll, Hugo, Hexo, Velog, Gatsby, Obsidian and plain Korean, folded, and what they are called here. */
const ourKeys: Readonly<Record<string, string>> = {
  name: 'title',
  제목: 'title',
  publishedat: 'date',
  publishdate: 'date',
  pubdate: 'date',
  published: 'draft',
  createdat: 'date',
  created: 'date',
  releasedat: 'date',
  날짜: 'date',
  작성일: 'date',
  발행일: 'date',
  lastmod: 'updated',
  lastmodified: 'updated',
  lastmodifiedat: 'updated',
  lastupdated: 'updated',
  modified: 'updated',
  modifiedat: 'updated',
  updatedat: 'updated',
  updateddate: 'updated',
  수정일: 'updated',
  permalink: 'slug',
  url: 'slug',
  urlslug: 'slug',
  path: 'slug',
  categories: 'category',
  section: 'category',
  분류: 'category',
  카테고리: 'category',
  layout: 'type',
  kind: 'type',
  summary: 'description',
  excerpt: 'description',
  subtitle: 'description',
  desc: 'description',
  요약: 'description',
  설명: 'description',
  keywords: 'tags',
  tag: 'tags',
  hashtags: 'tags',
  태그: 'tags',
  시리즈: 'series',
  연재: 'series',
  redirectfrom: 'aliases',
  alias: 'aliases',
  초안: 'draft',
  isdraft: 'draft',
  private: 'visibility',
  isprivate: 'visibility',
  author: 'authors',
  작성자: 'authors',
  language: 'lang',
  locale: 'lang',
  thumbnail: 'cover',
  image: 'cover',
  banner: 'cover',
  coverimage: 'cover',
  heroimage: 'cover',
  featuredimage: 'cover',
  썸네일: 'cover',
  related: 'relatedTo',
  relatedposts: 'relatedTo',
  심각도: 'severity',
  민감도: 'scope',
};

/** The key of ours that has the meaning of another tool's; null where there is none. */
export function ourKeyFor(foreign: string): string | null {
  const fold = foldKey(foreign);
  return Object.hasOwn(ourKeys, fold) ? (ourKeys[fold] ?? null) : null;
}

/** Names of parts that come to mind, folded, and what such a part is called where it can be stated. */
const ourParts: Readonly<Record<string, string>> = {
  technology: 'tech',
  id: 'tech',
  기술: 'tech',
  버전: 'version',
};

/** The part that is meant by another name, if it is one of those that are known; null where there is none. */
export function ourPartFor(foreign: string, known: readonly string[]): string | null {
  const fold = foldKey(foreign);
  const part = Object.hasOwn(ourParts, fold) ? (ourParts[fold] ?? '') : '';
  return known.includes(part) ? part : null;
}

/** A key without what tools write differently: letter case, `_` and `-`. */
export function foldKey(key: string): string {
  return key.normalize('NFC').toLowerCase().replace(/[_-]/g, '');
}
