import * as z from 'zod';
import {
  choice,
  choiceOr,
  entry,
  flag,
  languageTag,
  line,
  list,
  names,
  oldAddress,
  optional,
  paragraph,
  slug,
  time,
  webAddress,
} from './field-kinds.ts';
import { postTypes } from './post-type.ts';

const technology = { id: line(100), version: optional(line(100)) };

const relation = { slug: line(240), why: optional(paragraph(1000)) };

const citedSource = { url: webAddress, title: optional(line(300)) };

/** The common fields of a post: what each may hold and what becomes of it. The descriptions are for editors. */
export const frontmatterSchema = z.object({
  title: line(120).meta({ description: '제목. 120자까지 씁니다.' }),
  date: time.meta({ description: '쓴 날. 2026-11-23 또는 2026-11-23 09:00처럼 적습니다.' }),
  updated: optional(time).meta({ description: '고친 날. date보다 빠를 수 없습니다.' }),
  slug: optional(slug).meta({ description: '글의 주소. 적지 않으면 파일 이름을 씁니다.' }),
  category: optional(line(100)).meta({ description: '분류의 id나 이름. 적지 않으면 폴더가 정합니다.' }),
  type: optional(choice(postTypes)).meta({ description: '글 종류. 적지 않으면 분류가 정합니다.' }),
  description: optional(paragraph(1000)).meta({
    description: '목록과 검색 결과에 나오는 요약. 적지 않으면 글의 앞부분을 씁니다.',
  }),
  tags: names(line(100)).meta({ description: '태그의 목록.' }),
  series: optional(line(100)).meta({ description: '이 글이 들어가는 연재의 이름.' }),
  aliases: list(oldAddress).meta({ description: '이 글로 옮겨 보낼 옛 주소. /로 시작합니다.' }),
  draft: flag.meta({ description: 'true면 발행하지 않습니다.' }),
  authors: list(line(100)).meta({ description: '글쓴이의 목록.' }),
  lang: optional(languageTag).meta({ description: '글의 언어(ko, en). 적지 않으면 사이트의 언어입니다.' }),
  translationOf: optional(line(240)).meta({ description: '이 글이 번역한 글의 slug.' }),
  visibility: choiceOr(['public', 'internal'], 'public').meta({
    description: 'internal이면 공개 사이트에 나오지 않습니다.',
  }),
  technologies: names(entry('id', technology)).meta({ description: '다루는 기술과 버전.' }),
  concepts: names(line(100)).meta({ description: '다루는 개념의 id.' }),
  explains: names(line(100)).meta({ description: '이 글이 설명하는 개념이나 원인의 id.' }),
  errorSignatures: list(line(500)).meta({ description: '로그에 나온 그대로의 오류 문구.' }),
  prerequisites: names(line(240)).meta({ description: '먼저 읽을 글의 slug.' }),
  relatedTo: list(entry('slug', relation)).meta({ description: '관련 글과 그 이유.' }),
  notRelated: list(entry('slug', relation)).meta({ description: '관련 글로 보이지만 아닌 글과 그 이유.' }),
  references: list(entry('url', citedSource)).meta({ description: '참고한 자료의 제목과 주소.' }),
  cover: optional(line(500)).meta({ description: '대표 그림. 글 옆의 파일이나 /로 시작하는 주소입니다.' }),
});
