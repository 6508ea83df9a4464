import { expect, test } from 'vitest';
import { createToken } from '../../src/server/access-token.ts';
import { get, startDevServer } from '../support/dev-server.ts';

const token = createToken();
const site = { pages: { '/': '<p>home', '/posts/글/': '<p>글' } };
const path = '/posts/%EA%B8%80/';

const cookieOf = (headers: string) => /set-cookie: ([^;]+);/.exec(headers)?.[1] ?? '';

test('a token is long, and never the same', () => {
  expect(token).toMatch(/^[\w-]{22}$/);
  expect(createToken()).not.toBe(token);
});

test('whoever opens the address with the token once may read on without', async () => {
  const { port } = await startDevServer(site, { token });
  const first = await get(port, `${path}?a=1&token=${token}`);
  expect(first.status).toBe(302);
  expect(first.headers).toContain(`location: ${path}?a=1\r\n`);
  expect(first.headers).toMatch(/set-cookie: .*; Path=\/; HttpOnly; SameSite=Lax\r\n/);
  const second = await get(port, path, [`Cookie: other=1; ${cookieOf(first.headers)}`]);
  expect(second.status).toBe(200);
});

test.each([
  ['nothing', '/', []],
  ['another token', `/?token=${createToken()}`, []],
  ['an empty token', '/?token=', []],
  ['the beginning of the token', `/?token=${token.slice(0, 10)}`, []],
  ['a wrong cookie', '/', [`Cookie: hoego-${token.slice(0, 6)}=${createToken()}`]],
  ['no cookie on the stream', '/__hoego/events', []],
  ['no cookie on the script', '/__hoego/client.js', []],
])('with %s there is no answer', async (_, target, headers) => {
  const { port } = await startDevServer(site, { token });
  const { status, body } = await get(port, target, headers);
  expect(status).toBe(403);
  expect(body).toContain('?token=…');
});

test('with a token the address of the machine may be written, but no strange name', async () => {
  const { port } = await startDevServer(site, { token });
  const asked = async (host: string) => {
    const { headers } = await get(port, `/?token=${token}`);
    return (await get(port, '/', [`Cookie: ${cookieOf(headers)}`], host)).status;
  };
  expect(await asked('192.168.0.7:4000')).toBe(200);
  expect(await asked('[fe80::1]:4000')).toBe(200);
  expect(await asked('evil.example')).toBe(403);
});

test('the redirect stays on this server', async () => {
  const { port } = await startDevServer(site, { token });
  expect((await get(port, `//evil.example/?token=${token}`)).status).toBe(400);
});
