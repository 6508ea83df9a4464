import { mkdir, symlink } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openOutput } from '../../src/host/publishing/open-output.ts';
import { createPreviewServer, type PreviewOptions } from '../../src/server/create-preview-server.ts';
import { hostRules } from '../../src/server/host-rules.ts';
import { tempFolder, writeFiles } from '../host/temp-folder.ts';
import { type Answered, ask } from '../support/ask.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const pages: Files = {
  'index.html': '<h1>첫 화면</h1>',
  'posts/디스크/index.html': '<h1>디스크</h1>',
  '404.html': '<h1>없는 글</h1>',
};

/** A server of these files; it is asked by raw requests. */
async function serving(files: Files, options: Partial<PreviewOptions> = {}) {
  return servingFolder(await tempFolder(files), options);
}

async function servingFolder(folder: string, options: Partial<PreviewOptions> = {}) {
  const site = { open: (path: string) => openOutput(folder, path) };
  const rules = hostRules(site);
  const failures: unknown[] = [];
  const server = createPreviewServer({
    site,
    rules: async () => (await rules()).value,
    base: '/',
    lang: 'ko',
    onOutside: () => {},
    onFailure: (error) => failures.push(error),
    ...options,
  });
  const { value: port } = await server.listen(0);
  onTestFinished(() => server.close());
  if (port === null) throw new Error('no port');
  return {
    port,
    /** What the server says that went wrong. */
    failures,
    get: (path: string, headers?: Readonly<Record<string, string>>) => ask(port, path, headers),
    head: (path: string) => ask(port, path, {}, 'HEAD'),
    send: (method: string, path: string) => ask(port, path, {}, method),
  };
}

const brief = ({ status, body }: Answered) => ({ status, body });

describe('an address', () => {
  it('of a folder is its index, also in Hangul', async () => {
    const { get } = await serving(pages);
    expect(brief(await get('/'))).toEqual({ status: 200, body: '<h1>첫 화면</h1>' });
    const address = `/posts/${encodeURIComponent('디스크')}/`;
    expect(brief(await get(address))).toEqual({ status: 200, body: '<h1>디스크</h1>' });
    expect(brief(await get(encodeURI('/posts/디스크/'.normalize('NFD'))))).toMatchObject({ status: 200 });
  });

  it('without its last slash leads to the page for good, and takes the query along', async () => {
    const { get } = await serving(pages);
    const { status, headers } = await get(`/posts/${encodeURIComponent('디스크')}?q=1`);
    expect([status, headers.location]).toEqual([301, `/posts/${encodeURIComponent('디스크')}/?q=1`]);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('of nothing shows 404.html with status 404', async () => {
    const { get } = await serving(pages);
    for (const path of ['/posts/', '/posts/none/', '/nope', '/Index.html', '/index.html/']) {
      expect(brief(await get(path))).toEqual({ status: 404, body: '<h1>없는 글</h1>' });
    }
    const without = await serving({ 'index.html': '' });
    expect(await without.get('/nope')).toMatchObject({
      status: 404,
      body: '이 주소에는 아무것도 없습니다.\n',
    });
  });

  it('answers HEAD as GET, without a body, and no other method', async () => {
    const { head, send } = await serving(pages);
    const { status, headers, body } = await head('/');
    expect([status, headers['content-length'], body]).toEqual([200, '19', '']);
    expect((await head('/nope')).status).toBe(404);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await send(method, '/')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

describe('under a base path', () => {
  it('the site begins there, and nothing is outside', async () => {
    const outside: string[] = [];
    const { get } = await serving(pages, { base: '/블로그/', onOutside: (path) => outside.push(path) });
    const base = encodeURI('/블로그');
    expect((await get(`${base}/`)).status).toBe(200);
    expect((await get(`${base}?x`)).headers.location).toBe(`${base}/?x`);
    expect((await get(`${base}/posts/none/`)).body).toBe('<h1>없는 글</h1>');
    for (const path of ['/', '/posts/x/', encodeURI('/블로그둘/')]) {
      expect(brief(await get(path))).toEqual({
        status: 404,
        body: '이 주소에는 아무것도 없습니다. 사이트는 /블로그/ 아래에 있습니다.\n',
      });
    }
    expect(outside).toEqual(['/', '/posts/x/', '/블로그둘/']);
  });
});

describe('content types', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['feed.xml', 'application/xml; charset=utf-8'],
    ['feed.json', 'application/json; charset=utf-8'],
    ['api/v1/actions.ics', 'text/calendar; charset=utf-8'],
    ['api/v1/incidents.csv', 'text/csv; charset=utf-8'],
    ['styles/site.0a1b.css', 'text/css; charset=utf-8'],
    ['scripts/copy.js', 'text/javascript; charset=utf-8'],
    ['favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['robots.txt', 'text/plain; charset=utf-8'],
    ['assets/그림.PNG', 'image/png'],
    ['font.woff2', 'font/woff2'],
    ['CNAME', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    const { get } = await serving({ [path]: 'x' });
    expect((await get(encodeURI(`/${path}`))).headers['content-type']).toBe(type);
  });
});

describe('a file', () => {
  it('that the browser has is not sent again', async () => {
    const { get } = await serving({ 'a.txt': '글' });
    const { headers } = await get('/a.txt');
    const again = await get('/a.txt', { 'if-none-match': `"x", W/${headers.etag}` });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', headers.etag]);
    expect((await get('/a.txt', { 'if-none-match': '"x"' })).status).toBe(200);
  });

  it.each<[string, string, number, string, string | undefined]>([
    ['a part', 'bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['from a byte on', 'bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['the last bytes', 'bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['more than there is', 'bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['more last bytes than there are', 'bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['behind the end', 'bytes=10-', 416, '', 'bytes */10'],
    ['no bytes', 'bytes=-0', 416, '', 'bytes */10'],
    ['backwards', 'bytes=4-2', 200, '0123456789', undefined],
    ['several parts', 'bytes=0-1,3-4', 200, '0123456789', undefined],
    ['nonsense', 'lines=1-2', 200, '0123456789', undefined],
  ])('is sent in parts: %s', async (_, range, status, body, sent) => {
    const { get } = await serving({ 'a.txt': '0123456789' });
    const answer = await get('/a.txt', { range });
    expect(brief(answer)).toEqual({ status, body });
    expect(answer.headers['content-range']).toBe(sent);
  });

  it('has no part of another version', async () => {
    const { get } = await serving({ 'a.txt': '0123456789' });
    const { headers } = await get('/a.txt');
    expect((await get('/a.txt', { range: 'bytes=0-1', 'if-range': headers.etag ?? '' })).body).toBe('01');
    expect((await get('/a.txt', { range: 'bytes=0-1', 'if-range': '"older"' })).body).toBe('0123456789');
  });

  it('that is large arrives whole, and one that nobody waits for is let go', async () => {
    const large = '가'.repeat(3_000_000);
    const { get, port, failures } = await serving({ 'large.txt': large });
    expect((await get('/large.txt')).body).toHaveLength(large.length);
    for (let leaving = 0; leaving < 20; leaving += 1) {
      const socket = connect(port, '127.0.0.1');
      socket.write(`GET /large.txt HTTP/1.1\r\nhost: localhost:${port}\r\n\r\n`);
      await new Promise((resolve) => socket.once('data', resolve));
      socket.destroy();
    }
    expect((await get('/large.txt', { range: 'bytes=0-2' })).body).toBe('가');
    expect(failures).toEqual([]);
  });
});

describe('the rules of hosts', () => {
  const rules = {
    ...pages,
    _redirects: [
      '# 옛 주소',
      `/old/ /posts/${encodeURIComponent('디스크')}/ 301`,
      '/2019/:slug.html /posts/:slug/ 302 # 옛 블로그',
      '/wiki/* https://wiki.example.com/:splat',
      '/app/* /index.html 200',
      'https://old.example.com/* /:splat 301',
      '/kr/* /:splat 302 Country=kr',
    ].join('\n'),
    _headers: [
      '/*',
      '  X-Frame-Options: DENY',
      '  Cache-Control: no-cache',
      '/assets/*',
      '  X-Kind: asset',
      '  X-Kind: picture',
      '  Content-Length: 3',
      '  Bad Name: x',
      'https://example.com/*',
      '  X-Never: 1',
    ].join('\r\n'),
    'assets/a.png': 'x',
  };

  it('lead on from old addresses', async () => {
    const { get } = await serving(rules);
    const to = async (path: string) => {
      const { status, headers } = await get(path);
      return `${status} ${headers.location}`;
    };
    expect(await to('/old/?a=1')).toBe(`301 /posts/${encodeURIComponent('디스크')}/?a=1`);
    expect(await to(encodeURI('/2019/한글.html'))).toBe(`302 /posts/${encodeURIComponent('한글')}/`);
    expect(await to(encodeURI('/wiki/가/나'))).toBe(`301 https://wiki.example.com/${encodeURI('가/나')}`);
    expect(await to('/app/x')).toBe('404 undefined');
  });

  it('add headers to what is served, also to the page for what is not there', async () => {
    const { get } = await serving(rules);
    expect((await get('/')).headers).toMatchObject({
      'x-frame-options': 'DENY',
      'cache-control': 'no-cache',
    });
    expect((await get('/nope')).headers).toMatchObject({ 'x-frame-options': 'DENY' });
    expect((await get('/assets/a.png')).headers).toMatchObject({
      'x-kind': 'asset, picture',
      'content-length': '1',
    });
    expect((await get('/')).headers).not.toHaveProperty('x-kind');
  });

  it('that are not applied are told with their line', async () => {
    const folder = await tempFolder(rules);
    const { diagnostics } = await hostRules({ open: (path) => openOutput(folder, path) })();
    expect(diagnostics.map(({ code, file, span, args }) => [code, file, span?.line, args.rule])).toEqual([
      ['output/host-rule', '_redirects', 5, '/app/* /index.html 200'],
      ['output/host-rule', '_redirects', 6, 'https://old.example.com/* /:splat 301'],
      ['output/host-rule', '_redirects', 7, '/kr/* /:splat 302 Country=kr'],
      ['output/host-rule', '_headers', 7, 'Content-Length: 3'],
      ['output/host-rule', '_headers', 8, 'Bad Name: x'],
      ['output/host-rule', '_headers', 9, 'https://example.com/*'],
    ]);
  });

  it('follow a site that is built anew', async () => {
    const folder = await tempFolder(pages);
    const { get } = await servingFolder(folder);
    expect((await get('/old/')).status).toBe(404);
    await writeFiles(folder, { _redirects: '/old/ / 301' });
    expect((await get('/old/')).status).toBe(301);
  });
});

describe('it gives nothing away', () => {
  it('of hidden files and rules, but .well-known', async () => {
    const { get } = await serving({
      '.hoego-site.json': '{}',
      '.nojekyll': '',
      '.git/config': 'secret',
      'posts/.draft/index.html': 'secret',
      '.well-known/security.txt': 'Contact: …',
      '.well-known/.secret': 'secret',
      _redirects: '',
      _headers: '',
    });
    const hidden = [
      '/.hoego-site.json',
      '/.nojekyll',
      '/.git/config',
      '/posts/.draft/',
      '/posts/.draft',
      '/.well-known/.secret',
      '/_redirects',
      '/_headers',
    ];
    for (const path of hidden) expect(await get(path)).toMatchObject({ status: 404 });
    expect((await get('/.well-known/security.txt')).body).toBe('Contact: …');
  });

  it('that symbolic links lead to, or that is no file', async () => {
    const outside = await tempFolder({ 'secret.txt': 'secret', 'folder/index.html': 'secret' });
    const folder = await tempFolder({ 'index.html': '', 'real/index.html': '' });
    await symlink(join(outside, 'secret.txt'), join(folder, 'link.txt'));
    await symlink(join(outside, 'folder'), join(folder, 'folder'));
    await symlink(join(folder, 'real'), join(folder, 'inside'));
    await mkdir(join(folder, 'odd/index.html'), { recursive: true });
    const { get } = await servingFolder(folder);
    for (const path of ['/link.txt', '/folder/', '/folder/index.html', '/folder', '/inside/', '/odd/'])
      expect(await get(path)).toMatchObject({ status: 404 });
    expect((await get('/real/')).status).toBe(200);
  });

  it.each([
    ['/../secret.txt', 400],
    ['/%2e%2e/secret.txt', 400],
    ['/..%2fsecret.txt', 400],
    ['/posts/..%5c..%5csecret.txt', 400],
    ['//etc/passwd', 400],
    ['/etc/passwd', 404],
    ['/%', 400],
    ['/%zz', 400],
    ['/%ff%fe', 400],
    ['/%00', 400],
    ['/a%0d%0aX-Bad:1', 400],
    ['http://elsewhere.example/', 400],
    ['*', 400],
    [`/${'a'.repeat(5000)}`, 404],
    [`/${'a/'.repeat(2500)}`, 404],
    ['/index.html%20', 404],
    ['/index.html::$DATA', 404],
  ])('for %s: %i, and it lives', async (path, status) => {
    const top = await tempFolder({
      'secret.txt': 'secret',
      'dist/index.html': 'home',
      'dist/404.html': 'none',
    });
    const { get } = await servingFolder(join(top, 'dist'));
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('secret');
    expect((await get('/')).body).toBe('home');
  });

  it('to names of other sites and pages of other sites', async () => {
    const { get, port } = await serving({ ...pages, _headers: '/*\n  Access-Control-Allow-Origin: *' });
    for (const host of ['evil.example', `evil.example:${port}`, '192.168.0.2', 'localhost.evil.example'])
      expect((await get('/', { host })).status).toBe(403);
    for (const host of ['localhost', `127.0.0.1:${port}`, `[::1]:${port}`, 'blog.localhost'])
      expect((await get('/', { host })).status).toBe(200);
    for (const origin of ['https://evil.example', 'null', 'http://localhost:1'])
      expect((await get('/', { origin })).status).toBe(403);
    expect((await get('/')).headers).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
  });

  it('and answers requests that are none', async () => {
    const { get, port } = await serving(pages);
    for (const bytes of [
      '\0\0\0\0',
      'GET\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      `GET /${'x'.repeat(99_999)}\r\n\r\n`,
    ]) {
      const socket = connect(port, '127.0.0.1');
      socket.end(bytes);
      expect(await text(socket).catch(() => 'HTTP/1.1 400 reset')).toMatch(/^HTTP\/1\.1 4\d\d /);
    }
    expect((await get('/')).status).toBe(200);
  });
});

it('a file that cannot be read is told, and it lives', async () => {
  const site = {
    open: async (path: string) => {
      if (path === 'a.txt') throw new Error('EIO');
      return openOutput(await tempFolder(), path);
    },
  };
  const { get, failures } = await serving({}, { site });
  expect((await get('/a.txt')).status).toBe(500);
  expect(failures).toEqual([new Error('EIO')]);
  expect((await get('/b.txt')).status).toBe(404);
});

it('a port that is taken is left alone, and the next one is used', async () => {
  const first = await serving(pages);
  const second = createPreviewServer({
    site: { open: async () => null },
    rules: async () => ({ redirects: [], headers: [] }),
    base: '/',
    lang: 'ko',
    onOutside: () => {},
    onFailure: () => {},
  });
  onTestFinished(() => second.close());
  const { value: port } = await second.listen(first.port);
  expect(port).toBeGreaterThan(first.port);
  expect((await first.get('/')).status).toBe(200);
});
