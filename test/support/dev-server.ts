import { connect } from 'node:net';
import { onTestFinished } from 'vitest';
import { digestOf } from '../../src/kernel/digest.ts';
import {
  createDevServer,
  type DevServer,
  type DevServerOptions,
} from '../../src/server/create-dev-server.ts';
import type { OverlayProblem } from '../../src/server/overlay-problem.ts';
import type { Served, Snapshot } from '../../src/server/snapshot.ts';

/** A site as a test writes it: pages as HTML and files as text, by their address. */
export type FakeSite = {
  readonly pages?: Readonly<Record<string, string>>;
  /** Addresses of pages that are provisional. */
  readonly provisional?: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly notFound?: string;
  readonly problems?: readonly OverlayProblem[];
};

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** What a build of such a site would give the server. */
export function snapshotOf({
  pages = {},
  provisional = [],
  files = {},
  notFound,
  problems = [],
}: FakeSite): Snapshot {
  const served = new Map<string, Served>();
  for (const [address, html] of Object.entries(pages)) {
    served.set(address, { kind: 'page', html, provisional: provisional.includes(address) });
  }
  for (const [address, content] of Object.entries(files)) {
    const type = types[address.slice(address.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    served.set(address, { kind: 'file', body: Buffer.from(content), type, digest: digestOf(content) });
  }
  return {
    find: async (address) => served.get(address) ?? null,
    notFound: async () =>
      notFound === undefined ? null : { kind: 'page', html: notFound, provisional: false },
    problems,
  };
}

/** A server that listens on some port until the test is over. */
export type Started = { readonly server: DevServer; readonly port: number; readonly origin: string };

export async function startDevServer(
  site: FakeSite,
  options: Partial<DevServerOptions> = {},
): Promise<Started> {
  const server = createDevServer({
    lang: 'ko',
    allowedHosts: [],
    token: null,
    client: { script: '/* client */', style: '/* style */' },
    snapshot: snapshotOf(site),
    onFailure: (error) => {
      throw error;
    },
    ...options,
  });
  const { value: port } = await server.listen(0);
  if (port === null) throw new Error('no port');
  onTestFinished(() => server.close());
  return { server, port, origin: `http://localhost:${port}` };
}

/** An answer as it came over the connection. */
export type RawAnswer = { readonly status: number; readonly headers: string; readonly body: string };

/** Sends bytes to a port and reads until the server ends the connection. The status is 0 when nothing came back. */
export async function rawRequest(port: number, bytes: string | Uint8Array): Promise<RawAnswer> {
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server may cut a connection that sends nonsense.
    socket.on('error', () => {});
    socket.on('close', () => resolve());
  });
  const text = Buffer.concat(chunks).toString('utf8');
  const end = text.indexOf('\r\n\r\n');
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0),
    headers: end < 0 ? text : text.slice(0, end),
    body: end < 0 ? '' : text.slice(end + 4),
  };
}

/** Asks for exactly this target, which `fetch` would tidy up first. */
export function get(
  port: number,
  target: string,
  headers: readonly string[] = [],
  host = `localhost:${port}`,
): Promise<RawAnswer> {
  const lines = [`GET ${target} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...headers];
  return rawRequest(port, Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'));
}
