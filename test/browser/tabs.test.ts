import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/browser.ts';
import { startLiveSite } from '../support/live-site.ts';

const post = '/posts/eks-worker-node-oom/';

const shows = (words: string) => (page: Page) =>
  page.locator('.post-body p', { hasText: words }).waitFor({ timeout: 20_000 });

describeWithBrowser('ten tabs', ({ open }) => {
  /** The tabs of one browser, the first that was opened first. */
  const tabs = async (address: string, prepare: (page: Page) => Promise<void> = async () => {}) => {
    const { page } = await open('about:blank');
    const context = page.context();
    const pages: Page[] = [];
    for (let tab = 0; tab < 10; tab++) {
      const page = await context.newPage();
      await prepare(page);
      await page.goto(address);
      pages.push(page);
    }
    return pages;
  };

  test('need one connection, and all see an edit', async () => {
    const site = await startLiveSite();
    const pages = await tabs(site.origin + post);
    site.rewrite(post, '새벽 3시', '새벽 4시');
    await Promise.all(pages.map(shows('새벽 4시')));
    expect(site.server.openStreams).toBe(1);

    // The one that listens for all is closed: another takes its place, and an edit in between is not lost.
    await pages[0]?.close();
    site.rewrite(post, '새벽 4시', '새벽 5시');
    await Promise.all(pages.slice(1).map(shows('새벽 5시')));
    site.rewrite(post, '새벽 5시', '새벽 6시');
    await Promise.all(pages.slice(1).map(shows('새벽 6시')));
    expect(site.server.openStreams).toBe(1);
  });

  test('that are opened after a problem show it as well', async () => {
    const site = await startLiveSite();
    site.fail([
      {
        file: 'posts/a.md',
        line: 1,
        column: 1,
        code: 'link/missing',
        severity: 'error',
        message: '없습니다',
        hint: '',
        frame: [],
        editor: null,
      },
    ]);
    const pages = await tabs(`${site.origin}/`);
    await Promise.all(pages.map((page) => page.locator('.panel').waitFor()));
    site.fail([]);
    await Promise.all(pages.map((page) => page.locator('.panel').waitFor({ state: 'hidden' })));
  });
});

describeWithBrowser('a tab beside another one', ({ open }) => {
  test('that was behind before it could listen catches up', async () => {
    const site = await startLiveSite();
    const { page: first } = await open(`${site.origin}/`);
    await expect.poll(() => site.server.openStreams).toBe(1);
    const second = await first.context().newPage();
    // Its page comes, its client only after two edits.
    await second.route('**/__hoego/client.js', async (route) => {
      site.rewrite(post, '새벽 3시', '새벽 4시');
      site.rewrite('/', '회고', '다른 이름');
      await route.continue();
    });
    await second.goto(site.origin + post);
    await shows('새벽 4시')(second);
  });

  test('that failed to look at the server looks again when it hears the news again', async () => {
    const site = await startLiveSite();
    const { page: first } = await open(`${site.origin}/`);
    await expect.poll(() => site.server.openStreams).toBe(1);
    const second = await first.context().newPage();
    await second.goto(site.origin + post);
    await second.locator('.copy-code').first().waitFor();
    await second.route(`**${encodeURI(post)}`, (route) => route.abort());
    const failed = second.waitForEvent('requestfailed');
    site.rewrite(post, '새벽 3시', '새벽 4시');
    await failed;
    await second.unroute(`**${encodeURI(post)}`);
    // A third tab asks the first one for the news, which all tabs hear.
    const third = await first.context().newPage();
    await third.goto(site.origin);
    await shows('새벽 4시')(second);
  });
});

describeWithBrowser('a browser without Web Locks', ({ open }) => {
  test('listens in each tab', async () => {
    const site = await startLiveSite();
    const { page: first } = await open('about:blank');
    const pages = [first, await first.context().newPage()];
    for (const page of pages) {
      await page.addInitScript('delete Navigator.prototype.locks');
      await page.goto(site.origin + post);
    }
    site.rewrite(post, '새벽 3시', '새벽 4시');
    await Promise.all(pages.map(shows('새벽 4시')));
    expect(site.server.openStreams).toBe(2);
  });
});
