import { describe, expect, test } from 'vitest';
import { assetOf, postOf } from '../support/post-of.ts';
import { viewAt } from '../support/view-at.ts';

const stated = {
  title: 'Redis OOM 장애',
  date: '2023-07-08T01:00Z',
  updated: '2023-09-01',
  tags: ['OOM'],
  cover: 'c.png',
};
const posts = [postOf('posts/docker/redis-oom.md', stated)];
const facts = {
  assets: [assetOf('posts/docker/c.png', 'c', { width: 1, height: 1 })],
  config: { base: '/b/' },
};

test('of a post: title, addresses, times in the site’s zone', () => {
  const { head } = viewAt('post', '/posts/redis-oom/', posts, facts);
  expect(head).toMatchObject({
    title: 'Redis OOM 장애 · 회고',
    canonical: 'https://a.dev/b/posts/redis-oom/',
    openGraphType: 'article',
    openGraphTitle: 'Redis OOM 장애',
    published: '2023-07-08T10:00:00+09:00',
    modified: '2023-09-01T00:00:00+09:00',
    section: 'Docker',
    tags: ['OOM'],
    noindex: false,
  });
  expect(head.image).toMatch(/^https:\/\/a\.dev\/b\/assets\/c\.[\w-]{8}\.png$/);
});

test('of a post: what schema.org says of it, and the way to it', () => {
  const { jsonLd } = viewAt('post', '/posts/redis-oom/', posts, facts).head;
  const statements = JSON.parse(jsonLd ?? '');
  expect(statements['@graph']).toMatchObject([
    {
      '@type': 'BlogPosting',
      headline: 'Redis OOM 장애',
      datePublished: '2023-07-08T10:00:00+09:00',
      dateModified: '2023-09-01',
      inLanguage: 'ko',
      articleSection: 'Docker',
      keywords: ['OOM'],
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: '홈', item: 'https://a.dev/b/' },
        { position: 2, name: 'Docker', item: 'https://a.dev/b/docker/' },
        { position: 3, name: 'Redis OOM 장애', item: 'https://a.dev/b/posts/redis-oom/' },
      ],
    },
  ]);
});

test('JSON-LD can end no script element, and says what was said', () => {
  const title = '</script><script>alert(1)</script><!-- \u2028\u2029';
  const { jsonLd } = viewAt('post', '/posts/x/', [postOf('posts/x.md', { title })]).head;
  expect(jsonLd).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(jsonLd ?? '')['@graph'][0].headline).toBe(title);
});

test('of the home page: the site itself', () => {
  const { head } = viewAt('home', '/', posts, { config: { description: '장애의 기록' } });
  expect(head).toMatchObject({ title: '회고', canonical: 'https://a.dev/', description: '장애의 기록' });
  expect(JSON.parse(head.jsonLd ?? '')['@graph']).toEqual([
    { '@type': 'WebSite', name: '회고', url: 'https://a.dev/', inLanguage: 'ko', description: '장애의 기록' },
  ]);
});

describe('of a list', () => {
  const tagged = Array.from({ length: 3 }, (_, at) => postOf(`posts/docker/p${at}.md`, { tags: ['OOM'] }));
  const config = { pageSize: 2 };

  test('names its page, and has its own feeds', () => {
    const { head } = viewAt('category', '/docker/page/2/', tagged, { config });
    expect(head).toMatchObject({
      title: 'Docker 2쪽 · 회고',
      description: 'Docker 카테고리의 글을 모았습니다.',
      canonical: 'https://a.dev/docker/page/2/',
    });
    expect(head.feeds).toEqual([
      { title: 'Docker · 회고 (RSS)', url: '/docker/feed.xml', type: 'application/rss+xml' },
      { title: 'Docker · 회고 (Atom)', url: '/docker/atom.xml', type: 'application/atom+xml' },
      { title: 'Docker · 회고 (JSON Feed)', url: '/docker/feed.json', type: 'application/feed+json' },
    ]);
  });

  test('speaks the language of the site', () => {
    const english = { config: { ...config, lang: 'en' } } as const;
    expect(viewAt('tag', '/tags/OOM/page/2/', tagged, english).head).toMatchObject({
      title: 'OOM, page 2 · 회고',
      description: 'Posts tagged “OOM”.',
    });
    expect(viewAt('tag', '/tags/OOM/', tagged, english).posts[0]?.date.text).toBe('8 July 2023');
  });

  test('leads back over the list of all tags', () => {
    const { jsonLd } = viewAt('tag', '/tags/OOM/', tagged).head;
    const [list] = JSON.parse(jsonLd ?? '')['@graph'];
    expect(list.itemListElement.map(({ name }: { name: string }) => name)).toEqual(['홈', '태그', 'OOM']);
  });
});

test('of the page that is not there: not for search engines', () => {
  expect(viewAt('not-found', '/404.html', posts).head).toMatchObject({ noindex: true, jsonLd: null });
});
