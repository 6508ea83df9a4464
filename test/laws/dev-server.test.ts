import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawRequest, startDevServer } from '../support/dev-server.ts';

/** Contents that occur nowhere else, so that an answer shows where it comes from. */
const site = {
  pages: { '/': '<p>[page home]', '/posts/글/': '<p>[page post]' },
  files: { '/assets/a.css': '[file css]', '/api/v1/posts.json': '[file json]' },
};

const parts = fc.constantFrom(
  '/',
  '//',
  '.',
  '..',
  '%2e',
  '%2f',
  '%5c',
  '\\',
  '%00',
  '%',
  '%zz',
  '%EA%B8%80',
  '?',
  '#',
  ':',
  '@',
  '*',
  ' ',
  'posts',
  'assets',
  'a.css',
  'api/v1/posts.json',
  '__hoego',
  'client.js',
  '.env',
  'etc/passwd',
  'http://localhost/',
  'index.html',
  '__proto__',
  'a'.repeat(300),
);
const target = fc.array(parts, { maxLength: 8 }).map((found) => `/${found.join('')}`);
const hosts = [
  'localhost',
  '127.0.0.1:80',
  '[::1]',
  'a.localhost',
  'evil.example',
  'localhost.evil.example',
  '',
  '[',
  'localhost:x',
  '%00',
  '10.0.0.1',
];
const origins = ['http://localhost', 'https://evil.example', 'null', '', 'http://localhost:1', 'javascript:'];

const wellFormed = fc
  .record({
    method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'BREW'),
    target,
    host: fc.constantFrom(...hosts),
    origin: fc.option(fc.constantFrom(...origins), { nil: null }),
    headers: fc.array(
      fc.tuple(
        fc.constantFrom('If-None-Match', 'Cookie', 'Range', 'Expect', 'Upgrade', 'Accept', 'X'),
        fc.string({ unit: 'grapheme-ascii' }),
      ),
    ),
  })
  .map(({ method, target, host, origin, headers }) => ({
    host,
    origin,
    bytes: Buffer.from(
      [
        `${method} ${target} HTTP/1.1`,
        `Host: ${host}`,
        'Connection: close',
        ...(origin === null ? [] : [`Origin: ${origin}`]),
        ...headers.map(([name, value]) => `${name}: ${value}`),
        '\r\n',
      ].join('\r\n'),
    ),
  }));

const nonsense = fc
  .uint8Array({ maxLength: 400 })
  .map((bytes) => ({ host: null, origin: null, bytes: Buffer.from(bytes) }));

/** Well-formed ones of which some bytes are others, or the end is missing. */
const garbled = fc
  .tuple(wellFormed, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), fc.nat(600))
  .map(([{ bytes }, changes, length]) => {
    const copy = Buffer.from(bytes.subarray(0, Math.max(1, length)));
    for (const [at, byte] of changes) copy[at % copy.length] = byte;
    return { host: null, origin: null, bytes: copy };
  });

const isOurs = (host: string) => /^(localhost|127\.0\.0\.1|\[::1\]|a\.localhost)(:\d+)?$/.test(host);

test('whatever bytes come, the server lives, fails at nothing, and gives nothing but the site to nobody but us', async () => {
  const { port } = await startDevServer(site);
  const said = /\[(page|file) \w+\]/;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof({ weight: 3, arbitrary: wellFormed }, nonsense, garbled),
      async ({ host, origin, bytes }) => {
        const { status, headers, body } = await rawRequest(port, bytes);
        expect(status).toBeLessThan(500);
        expect(headers).not.toMatch(/^access-control/im);
        const isForeign =
          host !== null && (!isOurs(host) || (origin !== null && origin !== `http://${host}`));
        // 400: not even HTTP, so nobody was asked.
        if (isForeign) expect([403, 400, 417, 431]).toContain(status);
        if (isForeign) expect(body).not.toMatch(said);
        if (status === 200 && !headers.includes('event-stream'))
          expect(body === '' || said.test(body) || body.startsWith('/* client')).toBe(true);
      },
    ),
    { numRuns: 1500 },
  );
  expect((await fetch(`http://127.0.0.1:${port}/posts/글/`)).status).toBe(200);
});
