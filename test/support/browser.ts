import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, describe, onTestFinished, test } from 'vitest';

/** A file as it is served: its media type and its content. */
export type SiteFile = { readonly type: string; readonly content: string | Uint8Array };

/** Files of a site by their address: a page's ends with `/`. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

/** A page that is open, and everything that went wrong on it so far: errors of scripts, of the policy, of loading. */
export type OpenPage = { readonly page: Page; readonly problems: readonly string[] };

/** What a window is like, and what its reader prefers. */
export type Look = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion'>;

/** A site that is served, and a browser before it. */
export type BrowsedSite = {
  /** Opens an address in a window of its own, which is closed when the test is over. */
  readonly open: (url: string, look?: Look) => Promise<OpenPage>;
  /** Opens it in a profile of its own, for a test that needs another one or changes it. A profile takes long to make. */
  readonly openApart: (url: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  /**
   * Opens it in the window that other tests have visited before, and leaves the page when the test is over: for tests that
   * keep nothing in the browser. A window and its process take twice as long to make as a page to load.
   */
  readonly visit: (url: string, look?: Look) => Promise<OpenPage>;
};

const desk = { width: 1280, height: 900 };

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser is looked for where `npm test` looks. */
const setup: { browserPaths(platform: string, environment: NodeJS.ProcessEnv): readonly string[] } =
  await import(new URL('../../scripts/setup/browser-paths.mjs', import.meta.url).href);
const browserPath = setup.browserPaths(process.platform, process.env).find((path) => existsSync(path));

/** Tests that look at a site in Chromium. */
export function describeInBrowser(
  name: string,
  files: () => Promise<SiteFiles>,
  tests: (site: BrowsedSite) => void,
): void {
  describeWithBrowser(name, ({ open, openApart, visit }) => {
    let served = { freshOrigin: () => '', close: async () => {} };
    let visited = '';
    beforeAll(async () => {
      served = await serve(await files());
      visited = served.freshOrigin();
    });
    afterAll(() => served.close());
    tests({
      open: (url, look) => open(served.freshOrigin() + url, look),
      openApart: (url, options) => openApart(served.freshOrigin() + url, options),
      visit: (url, look) => visit(visited + url, look),
    });
  });
}

/**
 * Tests that open whole addresses in Chromium. Without a browser they are left out, but where every change is checked
 * they fail. They share a profile, so each has to open addresses of an origin that no other uses.
 */
export function describeWithBrowser(name: string, tests: (browsed: BrowsedSite) => void): void {
  if (browserPath === undefined) {
    test.skipIf(process.env.CI !== 'true')(
      `${name} (no browser: install Chromium or set CHROMIUM_PATH)`,
      () => {
        throw new Error('no browser');
      },
    );
    return;
  }
  const path = browserPath;
  describe(name, () => {
    let shared: Promise<BrowserContext> | undefined;
    let visitor: Promise<WatchedPage> | undefined;
    afterAll(async () => {
      await (await shared)?.close();
      await (await visitor)?.page.close();
    });
    tests({
      open: async (url, look = {}) => {
        shared ??= launch(path).then((browser) => browser.newContext());
        const context = await shared;
        onTestFinished(async () => void (await Promise.all(context.pages().map((page) => page.close()))));
        return load(watch(await context.newPage()), url, look);
      },
      visit: async (url, look = {}) => {
        visitor ??= launch(path).then(async (browser) => watch(await browser.newPage()));
        const visited = await visitor;
        onTestFinished(async () => {
          await visited.page.goto('about:blank');
          // What was still being loaded has failed now, and the next test is not to hear of it.
          visited.problems.length = 0;
        });
        return load(visited, url, look);
      },
      openApart: async (url, options) => {
        const context = await (await launch(path)).newContext({ viewport: desk, ...options });
        onTestFinished(() => context.close());
        const watched = watch(await context.newPage());
        await watched.page.goto(url);
        return watched;
      },
    });
  });
}

let launched: Promise<Browser> | undefined;

/** One Chromium for all files of a worker. It ends when the worker does, at whose pipe it listens. */
function launch(executablePath: string): Promise<Browser> {
  launched ??= chromium.launch({ executablePath, args: flags });
  return launched;
}

/**
 * Serves files under as many origins as are asked for. What pages keep in a browser, from service workers to tabs that
 * talk to each other, is kept by origin: so nothing of a page reaches one of another origin.
 */
async function serve(files: SiteFiles): Promise<{ freshOrigin: () => string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(decodeURIComponent(pathname));
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.content ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  let origins = 0;
  return {
    freshOrigin: () => `http://site-${++origins}.localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

type WatchedPage = { readonly page: Page; readonly problems: string[] };

function watch(page: Page): WatchedPage {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('requestfailed', (request) => {
    // What a script still keeps for offline when its page is left has not failed.
    const isLeft = request.resourceType() === 'fetch' && request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isLeft) problems.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return { page, problems };
}

async function load(
  watched: WatchedPage,
  url: string,
  { viewport = desk, colorScheme = 'light', reducedMotion = 'no-preference' }: Look,
): Promise<OpenPage> {
  if (viewport !== null) await watched.page.setViewportSize(viewport);
  await watched.page.emulateMedia({ media: null, colorScheme, reducedMotion });
  await watched.page.goto(url);
  return watched;
}
