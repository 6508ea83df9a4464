import { describe, expect, test } from 'vitest';
import type { Post } from '../../src/content/post.ts';
import { describe as told } from '../../src/kernel/describe.ts';
import { assetOf, linksTo, picturesOf, postOf, type SiteFacts, short, siteOf } from '../support/post-of.ts';

const headings = [
  { depth: 2, id: '배경', text: '배경' },
  { depth: 2, id: '단기-대응', text: '단기 대응' },
];

const targets: readonly Post[] = [
  postOf(
    'posts/kubernetes/oom.md',
    { slug: 'redis-oom', title: 'Redis OOM 장애', aliases: ['/old/oom'] },
    { headings, anchors: ['배경', '단기-대응', 'fn-1'] },
  ),
  postOf('posts/docker/overlay2/index.md', { title: 'overlay2' }),
  postOf('posts/docker/초안.md', { draft: true }),
  postOf('posts/docker/later.md', { date: '2030-01-01' }),
  postOf('posts/docker/secret.md', { visibility: 'internal' }),
];

const facts: SiteFacts = {
  assets: [
    assetOf('posts/docker/graph.png', 'graph', { width: 640, height: 240 }),
    assetOf('posts/docker/broken.png'),
    assetOf('posts/docker/drawing.svg'),
    assetOf('posts/docker/empty.png', '', null, 'empty'),
    assetOf('posts/docker/torn.svg', 'torn', null, 'corrupt'),
    assetOf('posts/docker/poster.png', 'poster', null, 'huge'),
    assetOf('posts/docker/config.yaml'),
    assetOf('public/img/logo.png', 'logo', { width: 10, height: 20 }),
  ],
};

/** The site with a post that holds some references, and what that post's links became. */
function resolve(references: Pick<Post, 'references'>) {
  const { value, diagnostics } = siteOf([...targets, postOf('posts/docker/from.md', {}, references)], facts);
  return { links: value.links.get('posts/docker/from.md') ?? [], diagnostics, codes: short(diagnostics) };
}

describe('a link to a post', () => {
  test.each([
    ['posts/kubernetes/oom.md', 'Redis OOM 장애'],
    ['posts/kubernetes/oom', 'Redis OOM 장애'],
    ['posts/docker/overlay2/index.md', 'overlay2'],
    ['posts/docker/overlay2', 'overlay2'],
    ['[[redis-oom]]', 'Redis OOM 장애'],
    ['[[oom]]', 'Redis OOM 장애'],
    ['[[overlay2]]', 'overlay2'],
    ['/posts/redis-oom/', 'Redis OOM 장애'],
    ['/posts/redis-oom', 'Redis OOM 장애'],
    ['/posts/redis-oom/index.html', 'Redis OOM 장애'],
    ['/old/oom/', 'Redis OOM 장애'],
  ])('%s is found', (target, title) => {
    const { links, codes } = resolve(linksTo(target));
    expect(codes).toEqual([]);
    expect(links.map((link) => link.kind === 'post' && link.post.frontmatter.title)).toEqual([title]);
  });

  test('keeps the query and the anchor', () => {
    const { links } = resolve(linksTo('/posts/redis-oom/?from=a#배경', 'posts/kubernetes/oom.md#단기-대응'));
    expect(links).toMatchObject([
      { query: '?from=a', anchor: '배경' },
      { query: '', anchor: '단기-대응' },
    ]);
  });

  test('may name any anchor: a heading, a footnote, the top', () => {
    expect(resolve(linksTo('[[redis-oom#배경]]', '[[redis-oom#fn-1]]', '[[redis-oom#top]]')).codes).toEqual(
      [],
    );
  });

  test('that is a slug of one post and a file name of another means the slug', () => {
    const posts = [
      postOf('posts/a/one.md', { slug: 'two', title: 'slug' }),
      postOf('posts/a/two.md', { slug: 'three', title: 'file' }),
      postOf('posts/a/from.md', {}, linksTo('[[two]]')),
    ];
    const [link] = siteOf(posts).value.links.get('posts/a/from.md') ?? [];
    expect(link).toMatchObject({ kind: 'post', post: { frontmatter: { title: 'slug' } } });
  });
});

test.each([
  ['posts/kubernetes/omm.md', 'link/missing', 'posts/kubernetes/oom.md'],
  ['posts/docker/oom.md', 'link/missing', 'posts/kubernetes/oom.md'],
  ['[[redis-omm]]', 'link/missing', 'redis-oom'],
  ['posts/Kubernetes/OOM.md', 'link/case', 'posts/kubernetes/oom.md'],
  ['[[Redis-OOM]]', 'link/case', 'redis-oom'],
  ['posts/docker/Graph.png', 'link/case', 'posts/docker/graph.png'],
  ['posts/docker/config.yml', 'link/file', 'posts/docker/config.yaml'],
  ['../secrets.txt', 'link/outside', 'public/'],
  ['[[later]]', 'link/unpublished', '--future'],
  ['posts/docker/초안.md', 'link/unpublished', '--drafts'],
  ['/posts/later/', 'link/unpublished', '--future'],
  ['[[secret]]', 'link/internal', 'visibility: internal'],
  ['/posts/secret/', 'link/internal', 'visibility: internal'],
  ['posts/kubernetes/oom.md#단기_대응', 'link/anchor', '단기-대응'],
  ['[[redis-oom#배경 ]]', 'link/anchor', '배경'],
])('%s is %s, and the next step says %s', (target, code, step) => {
  const { diagnostics, codes } = resolve(linksTo('[[overlay2]]', target));
  expect(codes).toEqual([`posts/docker/from.md:2 ${code}`]);
  const [diagnostic] = diagnostics;
  expect(diagnostic && told(diagnostic, 'ko').hint).toContain(step);
  expect(diagnostic?.severity).toBe(code === 'link/anchor' ? 'warning' : 'error');
});

test('a link to a draft is fine where drafts are shown, and between internal posts in the internal edition', () => {
  const from = postOf(
    'posts/docker/from.md',
    { visibility: 'internal' },
    linksTo('[[초안]]', '[[later]]', '[[secret]]'),
  );
  const selection = { drafts: true, future: true, edition: 'internal' } as const;
  expect(siteOf([...targets, from], { ...facts, selection }).diagnostics).toEqual([]);
});

test('a public post that names an internal one is told in the internal edition too', () => {
  const from = postOf('posts/docker/from.md', {}, linksTo('[[secret]]'));
  const { diagnostics } = siteOf([...targets, from], { ...facts, selection: { edition: 'internal' } });
  expect(short(diagnostics)).toEqual(['posts/docker/from.md:1 link/internal']);
  expect(diagnostics[0]?.related).toMatchObject([{ file: 'posts/docker/secret.md' }]);
});

test('one mistake in a link whose text is the title of its target is told once', () => {
  const [reference] = linksTo('[[none]]').references;
  if (reference === undefined) throw new Error('no reference');
  const { codes } = resolve({ references: [reference, { ...reference, hole: 'title' }] });
  expect(codes).toEqual(['posts/docker/from.md:1 link/missing']);
});

describe('a picture', () => {
  test('has its size, whether it lies beside the post or in public/', () => {
    const { links, codes } = resolve(picturesOf('posts/docker/graph.png', '/img/logo.png'));
    expect(codes).toEqual([]);
    expect(links).toMatchObject([
      { kind: 'file', file: { image: { width: 640, height: 240 } } },
      { kind: 'file', file: { url: '/img/logo.png', image: { width: 10, height: 20 } } },
    ]);
  });

  test.each([
    ['posts/docker/gaph.png', ['posts/docker/from.md:1 asset/missing']],
    ['posts/docker/broken.png', ['posts/docker/from.md:1 asset/broken']],
    ['posts/kubernetes/oom.md', ['posts/docker/from.md:1 asset/missing']],
    ['posts/docker/GRAPH.png', ['posts/docker/from.md:1 link/case']],
    ['posts/docker/config.yaml', ['posts/docker/from.md:1 asset/broken']],
    ['posts/docker/empty.png', ['posts/docker/from.md:1 asset/empty']],
    ['posts/docker/torn.svg', ['posts/docker/from.md:1 asset/broken']],
    ['posts/docker/poster.png', ['posts/docker/from.md:1 asset/huge']],
    // An SVG need not say how large it is.
    ['posts/docker/drawing.svg', []],
  ])('%s: %j', (target, codes) => {
    expect(resolve(picturesOf(target)).codes).toEqual(codes);
  });

  test('that is only linked to may be anything', () => {
    expect(resolve(linksTo('posts/docker/broken.png', 'posts/docker/config.yaml')).codes).toEqual([]);
  });
});

test('a name that a Mac wrote decomposed is found', () => {
  const from = postOf('posts/a/from.md', { prerequisites: ['한글'.normalize('NFD')] });
  const { value, diagnostics } = siteOf([postOf('posts/a/한글.md'), from]);
  expect(diagnostics).toEqual([]);
  expect(value.stated.get('posts/a/from.md')?.prerequisites).toHaveLength(1);
});

test('a cover is a picture beside the post or in public/, and is checked like one', () => {
  const covered = (cover: string) => siteOf([postOf('posts/docker/a.md', { cover })], facts);
  expect(covered('graph.png').value.covers.get('posts/docker/a.md')).toMatchObject({ kind: 'file' });
  expect(covered('/img/logo.png').value.covers.get('posts/docker/a.md')).toMatchObject({ kind: 'file' });
  expect(short(covered('none.png').diagnostics)).toEqual(['posts/docker/a.md:0 asset/missing']);
  expect(short(covered('../../../etc/passwd').diagnostics)).toEqual(['posts/docker/a.md:0 link/outside']);
});
