import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { LiveMessage } from '../../src/server/live-message.ts';
import type { OverlayProblem } from '../../src/server/overlay-problem.ts';
import { rawRequest, snapshotOf, startDevServer } from '../support/dev-server.ts';

const nothing = { pages: [], files: [] };

/** Listens as a browser does. `next` waits for the next message. */
async function listenTo(origin: string) {
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const response = await fetch(`${origin}/__hoego/events`, { signal: ending.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<{ id: string | undefined; message: LiveMessage }> => {
    const event = /^(?:id: (.*)\n)?data: (.*)\n\n/m.exec(text);
    if (event !== null) {
      text = text.slice(event.index + event[0].length);
      return { id: event[1], message: JSON.parse(event[2] ?? '') };
    }
    const read = await reader?.read();
    if (read === undefined || read.done) throw new Error('the stream ended');
    text += read.value;
    return next();
  };
  return { response, next, leave: () => ending.abort() };
}

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
};

test('a client that connects hears how the site is, and then what changes', async () => {
  const { server, origin } = await startDevServer({});
  const { response, next } = await listenTo(origin);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const first = await next();
  expect(first.message).toMatchObject({ kind: 'site', since: null, problems: [] });

  server.swap(snapshotOf({}), { pages: ['/posts/한글/'], files: ['/a.png'] });
  const second = await next();
  expect(second.message).toMatchObject({
    kind: 'site',
    since: first.message.kind === 'site' && first.message.version,
    pages: ['/posts/한글/'],
    files: ['/a.png'],
  });
  expect(second.id).toBe(second.message.kind === 'site' && second.message.version);
  expect(second.id).not.toBe(first.id);

  server.tellProgress({ read: 3, total: 5 });
  expect((await next()).message).toEqual({ kind: 'progress', read: 3, total: 5 });
});

test('the browser is told to connect again soon', async () => {
  const { port } = await startDevServer({});
  const begin = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET /__hoego/events HTTP/1.1\r\nHost: localhost\r\n\r\n'),
    );
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
      if (text.includes('data: ')) {
        socket.destroy();
        resolve(text);
      }
    });
  });
  expect(begin).toContain('retry: 1000\n\n');
});

test('a version is never that of a server that ran before', async () => {
  const versions = await Promise.all(
    [1, 2].map(async () => (await (await listenTo((await startDevServer({})).origin)).next()).id),
  );
  expect(versions[0]).not.toBe(versions[1]);
});

test('a hundred clients all hear every one of a hundred changes, in order', async () => {
  const { server, origin } = await startDevServer({});
  const clients = await Promise.all(Array.from({ length: 100 }, () => listenTo(origin)));
  await Promise.all(clients.map(({ next }) => next()));
  for (let change = 0; change < 100; change++)
    server.swap(snapshotOf({}), { pages: [`/${change}/`], files: [] });
  const expected = Array.from({ length: 100 }, (_, change) => [`/${change}/`]);
  for (const { next } of clients) {
    const heard: unknown[] = [];
    for (let change = 0; change < 100; change++) {
      const { message } = await next();
      heard.push(message.kind === 'site' && message.pages);
    }
    expect(heard).toEqual(expected);
  }
});

test('a client that leaves is forgotten', async () => {
  const { server, origin } = await startDevServer({});
  const client = await listenTo(origin);
  await client.next();
  expect(server.openStreams).toBe(1);
  client.leave();
  await until(() => server.openStreams === 0);
});

test('a client that never reads is dropped, and the others hear on', async () => {
  const { server, port, origin } = await startDevServer({});
  const reading = await listenTo(origin);
  await reading.next();
  const deaf = connect(port, '127.0.0.1', () =>
    deaf.write('GET /__hoego/events HTTP/1.1\r\nHost: localhost\r\n\r\n'),
  );
  deaf.pause();
  deaf.on('error', () => {});
  onTestFinished(() => {
    deaf.destroy();
  });
  await until(() => server.openStreams === 2);
  const problem: OverlayProblem = {
    file: 'posts/a.md',
    line: 1,
    column: 1,
    code: 'link/missing',
    severity: 'error',
    message: 'x'.repeat(100_000),
    hint: '',
    frame: [],
    editor: null,
  };
  // The systems of both ends keep some megabytes before anything waits in the server.
  for (let sent = 0; server.openStreams === 2 && sent < 1000; sent++) {
    server.swap(snapshotOf({ problems: [problem] }), nothing);
    await reading.next();
  }
  expect(server.openStreams).toBe(1);
  server.swap(snapshotOf({}), nothing);
  expect((await reading.next()).message).toMatchObject({ problems: [] });
});

test('asking for the head of the stream opens none', async () => {
  const { server, port } = await startDevServer({});
  const { status, headers } = await rawRequest(
    port,
    'HEAD /__hoego/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  );
  expect([status, server.openStreams]).toEqual([200, 0]);
  expect(headers).toContain('text/event-stream');
});

test('a server that closes ends its streams', async () => {
  const { server, origin } = await startDevServer({});
  const client = await listenTo(origin);
  await client.next();
  await server.close();
  await expect(client.next()).rejects.toThrow();
  expect(server.openStreams).toBe(0);
});
