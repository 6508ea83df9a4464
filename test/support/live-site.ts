import { onTestFinished } from 'vitest';
import { digestOf } from '../../src/kernel/digest.ts';
import type { Changes } from '../../src/server/changes.ts';
import type { ClientFiles } from '../../src/server/client-files.ts';
import { createDevServer, type DevServer } from '../../src/server/create-dev-server.ts';
import type { OverlayProblem } from '../../src/server/overlay-problem.ts';
import type { Served, Snapshot } from '../../src/server/snapshot.ts';
import type { SiteFile } from './browser.ts';
import { sampleSite } from './sample-site.ts';

const { bundleClient }: { bundleClient(): Promise<ClientFiles> } = await import(
  new URL('../../scripts/setup/bundle-client.mjs', import.meta.url).href
);
const client = await bundleClient();
const sample = await sampleSite();

/** What a test changes on a site that is being served: files by their address, null for one that goes. */
export type Edits = Readonly<Record<string, SiteFile | null>>;

/** The sample site on the dev server with its real client, and somebody who edits it. */
export type LiveSite = {
  readonly server: DevServer;
  readonly port: number;
  readonly origin: string;
  /** The page at an address as it was built last. */
  readonly html: (address: string) => string;
  /** Builds the site anew with other files; what changed is what was edited unless a test says otherwise. */
  readonly edit: (edits: Edits, changes?: Changes) => void;
  /** Another text for a page, after every occurrence of some words in it. */
  readonly rewrite: (address: string, from: string, to: string) => void;
  /** The last good site, and what is wrong. */
  readonly fail: (problems: readonly OverlayProblem[]) => void;
};

export const pageOf = (html: string): SiteFile => ({ type: 'text/html; charset=utf-8', content: html });

/** Milliseconds that a slow file takes. */
const slowness = 300;

/**
 * @param provisional whether the pages are those of a site of which not all posts are read
 * @param slow the address of a file that takes its time
 */
export async function startLiveSite({
  port: wanted = 0,
  provisional = false,
  slow = '',
  files: more = {},
}: {
  readonly port?: number;
  readonly provisional?: boolean;
  readonly slow?: string;
  readonly files?: Edits;
} = {}): Promise<LiveSite> {
  const files = new Map<string, SiteFile>(sample);
  const write = (edits: Edits) => {
    for (const [address, file] of Object.entries(edits)) {
      if (file === null) files.delete(address);
      else files.set(address, file);
    }
  };
  write(more);
  let problems: readonly OverlayProblem[] = [];
  const snapshot = (isProvisional: boolean) => snapshotOf(new Map(files), problems, isProvisional, slow);
  const server = createDevServer({
    lang: 'ko',
    allowedHosts: [],
    token: null,
    client,
    snapshot: snapshot(provisional),
    onFailure: (error) => {
      throw error;
    },
  });
  const { value: port } = await server.listen(wanted);
  if (port === null) throw new Error('no port');
  onTestFinished(() => server.close());
  const html = (address: string) => String(files.get(address)?.content ?? '');
  const edit: LiveSite['edit'] = (edits, changes) => {
    const isPage = (address: string) =>
      (edits[address] ?? files.get(address))?.type.startsWith('text/html') === true;
    const [pages, others] = [true, false].map((wanted) =>
      Object.keys(edits).filter((address) => isPage(address) === wanted),
    );
    write(edits);
    server.swap(snapshot(false), changes ?? { pages: pages ?? [], files: others ?? [] });
  };
  return {
    server,
    port,
    origin: `http://localhost:${port}`,
    html,
    edit,
    rewrite: (address, from, to) => edit({ [address]: pageOf(html(address).replaceAll(from, to)) }),
    fail: (found) => {
      problems = found;
      edit({});
    },
  };
}

function snapshotOf(
  files: ReadonlyMap<string, SiteFile>,
  problems: readonly OverlayProblem[],
  provisional: boolean,
  slow: string,
): Snapshot {
  const served = ({ type, content }: SiteFile): Served =>
    type.startsWith('text/html')
      ? { kind: 'page', html: String(content), provisional }
      : { kind: 'file', type, body: Buffer.from(content), digest: digestOf(content) };
  return {
    find: async (address) => {
      const file = files.get(address);
      if (address === slow) await new Promise((resolve) => setTimeout(resolve, slowness));
      return file === undefined ? null : served(file);
    },
    notFound: async () => ({
      kind: 'page',
      html: String(files.get('/404.html')?.content ?? ''),
      provisional: false,
    }),
    problems,
  };
}
