import { describe, expect, test } from 'vitest';
import { planPages } from '../../src/pages/plan-pages.ts';
import { knowledgePosts, knowledgeRegistries, knowledgeSite } from '../support/knowledge-site.ts';
import { postOf, siteOf } from '../support/post-of.ts';
import { viewAt } from '../support/view-at.ts';

const facts = { registries: knowledgeRegistries };
const pages = planPages(knowledgeSite().value).value;
const urls = pages.map(({ url }) => url);

describe('the list of incidents', () => {
  const view = viewAt('incident-list', '/incident/', knowledgePosts, facts);

  test('has all reports, wherever they are filed, near misses and other posts apart', () => {
    expect(view.incidents.map(({ url }) => url)).toEqual([
      '/posts/redis-oom-again/',
      '/posts/redis-oom/',
      '/posts/lost-disk/',
      '/posts/bare/',
    ]);
    expect(view.nearMisses.map(({ url }) => url)).toEqual(['/posts/near-miss/']);
    expect(view.posts.map(({ url }) => url)).toEqual(['/posts/understanding/']);
    expect(view.counts).toEqual({ incidents: 4, nearMisses: 1, posts: 1 });
  });

  test('says in a row what a report states, and of what it does not state nothing', () => {
    const [again, redis, lost, bare] = view.incidents;
    expect(redis).toMatchObject({
      grade: { text: '2등급', value: 2 },
      severity: '중대 (SEV2)',
      scope: '전체',
      ttr: '1시간 7분',
      status: '복구',
      recurs: false,
    });
    expect(again?.recurs).toBe(true);
    expect(lost).toMatchObject({ grade: { text: '미정', value: null }, causes: 'unknown', ttr: '모름' });
    expect(bare).toMatchObject({
      grade: null,
      severity: null,
      scope: null,
      causes: [],
      ttr: null,
      started: null,
    });
  });

  test('offers each value that some incident has, with how many have it', () => {
    const offered = view.facets.map(({ label, values }) => [
      label,
      values.map((value) => `${value.label} ${value.count}`),
    ]);
    expect(offered).toEqual([
      ['연도', ['2024년 2', '2023년 1', '모름 1']],
      ['등급', ['2등급 2', '4등급 1', '미정 1']],
      ['심각도', ['치명 1', '중대 1', '보통 1', '모름 1']],
      ['범위', ['전체 1', '일부 1', '한 명 1', '영향 없음 1']],
      ['상태', ['완화 1', '복구 1']],
      ['서비스', ['추천 캐시 2', '추천 API 2', 'ci 1']],
      ['원인', ['메모리 고갈 2', '만료 시간 없음 1', '인증서 만료 1']],
    ]);
  });

  test('has a page for each value, which search engines are told of only if it says something of its own', () => {
    const offered = view.facets.flatMap(({ values }) => values.map(({ url }) => url));
    expect(urls).toEqual(expect.arrayContaining(offered));
    const of = (url: string) => viewAt('incident-list', url, knowledgePosts, facts);
    expect(of('/incident/cause/memory-exhaustion/').incidents.map(({ url }) => url)).toEqual([
      '/posts/redis-oom-again/',
      '/posts/redis-oom/',
    ]);
    expect(of('/incident/cause/memory-exhaustion/').head.noindex).toBe(true);
    expect(of('/incident/year/2024/').head.noindex).toBe(true);
    const many = [1, 2, 3].map((at) => ({
      ...(knowledgePosts[0] ?? postOf('posts/x.md')),
      source: `posts/incident/r${at}.md`,
      slug: `r${at}`,
      permalink: `/posts/r${at}/`,
    }));
    expect(viewAt('incident-list', '/incident/year/2023/', many, facts).head.noindex).toBe(false);
    expect(viewAt('incident-list', '/incident/service/redis/', many, facts).head.noindex).toBe(true);
  });

  test('is cut into pages of five times as many rows, and then not filtered in place', () => {
    const config = { pageSize: 1 };
    const [first, second] = ['/incident/', '/incident/page/2/'].map((url) =>
      viewAt('incident-list', url, knowledgePosts, { ...facts, config }),
    );
    expect(first?.incidents).toHaveLength(4);
    expect(first?.nearMisses).toHaveLength(1);
    expect(second?.posts).toHaveLength(1);
    expect([view.isWhole, first?.isWhole]).toEqual([true, false]);
  });
});

describe('a cause', () => {
  const cause = viewAt('cause', '/causes/memory-exhaustion/', knowledgePosts, facts);

  test('says what it is, who failed by it and which post teaches it', () => {
    expect(cause.definition).toContain('쓸 수 있는 메모리를');
    expect(cause.incidents.map(({ url }) => url)).toEqual(['/posts/redis-oom-again/', '/posts/redis-oom/']);
    expect(cause.explainers.map(({ url }) => url)).toEqual(['/posts/redis-memory/']);
    expect(cause.sinceLast).toMatchObject({ least: 905, most: 905, asOf: { text: '2026년 11월 23일' } });
  });

  test('has charts of what was done about it and of its years', () => {
    const texts = (chart: typeof cause.coverage) =>
      chart?.table.rows.map((row) => row.map(({ text }) => text));
    expect(texts(cause.coverage)).toEqual([['메모리 고갈', '없음', '완료 1', '없음']]);
    expect(texts(cause.years)).toEqual([['메모리 고갈', '1건', '1건(재발 1건)']]);
  });

  test('that nobody explains is a post worth writing', () => {
    const { gaps } = viewAt('cause-list', '/causes/', knowledgePosts, facts);
    expect(gaps.map(({ label, incidents }) => [label, incidents])).toEqual([
      ['만료 시간 없음', 1],
      ['인증서 만료', 1],
    ]);
  });
});

test('a service counts how often it failed itself and how often it was hit', () => {
  const { services } = viewAt('service-list', '/services/', knowledgePosts, facts);
  expect(services.map(({ label, faulty, affected }) => [label, faulty, affected])).toEqual(
    expect.arrayContaining([
      ['추천 캐시', 2, 0],
      ['추천 API', 0, 2],
    ]),
  );
});

test('a concept is a term with its other names, its meaning and its posts', () => {
  const { concepts, gaps } = viewAt('concept-list', '/concepts/', knowledgePosts, facts);
  expect(concepts.find(({ label }) => label === 'maxmemory')).toMatchObject({ explainers: 1, posts: 1 });
  expect(gaps.map(({ label }) => label)).toEqual(['OOM killer']);
  const view = viewAt('concept', '/concepts/redis-maxmemory/', knowledgePosts, facts);
  expect(view.head.jsonLd).toContain('"@type":"DefinedTerm"');
  expect(view.feeds).toEqual([]);
});

test('an error message leads to the incidents that met it and to the posts that help', () => {
  const { errors } = viewAt('error-list', '/errors/', knowledgePosts, facts);
  expect(errors).toMatchObject([
    {
      literals: ["OOM command not allowed when used memory > 'maxmemory'"],
      incidents: [{ url: '/posts/redis-oom-again/' }, { url: '/posts/redis-oom/' }],
      posts: [{ url: '/posts/redis-memory/' }],
    },
  ]);
});

test('services and causes have feeds, and an item is new again when its incident went on', () => {
  for (const file of ['feed.xml', 'atom.xml', 'feed.json'])
    expect(urls).toEqual(expect.arrayContaining([`/services/redis/${file}`, `/causes/missing-ttl/${file}`]));
  const { items } = viewAt('atom', '/causes/memory-exhaustion/atom.xml', knowledgePosts, facts);
  expect(items.map(({ url, updated }) => [url.replace('https://a.dev', ''), updated])).toEqual([
    ['/posts/redis-oom-again/', '2024-06-03T00:00:00+09:00'],
    ['/posts/redis-memory/', '2023-03-01T00:00:00+09:00'],
    ['/posts/redis-oom/', '2023-02-15T00:00:00+09:00'],
  ]);
});

test('a site without incidents has the fixed pages and nothing more', () => {
  const posts = [postOf('posts/docker/a.md'), postOf('posts/docker/b.md')];
  const planned = planPages(siteOf(posts).value).value.map(({ url }) => url);
  expect(
    planned.filter((url) => /^\/(?:incident|services|causes|concepts|errors)\/(?!.*\.)/.test(url)),
  ).toEqual(['/incident/', '/services/', '/causes/', '/concepts/', '/errors/']);
});
