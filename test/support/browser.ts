import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, onTestFinished, test } from 'vitest';

/** A file as it is served: its media type and its content. */
export type SiteFile = { readonly type: string; readonly content: string | Uint8Array };

/** Files of a site by their address: a page's ends with `/`. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

/** A page that is open, and everything that went wrong on it so far: errors of scripts, of the policy, of loading. */
export type OpenPage = { readonly page: Page; readonly problems: readonly string[] };

/** A site that is served, and a browser before it. */
export type BrowsedSite = {
  /** Opens an address in a window of its own, which is closed when the test is over. */
  readonly open: (url: string, options?: BrowserContextOptions) => Promise<OpenPage>;
};

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
  describeWithBrowser(name, ({ open }) => {
    let served = { origin: '', close: async () => {} };
    beforeAll(async () => {
      served = await serve(await files());
    });
    afterAll(() => served.close());
    tests({ open: (url, options) => open(served.origin + url, options) });
  });
}

/**
 * Tests that open whole addresses in Chromium. Without a browser they are left out, but where every change is checked
 * they fail.
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
  describe(name, () => {
    let close = async () => {};
    let open: BrowsedSite['open'] = async () => Promise.reject(new Error('not open yet'));
    beforeAll(async () => {
      const browser = await chromium.launch({ executablePath: browserPath, args: flags });
      open = (url, options) => openPage(browser, url, options);
      close = () => browser.close();
    });
    afterAll(() => close());
    tests({ open: (url, options) => open(url, options) });
  });
}

async function serve(files: SiteFiles): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(decodeURIComponent(pathname));
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.content ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(url);
  return { page, problems };
}
