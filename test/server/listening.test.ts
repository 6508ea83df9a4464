import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { createDevServer } from '../../src/server/create-dev-server.ts';
import { listenOnFreePort } from '../../src/server/listen-on-free-port.ts';
import { snapshotOf } from '../support/dev-server.ts';

const addresses = Object.values(networkInterfaces()).flatMap((found) => found ?? []);
/** Some machines, containers among them, have no IPv6. */
const loopback = ['127.0.0.1', '::1'].filter((host) => addresses.some(({ address }) => address === host));

async function taken(host: string, port = 0): Promise<number> {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function devServer(token: string | null = null) {
  const server = createDevServer({
    lang: 'ko',
    allowedHosts: [],
    token,
    client: { script: '', style: '' },
    snapshot: snapshotOf({ pages: { '/': 'home' } }),
    onFailure: () => {},
  });
  onTestFinished(() => server.close());
  return server;
}

test.each(loopback)('a port that another program has on %s is not ours', async (host) => {
  const port = await taken(host);
  const { value, diagnostics } = await devServer().listen(port);
  expect(value).toBeGreaterThan(port);
  expect(diagnostics).toEqual([]);
});

test('two servers find two ports, and both are answered by name', async () => {
  const { value: first } = await devServer().listen(0);
  const { value: second } = await devServer().listen(first ?? 0);
  expect(second).not.toBe(first);
  for (const host of ['localhost', ...loopback.map((address) => (address === '::1' ? '[::1]' : address))]) {
    for (const port of [first, second]) expect((await fetch(`http://${host}:${port}/`)).status).toBe(200);
  }
});

test('where no port is left it says so', async () => {
  const first = 65_534;
  for (const port of [first, first + 1]) await taken('127.0.0.1', port).catch(() => {});
  const { value, diagnostics } = await devServer().listen(first);
  expect(value).toBeNull();
  expect(diagnostics).toMatchObject([{ code: 'server/ports-taken', args: { first, last: 65_535 } }]);
});

test('what the system refuses is told with its reason', async () => {
  // An address for documentation, which no machine has (RFC 5737).
  const { value, diagnostics } = await listenOnFreePort(() => createHttpServer(), ['203.0.113.1'], 0);
  expect(value).toBeNull();
  expect(diagnostics).toMatchObject([{ code: 'server/port-refused', args: { reason: 'EADDRNOTAVAIL' } }]);
});

test('a port is free again when the server is closed', async () => {
  const server = devServer();
  const { value: port } = await server.listen(0);
  await fetch(`http://127.0.0.1:${port}/`);
  await server.close();
  expect((await devServer().listen(port ?? 0)).value).toBe(port);
});

test('only with a token it listens where others can reach it', async () => {
  const outside = addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  const { value: closed } = await devServer().listen(0);
  const { value: open } = await devServer('secret').listen(0);
  expect((await fetch(`http://127.0.0.1:${open}/`)).status).toBe(403);
  if (outside === undefined) return;
  await expect(fetch(`http://${outside}:${closed}/`)).rejects.toThrow();
  expect((await fetch(`http://${outside}:${open}/`)).status).toBe(403);
});
