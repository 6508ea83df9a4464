import { readFileSync } from 'node:fs';
import { digested } from '../../src/kernel/digest.ts';
import type { Chrome } from '../../src/pages/chrome.ts';
import type { Head } from '../../src/pages/head.ts';
import type { TemplatePage } from '../../src/pages/page.ts';
import type { PostView } from '../../src/pages/post.ts';
import type { PostCard } from '../../src/pages/post-card.ts';
import { parseText } from './parse-text.ts';

const site = 'https://hoego.example';

const feedsOf = (path: string, title: string) => [
  { title, url: `${path}feed.xml`, type: 'application/rss+xml' },
  { title, url: `${path}atom.xml`, type: 'application/atom+xml' },
  { title, url: `${path}feed.json`, type: 'application/feed+json' },
];

export const sampleChrome: Chrome = {
  title: '회고',
  description: '장애를 기록하고 같은 일을 두 번 겪지 않으려는 엔지니어의 글',
  lang: 'ko',
  home: '/',
  categories: [
    { label: '장애', url: '/incident/' },
    { label: '도커', url: '/docker/' },
    { label: '쿠버네티스', url: '/kubernetes/' },
    { label: '운영체제', url: '/os/' },
    { label: '회고', url: '/retrospective/' },
  ],
  incidents: [{ label: '장애', url: '/incident/' }],
  knowledge: [
    { label: '서비스', url: '/services/' },
    { label: '원인', url: '/causes/' },
    { label: '개념', url: '/concepts/' },
    { label: '오류 메시지', url: '/errors/' },
    { label: '대책', url: '/actions/' },
    { label: '통계', url: '/stats/' },
    { label: '달력', url: '/calendar/' },
    { label: '배운 점', url: '/lessons/' },
    { label: '달라진 것', url: '/changes/' },
  ],
  search: '/search/',
  sections: [
    { label: '전체 글', url: '/archive/' },
    { label: '태그', url: '/tags/' },
    { label: '시리즈', url: '/series/' },
  ],
  stylesheets: [
    '/styles/site.css',
    '/styles/post.css',
    '/styles/code.css',
    '/styles/charts.css',
    '/styles/knowledge.css',
    '/styles/overview.css',
  ],
  scripts: ['/scripts/copy-code.js', '/scripts/filter-incidents.js', '/scripts/table-of-contents.js'],
  icon: '/favicon.svg',
  feeds: feedsOf('/', '회고'),
  contentSecurityPolicy:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'",
  verification: { google: 'google-token', naver: 'naver-token' },
};

/** A head with nothing special in it. */
export function sampleHead(path: string, title: string, more: Partial<Head> = {}): Head {
  return {
    title: `${title} - 회고`,
    description: `${title}에 관한 페이지`,
    canonical: `${site}${path}`,
    openGraphType: 'website',
    openGraphTitle: title,
    image: null,
    published: null,
    modified: null,
    section: null,
    tags: [],
    feeds: [],
    jsonLd: null,
    noindex: false,
    ...more,
  };
}

const noMarks = { draft: false, scheduled: false, internal: false };

/** What a post shows that states nothing but the common fields. */
const noRecord = { incident: null, howTo: null, retrospective: null, concepts: [] };

const tag = (label: string) => ({ label, url: `/tags/${encodeURIComponent(label.replaceAll('/', '-'))}/` });

/** A card with nothing special in it. */
export function sampleCard(title: string, more: Partial<PostCard> = {}): PostCard {
  return {
    title,
    url: `/posts/${encodeURIComponent(title.replaceAll(' ', '-'))}/`,
    date: { iso: '2023-07-08', text: '2023년 7월 8일' },
    category: { label: '장애', url: '/incident/' },
    description: `${title}에 관한 글입니다. 무엇이 일어났고 왜 일어났으며 다음에는 무엇을 다르게 할지 적었습니다.`,
    tags: [tag('장애대응'), tag('CI/CD')],
    readingMinutes: 7,
    marks: noMarks,
    ...more,
  };
}

const kubernetes = { label: '쿠버네티스', url: '/kubernetes/' };
const docker = { label: '도커', url: '/docker/' };

const cards: readonly PostCard[] = [
  sampleCard('Kubernetes 워커노드 OOM으로 인한 클러스터 장애', {
    date: { iso: '2024-03-02T03:12:00+09:00', text: '2024년 3월 2일' },
    description:
      'EKS 노드 두 대가 차례로 메모리 부족에 빠지면서 같은 클러스터의 서비스와 Jenkins가 모두 멈춘 밤의 기록입니다. 무엇을 보고 판단했고 무엇을 놓쳤는지, 노드 수와 요청량을 어떻게 바꾸었는지 적었습니다.',
    tags: [tag('OOM'), tag('EKS'), tag('Jenkins'), tag('장애회고')],
    readingMinutes: 12,
  }),
  sampleCard('Redis OOM 장애', { marks: { draft: true, scheduled: false, internal: false } }),
  sampleCard('Docker overlay2 파일 시스템', { category: docker, tags: [tag('overlay2'), tag('Docker')] }),
  sampleCard('프로세스의 종료와 graceful shutdown', {
    category: { label: '운영체제', url: '/os/' },
    marks: { draft: false, scheduled: true, internal: true },
  }),
  sampleCard('도커파일 최적화: 멀티 스테이지 빌드', { category: docker, tags: [] }),
  sampleCard('엘리스 3차 프로젝트 후기', { category: null, description: '' }),
];

const links = cards.map(({ title, url }) => ({ label: title, url }));
const [first = links[0], second, third] = links;

const everyElement = () => readFileSync(new URL('../fixtures/every-element.md', import.meta.url), 'utf8');

/** The HTML of the post that a sample page shows, cut at its holes. */
export async function sampleBody(page: TemplatePage): Promise<readonly string[]> {
  if (page.layout !== 'post') return [''];
  return page.view.body.holes.length === 0 ? ['<p>Hello.</p>'] : (await parseText(everyElement())).chunks;
}

/** A post that has everything a post can have; its text holds every element the Markdown stage writes. */
export async function samplePost(): Promise<TemplatePage> {
  const source = everyElement();
  const { references, headings } = await parseText(source);
  const title = 'Kubernetes 워커노드 OOM으로 인한 클러스터 장애';
  const url = '/posts/eks-worker-node-oom/';
  const view: PostView = {
    head: sampleHead(url, title, {
      openGraphType: 'article',
      image: `${site}/og.png`,
      published: '2024-03-02T03:12:00+09:00',
      modified: '2024-03-09T00:00:00+09:00',
      section: '쿠버네티스',
      tags: ['OOM', 'EKS'],
      jsonLd: '{"@context":"https://schema.org","@type":"TechArticle","headline":"a \\u003c/script> b"}',
    }),
    title,
    lang: null,
    description: '노드 두 대가 차례로 쓰러진 밤의 기록',
    date: { iso: '2024-03-02T03:12:00+09:00', text: '2024년 3월 2일' },
    updated: { iso: '2024-03-09', text: '2024년 3월 9일' },
    category: kubernetes,
    tags: ['OOM', 'EKS', 'Jenkins', '장애회고'].map(tag),
    authors: ['운영팀'],
    readingMinutes: 12,
    marks: noMarks,
    tableOfContents: headings.filter(({ depth }) => depth === 2 || depth === 3),
    abridged: null,
    body: {
      of: 'posts/kubernetes/oom.md',
      holes: references.map(({ hole }) => {
        if (hole === 'image') return { kind: 'image', url: '/assets/cascade.svg', width: 640, height: 240 };
        if (hole === 'title') return { kind: 'text', text: 'Docker overlay2 파일 시스템' };
        return { kind: 'address', url: '/posts/overlay2/?a=1&b=2' };
      }),
    },
    ...noRecord,
    concepts: [
      { label: 'OOM killer', url: '/concepts/oom-killer/' },
      { label: '축출', url: null },
    ],
    prerequisites: [{ label: '서비스 장애 잘 이해하고 대비하기', url: '/posts/understanding-incidents/' }],
    series: {
      name: '메모리가 모자랄 때',
      url: '/series/memory/',
      part: 2,
      parts: [first, second, third].filter((link) => link !== undefined),
    },
    references: [
      { label: 'Kubernetes: Node-pressure eviction', url: 'https://kubernetes.io/docs/concepts/' },
      { label: 'Linux man-pages: proc(5)', url: 'https://man7.org/linux/man-pages/man5/proc.5.html' },
    ],
    backlinks: [{ label: 'Jenkins on Kubernetes', url: '/posts/jenkins-on-kubernetes/' }],
    related: [
      { label: 'Redis OOM 장애', url: '/posts/redis-oom/', reason: '공통 태그: OOM, 장애회고' },
      { label: '프로세스의 종료와 graceful shutdown', url: '/posts/shutdown/', reason: '이 글에서 언급' },
    ],
    previous: { label: 'Docker overlay2 파일 시스템', url: '/posts/overlay2/' },
    next: { label: 'Jenkins on Kubernetes', url: '/posts/jenkins-on-kubernetes/' },
    editLink: 'https://github.com/o/r/edit/main/posts/kubernetes/oom.md',
    translations: [],
  };
  return page('post', url, view);
}

/** A post that has nothing a post can do without. */
export function barePost(): TemplatePage {
  const url = '/posts/bare/';
  return page('post', url, {
    head: sampleHead(url, '빈 글'),
    title: '빈 글',
    lang: 'en',
    description: '',
    date: { iso: '2022', text: '2022년' },
    updated: null,
    category: null,
    tags: [],
    authors: [],
    readingMinutes: 1,
    marks: { draft: true, scheduled: true, internal: true },
    tableOfContents: [],
    abridged: { summary: 'Only what everybody may know.' },
    body: { of: 'posts/bare.md', holes: [] },
    ...noRecord,
    prerequisites: [],
    series: null,
    references: [],
    backlinks: [],
    related: [],
    previous: null,
    next: null,
    editLink: null,
    translations: [],
  });
}

/** One page of every layout, besides the posts. */
export const sampleLists: readonly TemplatePage[] = [
  page('home', '/', {
    head: sampleHead('/', '회고'),
    posts: cards,
    categories: [
      { label: '장애', url: '/incident/', description: '장애 보고서와 장애를 다루는 방법', count: 12 },
      { label: '도커', url: '/docker/', description: '이미지와 컨테이너의 속사정', count: 8 },
      { label: '쿠버네티스', url: '/kubernetes/', description: '', count: 1 },
    ],
    archive: '/archive/',
  }),
  page('category', '/docker/', {
    head: sampleHead('/docker/', '도커', { feeds: feedsOf('/docker/', '도커') }),
    label: '도커',
    description: '이미지가 만들어지고 컨테이너가 돌아가는 동안 그 아래에서 일어나는 일을 다룹니다.',
    count: 87,
    posts: cards,
    pagination: {
      current: 4,
      total: 9,
      previous: '/docker/page/3/',
      next: '/docker/page/5/',
      pages: Array.from({ length: 9 }, (_, at) => ({ number: at + 1, url: `/docker/page/${at + 1}/` })),
    },
    feeds: feedsOf('/docker/', '도커'),
  }),
  page('tag', '/tags/OOM/', {
    head: sampleHead('/tags/OOM/', 'OOM', { feeds: feedsOf('/tags/OOM/', 'OOM') }),
    label: 'OOM',
    description: '',
    count: 0,
    posts: [],
    pagination: {
      current: 1,
      total: 1,
      previous: null,
      next: null,
      pages: [{ number: 1, url: '/tags/OOM/' }],
    },
    feeds: feedsOf('/tags/OOM/', 'OOM'),
  }),
  page('tag-list', '/tags/', {
    head: sampleHead('/tags/', '태그'),
    entries: [
      'OOM',
      'EKS',
      'Jenkins',
      '장애회고',
      '장애대응',
      'overlay2',
      'Docker',
      'CI/CD',
      '멀티 스테이지',
    ].map((label, at) => ({ ...tag(label), count: 9 - at })),
  }),
  page('series', '/series/memory/', {
    head: sampleHead('/series/memory/', '메모리가 모자랄 때'),
    name: '메모리가 모자랄 때',
    posts: cards.slice(0, 3),
  }),
  page('series-list', '/series/', { head: sampleHead('/series/', '시리즈'), entries: [] }),
  page('archive', '/archive/', {
    head: sampleHead('/archive/', '전체 글'),
    years: ['2024', '2023'].map((year) => ({
      label: `${year}년`,
      id: `y${year}`,
      posts: cards.map(({ title, url, category }) => ({
        label: title,
        url,
        category,
        date: { iso: `${year}-05-20`, text: `${year}년 5월 20일` },
      })),
    })),
  }),
  page('redirect', '/entry/old/', {
    title: 'Redis OOM 장애',
    to: '/posts/redis-oom/',
    canonical: `${site}/posts/redis-oom/`,
  }),
  page('not-found', '/404.html', { head: sampleHead('/404.html', '404', { noindex: true }), recent: links }),
];

/** A page with the sample chrome around a view. */
export function page<P extends TemplatePage>(
  layout: P['layout'],
  url: string,
  view: P['view'],
): TemplatePage {
  const output = url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1);
  return { layout, url, output, chrome: digested(sampleChrome), view } as TemplatePage;
}
