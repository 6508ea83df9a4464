import { describe, expect, test } from 'vitest';
import { get, rawRequest, snapshotOf, startDevServer } from '../support/dev-server.ts';

const page = '<!doctype html><html lang="ko"><head><title>가</title></head><body>본문</body></html>';
const site = {
  pages: { '/': page, '/posts/한글-글/': page, '/404.html': page },
  files: { '/assets/a.png': 'PNG', '/robots.txt': 'User-agent: *' },
};

describe('a page', () => {
  test('is served with the live client in its head, and nothing else changed', async () => {
    const { origin } = await startDevServer(site);
    const answer = await fetch(`${origin}/`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const script =
      /<script type="module" src="\/__hoego\/client\.js" data-version="[\da-f]{8}\.0" data-lang="ko" data-state="whole"><\/script><\/head>/;
    const html = await answer.text();
    expect(html).toMatch(script);
    expect(html.replace(script, '</head>')).toBe(page);
  });

  test('without a head gets the client too', async () => {
    const { origin } = await startDevServer({ pages: { '/': '<p>조각' } });
    expect(await (await fetch(`${origin}/`)).text()).toMatch(
      /^<p>조각<script type="module" src="\/__hoego\/client\.js"/,
    );
  });

  test('that is shown before all posts are read says so', async () => {
    const { origin } = await startDevServer({ pages: { '/': page }, provisional: ['/'] });
    expect(await (await fetch(`${origin}/`)).text()).toContain('data-state="provisional"');
  });

  test.each([
    ['NFC', '/posts/%ED%95%9C%EA%B8%80-%EA%B8%80/'],
    ['NFD', `/posts/${encodeURIComponent('한글-글'.normalize('NFD'))}/`],
    ['an encoded hyphen', '/posts/%ED%95%9C%EA%B8%80%2D%EA%B8%80/'],
    ['a query', '/posts/%ED%95%9C%EA%B8%80-%EA%B8%80/?utm=1'],
  ])('with a Korean address is found by %s', async (_, target) => {
    const { port } = await startDevServer(site);
    expect((await get(port, target)).status).toBe(200);
  });

  test.each([
    ['/posts/%ED%95%9C%EA%B8%80-%EA%B8%80', ''],
    ['/posts/%ED%95%9C%EA%B8%80-%EA%B8%80?q=%26', '?q=%26'],
    ['/posts/%ED%95%9C%EA%B8%80-%EA%B8%80/index.html', ''],
  ])('is found from %s', async (target, query) => {
    const { port } = await startDevServer(site);
    const { status, headers } = await get(port, target);
    expect(status).toBe(302);
    expect(headers).toContain(`location: /posts/%ED%95%9C%EA%B8%80-%EA%B8%80/${query}\r\n`);
  });

  test('that is not there is the page that says so, with status 404', async () => {
    const { origin } = await startDevServer({ ...site, notFound: '<head></head>없음' });
    const answer = await fetch(`${origin}/posts/none/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/data-state="missing"><\/script><\/head>없음$/);
  });

  test('that cannot be made is told of, and the next snapshot mends it', async () => {
    const failures: unknown[] = [];
    const broken = { ...snapshotOf({}), find: () => Promise.reject(new Error('bug')) };
    const { server, origin } = await startDevServer(
      {},
      { snapshot: broken, onFailure: (error) => failures.push(error) },
    );
    const answer = await fetch(`${origin}/`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('/__hoego/client.js');
    expect(failures).toEqual([new Error('bug')]);
    server.swap(snapshotOf(site), { pages: 'all', files: [] });
    expect((await fetch(`${origin}/`)).status).toBe(200);
  });

  test('where no site could be built yet tells so in the language of the server', async () => {
    const { origin } = await startDevServer({}, { lang: 'en' });
    const answer = await fetch(`${origin}/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/<html lang="en">[\s\S]*client\.js[\s\S]*There is no page here/);
  });
});

describe('a file', () => {
  test('is served byte for byte, and asked for again only when it changed', async () => {
    const { server, origin } = await startDevServer(site);
    const first = await fetch(`${origin}/assets/a.png`);
    expect([first.status, first.headers.get('content-type'), await first.text()]).toEqual([
      200,
      'image/png',
      'PNG',
    ]);
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${origin}/assets/a.png`, { headers: { 'if-none-match': `"x", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    server.swap(snapshotOf({ files: { '/assets/a.png': 'PNG2' } }), { pages: [], files: ['/assets/a.png'] });
    const changed = await fetch(`${origin}/assets/a.png`, { headers: { 'if-none-match': etag } });
    expect([changed.status, await changed.text()]).toEqual([200, 'PNG2']);
  });

  test('of the client itself is served', async () => {
    const { origin } = await startDevServer(site);
    const script = await fetch(`${origin}/__hoego/client.js`);
    expect([script.headers.get('content-type'), await script.text()]).toEqual([
      'text/javascript; charset=utf-8',
      '/* client */',
    ]);
    const style = await fetch(`${origin}/__hoego/client.css`);
    expect([style.headers.get('content-type'), await style.text()]).toEqual([
      'text/css; charset=utf-8',
      '/* style */',
    ]);
    expect((await fetch(`${origin}/__hoego/`)).status).toBe(404);
  });

  test('no path leads to a redirect where only a file is', async () => {
    const { port } = await startDevServer({ files: { '/a/': 'x', '/b': 'y' } });
    expect((await get(port, '/a')).status).toBe(404);
    expect((await get(port, '/b/')).status).toBe(404);
  });
});

describe('any answer', () => {
  const targets = [
    '/',
    '/none',
    '/assets/a.png',
    '/%',
    '/__hoego/client.js',
    '/posts/%ED%95%9C%EA%B8%80-%EA%B8%80',
  ];

  test.each(targets)('for %s keeps other sites away from it', async (target) => {
    const { port } = await startDevServer(site);
    const { headers } = await get(port, target);
    expect(headers).toContain("content-security-policy: frame-ancestors 'self'");
    expect(headers).toContain('cross-origin-resource-policy: same-origin');
    expect(headers).toContain('x-content-type-options: nosniff');
    expect(headers).not.toMatch(/access-control/i);
  });

  test.each(targets)('to HEAD for %s is that to GET without its body', async (target) => {
    const { port } = await startDevServer(site);
    const head = await rawRequest(
      port,
      `HEAD ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    const { headers, status } = await get(port, target);
    const withoutDate = (text: string) => text.replace(/^Date: .*\r\n/m, '');
    expect([head.status, withoutDate(head.headers), head.body]).toEqual([status, withoutDate(headers), '']);
  });
});
