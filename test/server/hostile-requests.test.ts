import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { get, rawRequest, startDevServer } from '../support/dev-server.ts';

const site = { pages: { '/': '<p>home', '/posts/a/': '<p>a' }, files: { '/www/p': 'public', '/.env': 'no' } };

describe('a path that would lead out of the site', () => {
  test.each([
    ['/../../etc/passwd', 400],
    ['/%2e%2e/%2e%2e/etc/passwd', 400],
    ['/..%2f..%2fetc/passwd', 400],
    ['/posts/..%5C..%5Cwindows', 400],
    ['/\\..\\..\\windows', 400],
    ['/posts/%00', 400],
    ['/posts/a%00.html', 400],
    ['/./posts/a/', 400],
    ['//posts/a/', 400],
    ['//evil.example/', 400],
    ['/posts//a/', 400],
    ['/posts%2Fa/', 400],
    ['/.env/.', 400],
    ['/.env/', 404],
    ['/.git/config', 404],
    ['/www/private', 404],
    ['/www/p/', 404],
    ['/posts/A/', 404],
    ['/%252e%252e/etc/passwd', 404],
    ['/@fs/etc/passwd', 404],
    ['/posts/a/?raw??', 200],
    ['/__proto__', 404],
    ['/constructor/', 404],
    ['http://localhost/posts/a/', 400],
    ['file:///etc/passwd', 400],
    ['*', 400],
  ])('%s is answered with %i', async (target, status) => {
    const { port } = await startDevServer(site);
    expect((await get(port, target)).status).toBe(status);
  });

  test.each(['/%', '/%zz', '/posts/%E0%A4%A', '/%ff%fe', '/%ED%A0%80', '/a?%'])(
    '%s, with broken percent signs, does not end the server',
    async (target) => {
      const { port } = await startDevServer(site);
      expect((await get(port, target)).status).toBe(target === '/a?%' ? 404 : 400);
      expect((await get(port, '/posts/a/')).status).toBe(200);
    },
  );
});

describe('the name that a request comes under', () => {
  const statusFor = async (host: string, allowedHosts: readonly string[] = []) => {
    const { port } = await startDevServer(site, { allowedHosts });
    return (await rawRequest(port, `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).status;
  };

  test.each([
    'localhost',
    'localhost:4000',
    'LOCALHOST:1',
    'blog.localhost',
    '127.0.0.1:4000',
    '[::1]',
    '[::1]:4000',
  ])('may be %s', async (host) => {
    expect(await statusFor(host)).toBe(200);
  });

  test.each([
    'evil.example',
    'localhost.evil.example',
    'notlocalhost',
    '127.0.0.1.evil.example',
    '192.168.0.7',
    '0.0.0.0',
    '[::]',
    '[::1',
    'localhost:port',
    'localhost@evil.example',
    'localhost, evil.example',
    'xn--%',
    '',
  ])('may not be %j', async (host) => {
    expect(await statusFor(host)).toBe(403);
  });

  test('may be one that was configured, and nothing below it', async () => {
    expect(await statusFor('Blog.test:4000', ['blog.test'])).toBe(200);
    expect(await statusFor('a.blog.test', ['blog.test'])).toBe(403);
  });

  test('is needed', async () => {
    const { port } = await startDevServer(site);
    expect((await rawRequest(port, 'GET / HTTP/1.0\r\n\r\n')).status).toBe(403);
    expect((await rawRequest(port, 'GET / HTTP/1.1\r\n\r\n')).status).toBe(400);
  });
});

describe('another site in the same browser', () => {
  test.each([
    ['https://evil.example', '/'],
    ['https://evil.example', '/__hoego/events'],
    ['http://localhost:1', '/__hoego/events'],
    ['null', '/__hoego/events'],
    ['http://localhost.evil.example', '/assets/a.png'],
    ['%%%', '/'],
  ])('whose origin is %s gets nothing of %s', async (origin, target) => {
    const { port } = await startDevServer(site);
    const { status, headers, body } = await get(port, target, [`Origin: ${origin}`]);
    expect(status).toBe(403);
    expect(headers).not.toMatch(/access-control|event-stream/i);
    expect(body).not.toContain('<p>');
  });

  test('cannot open a socket of its own', async () => {
    const { port } = await startDevServer(site);
    const upgrade = [
      'Origin: https://evil.example',
      'Upgrade: websocket',
      'Sec-WebSocket-Key: x',
      'Sec-WebSocket-Version: 13',
    ];
    expect((await get(port, '/', upgrade)).status).toBe(403);
  });

  test('our own pages may say where they are', async () => {
    const { port } = await startDevServer(site);
    expect((await get(port, '/', [`Origin: http://localhost:${port}`])).status).toBe(200);
  });
});

describe('a request that would change something', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is not answered',
    async (method) => {
      const { port } = await startDevServer(site);
      const { status, headers } = await rawRequest(
        port,
        `${method} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc`,
      );
      expect(status).toBe(405);
      expect(headers).toContain('allow: GET, HEAD');
    },
  );

  test('and comes from elsewhere is refused as such', async () => {
    const { port } = await startDevServer(site);
    const request =
      'POST / HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\nConnection: close\r\n\r\n';
    expect((await rawRequest(port, request)).status).toBe(403);
  });
});

describe('a client that takes more than its share', () => {
  test('of headers is refused', async () => {
    const { port } = await startDevServer(site);
    const many = Array.from({ length: 10_000 }, (_, at) => `x-${at}: 1`);
    expect((await get(port, '/', many)).status).toBe(431);
    expect((await get(port, `/${'a'.repeat(20_000)}`)).status).toBe(431);
  });

  test('of time for its headers is dropped', async () => {
    const { port } = await startDevServer(site);
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: loc'));
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('error', () => {});
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('of sockets, a thousand idle ones, keeps nobody else waiting', async () => {
    const { port } = await startDevServer(site);
    const sockets = await Promise.all(
      Array.from(
        { length: 1000 },
        () =>
          new Promise<ReturnType<typeof connect>>((resolve, reject) => {
            const socket = connect(port, '127.0.0.1', () => resolve(socket));
            socket.on('error', reject);
          }),
      ),
    );
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
    });
    for (const socket of sockets) socket.removeAllListeners('error').on('error', () => {});
    expect((await get(port, '/posts/a/')).status).toBe(200);
  });
});
