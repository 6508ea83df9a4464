import type { Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { findViolations } from '../support/find-violations.ts';
import { searchableSite, searchedPosts } from '../support/searchable-site.ts';
import { post, siteTest } from '../support/site-test.ts';

const sealed = `2026-02-03T04:05:06.789Z ERROR [worker-3] deploy failed
Traceback (most recent call last):
  File "/srv/app/deploy.py", line 41, in run
hvac.exceptions.VaultDown: Error making API request. Code: 503. Errors: Vault is sealed`;

/** The same as a long trace, which no address can hold. */
const longSealed = [
  sealed,
  ...Array.from({ length: 60 }, (_, at) => `    at com.example.deploy.Runner.step${at}(Runner.java:${at})`),
].join('\n');

const titles = (page: Page) => page.locator('.search-title').allTextContents();
const found = (page: Page, title: string) =>
  page.locator('.search-title', { hasText: title }).first().waitFor();
const focused = (page: Page) => page.evaluate<string>('document.activeElement?.className ?? ""');
const focusedText = (page: Page) => page.evaluate<string>('document.activeElement?.textContent ?? ""');
const said = (page: Page, text: string) => page.locator('.search-status', { hasText: text }).waitFor();
const query = (page: Page) => new URL(page.url()).searchParams.get('q');

/** Pastes as a keyboard does, with what the clipboard would hold. */
const paste = (page: Page, text: string) =>
  page.evaluate<void>(`(() => {
    const data = new DataTransfer();
    data.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  })()`);

/** Keeps files from arriving until they are released. */
const hold = async (page: Page, files: string) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return async () => release();
};

describeInBrowser('the dialog of search', searchableSite, ({ open, visit }) => {
  const openDialog = async (key = '/') => {
    const opened = await visit('/posts/registry/');
    await opened.page.keyboard.press(key);
    await opened.page.locator('dialog[open] .search-input').waitFor();
    // The rest of search has come, too.
    await opened.page.locator('dialog[open] .search-status').waitFor({ state: 'attached' });
    return opened;
  };

  test.each(['/', 'Control+k', 'Meta+k'])('opens on %s, its box focused', async (key) => {
    const { page, problems } = await openDialog(key);
    expect(await focused(page)).toBe('search-input');
    expect(problems).toEqual([]);
  });

  test('opens by the link in the header, and gives the focus back to it', async () => {
    const { page } = await visit('/posts/registry/');
    await page.locator('.search-link').focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] .search-input').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await focused(page)).toBe('search-link');
  });

  test('a slash in its box is a slash', async () => {
    const { page } = await openDialog();
    await page.keyboard.type('a/b');
    expect(await page.locator('.search-input').inputValue()).toBe('a/b');
  });

  test('a page that nobody searches on loads one small script for it', async () => {
    const { page } = await open('/posts/registry/');
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate<[string, number][]>(
      `performance.getEntriesByType('resource').filter(({ name }) => /search/.test(name)).map(({ name, decodedBodySize }) => [new URL(name).pathname, decodedBodySize])`,
    );
    expect(loaded.map(([name]) => name)).toEqual(['/scripts/search.js']);
    expect(loaded[0]?.[1]).toBeLessThan(3600);
  });

  test('what is typed before the rest of search has come is not lost, nor is the syllable being composed', async () => {
    const { page, problems } = await open('/posts/registry/');
    const release = await hold(page, '**/scripts/search/*.js');
    await page.keyboard.type('/compose ');
    const session = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await session.send('Input.insertText', { text: '도' });
    await compose('커');
    await release();
    await found(page, '도커');
    expect(await page.locator('.search-status').textContent()).toBe('');
    await compose('컾');
    await session.send('Input.insertText', { text: '커' });
    await page.locator('.search-status', { hasText: '글 ' }).waitFor();
    expect(await page.locator('.search-input').inputValue()).toBe('compose 도커');
    expect(problems).toEqual([]);
  });

  test('Enter before the rest has come leads to the page with all results', async () => {
    const { page } = await open('/posts/registry/');
    await hold(page, '**/scripts/search/search-dialog-*.js');
    await page.keyboard.type('/compose');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === 'compose');
  });

  test('where the rest cannot be had, the page of search is opened, and what was typed goes along', async () => {
    const { page } = await open('/posts/registry/');
    let fail = () => {};
    const typed = new Promise<void>((resolve) => {
      fail = resolve;
    });
    await page.route('**/scripts/search/search-dialog-*.js', async (route) => {
      await typed;
      await route.abort();
    });
    await page.keyboard.press('/');
    await page.keyboard.insertText('컴포즈');
    fail();
    await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === '컴포즈');
    await found(page, '도커 컴포즈');
  });

  test('works by the keyboard alone: arrows walk through posts and sections, Enter opens', async () => {
    const { page, problems } = await openDialog();
    await page.keyboard.type('프록시');
    await found(page, '도커 레지스트리');
    const input = page.locator('.search-input');
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await input.getAttribute('aria-activedescendant');
    expect(active).not.toBeNull();
    expect(await page.locator('[role="option"][aria-selected="true"]').count()).toBe(1);
    expect(await page.locator('[aria-selected="true"] .search-path').textContent()).toBe('원인 › 프록시');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => decodeURIComponent(url.hash) === '#프록시');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('Escape leaves the list first, then the dialog', async () => {
    const { page } = await openDialog();
    await page.keyboard.type('도커');
    await found(page, '도커');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(1);
    expect(await page.locator('.search-input').getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('Enter without a choice leads to the page with all results', async () => {
    const { page } = await openDialog();
    await page.keyboard.type('도커');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === '도커');
    await found(page, '도커');
  });

  test('marks the noun in the words of the post, and reads none of them as HTML', async () => {
    const { page } = await openDialog();
    await page.keyboard.type('도커');
    await found(page, '도커 컴포즈');
    expect(new Set(await page.locator('.search-view mark').allTextContents())).toEqual(new Set(['도커']));
    expect(await page.locator('.search-excerpt', { hasText: '<img src=x>' }).count()).toBe(1);
  });

  test('of a word that only a block of code has the line is shown, with the word marked', async () => {
    const { page } = await openDialog();
    await page.keyboard.insertText('OOMKilled');
    await found(page, '배치가 메모리를 다 써서 죽은 밤');
    expect(await page.locator('code.search-line').textContent()).toBe(
      'Container batch was OOMKilled, exit code 137',
    );
    expect(await page.locator('code.search-line mark').allTextContents()).toEqual(['OOMKilled']);
  });

  test('text that a syllable is being composed in shows a preview, and Enter belongs to who composes', async () => {
    const { page, problems } = await openDialog();
    const session = await page.context().newCDPSession(page);
    for (const text of ['ㄷ', '도', '독', '도ㅋ', '도커'])
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await found(page, '도커');
    expect(await page.locator('.search-status').textContent()).toBe('');
    await page.evaluate<void>(
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))`,
    );
    expect(new URL(page.url()).pathname).toBe('/posts/registry/');
    await session.send('Input.insertText', { text: '도커' });
    await page.locator('.search-status', { hasText: '글 ' }).waitFor();
    expect(await page.locator('.search-input').inputValue()).toBe('도커');
    expect(problems).toEqual([]);
  });

  test('half a syllable that finds nothing leaves what was found before it', async () => {
    const { page } = await openDialog();
    await page.keyboard.insertText('도커 컴포즈');
    await found(page, '도커 컴포즈');
    const before = await titles(page);
    const session = await page.context().newCDPSession(page);
    await page.locator('.search-input').selectText();
    await session.send('Input.imeSetComposition', { text: '뷁', selectionStart: 1, selectionEnd: 1 });
    await page.waitForTimeout(300);
    expect(await titles(page)).toEqual(before);
    expect(await page.locator('.search-instead > *').count()).toBe(0);
  });

  test('says what a word was taken for, and takes it as it was typed on request', async () => {
    const { page } = await openDialog();
    await page.keyboard.type('ehzj');
    await said(page, '‘ehzj’ → 도커 결과');
    await page.locator('.search-offers button', { hasText: '그대로 검색' }).click();
    await said(page, '찾지 못했습니다');
  });

  test('what is pressed by the keyboard and goes away leaves the focus in the box', async () => {
    const { page } = await openDialog();
    await page.keyboard.type('ehzj');
    await said(page, '‘ehzj’ → 도커 결과');
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('그대로 검색');
    await page.keyboard.press('Enter');
    await said(page, '찾지 못했습니다');
    expect(await focused(page)).toBe('search-input');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('레조수트라리');
    await page.locator('.search-names button', { hasText: /^레지스트리$/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await found(page, '레지스트리');
    expect(await focused(page)).toBe('search-input');
  });

  test('trying again keeps the focus on its button while that fails, below the sentence that says why', async () => {
    const { page } = await open('/posts/registry/');
    await page.route('**/search/index.json', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.insertText('도커');
    await said(page, '검색 자료를 불러오지 못했습니다.');
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('다시 시도');
    await page.evaluate<void>("document.activeElement.id = 'first-try'");
    await page.keyboard.press('Enter');
    await page.locator('.search-offers button:focus:not(#first-try)').waitFor();
    const [sentence, button] = await Promise.all(
      ['.search-status', '.search-offers'].map((part) => page.locator(part).boundingBox()),
    );
    if (!sentence || !button) throw new Error('not drawn');
    expect([button.y > sentence.y || button.x > sentence.x]).toEqual([true]);
    await page.unroute('**/search/index.json');
    await page.keyboard.press('Enter');
    await found(page, '도커');
    expect(await focused(page)).toBe('search-input');
  });

  test('who waits for an answer is told so, once it takes long', async () => {
    const { page } = await open('/posts/registry/');
    const answer = await hold(page, '**/search/index.json');
    await page.keyboard.press('/');
    await page.keyboard.insertText('도커');
    await said(page, '찾고 있습니다…');
    await answer();
    await found(page, '도커');
    await said(page, '을 찾았습니다');
  });

  test('a screen reader hears what a word was taken for with the count, and nothing for half a syllable', async () => {
    const { page } = await openDialog();
    await page.evaluate<void>(`(() => {
      window.heard = [];
      const status = document.querySelector('.search-status');
      new MutationObserver(() => window.heard.push(status.textContent)).observe(status, { childList: true, subtree: true, characterData: true });
    })()`);
    const session = await page.context().newCDPSession(page);
    for (const text of ['ㄷ', '도', '돜', '도커'])
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await found(page, '도커');
    expect(await page.evaluate<string[]>('window.heard')).toEqual([]);
    await session.send('Input.insertText', { text: '도커' });
    await said(page, '글 ');
    await page.locator('.search-input').selectText();
    await page.keyboard.insertText('ehzj');
    await said(page, 'ehzj');
    expect(await page.evaluate<string[]>('window.heard')).toEqual([
      '글 3편을 찾았습니다.',
      '‘ehzj’ → 도커 결과 · 글 3편을 찾았습니다.',
    ]);
    expect(await page.locator('.search-status').getAttribute('role')).toBe('status');
  });

  test('the button that closes it stands beside the box, on its middle', async () => {
    const { page } = await openDialog();
    const [box, close] = await Promise.all(
      ['.search-input', '.search-close'].map((part) => page.locator(part).boundingBox()),
    );
    if (!box || !close) throw new Error('not drawn');
    expect(close.x).toBeGreaterThanOrEqual(box.x + box.width);
    expect(Math.abs(close.y + close.height / 2 - (box.y + box.height / 2))).toBeLessThan(2);
  });

  test('on a narrow screen each post has one section, the best; the keys know of no other', async () => {
    const { page } = await open('/posts/registry/', { viewport: { width: 375, height: 667 } });
    await page.keyboard.press('/');
    await page.keyboard.insertText('도커');
    await said(page, '글 3편');
    const groups = await page.locator('.search-group').all();
    expect(await page.locator('.search-section:not(:visible)').count()).toBeGreaterThan(0);
    for (const group of groups) expect(await group.locator('.search-excerpt:visible').count()).toBe(1);
    const seen = await page.locator('[role="option"]:visible').count();
    const chosen = page.locator('[aria-selected="true"]');
    for (let at = 0; at < seen; at++) {
      await page.keyboard.press('ArrowDown');
      expect(await chosen.evaluateAll((all) => all.map((one) => one.checkVisibility()))).toEqual([true]);
    }
    await page.keyboard.press('ArrowDown');
    expect(await chosen.count()).toBe(0);
    const boxes = await Promise.all(groups.map((group) => group.boundingBox()));
    expect(Math.max(...boxes.map((box) => box?.height ?? 0))).toBeLessThan(230);
  });

  test('there is one line between the box and the first result, also on a phone', async () => {
    const { page } = await open('/posts/registry/', { viewport: { width: 375, height: 667 } });
    await page.keyboard.press('/');
    await page.keyboard.insertText('도커');
    await said(page, '글 ');
    const [box, list] = await Promise.all(
      ['.search-input', '.search-list'].map((part) => page.locator(part).boundingBox()),
    );
    if (!box || !list) throw new Error('not drawn');
    expect(list.y - box.y - box.height).toBeLessThan(56);
    const dialog = await page.locator('dialog').boundingBox();
    expect(Number(dialog?.y) + Number(dialog?.height)).toBeLessThan(667);
  });

  test('a stack trace that is pasted finds the incident, and shows the line that is like it', async () => {
    const { page, problems } = await openDialog();
    await paste(page, sealed);
    await found(page, 'Vault 봉인');
    expect((await titles(page))[0]).toBe('Vault 봉인으로 멈춘 배포');
    expect(await page.locator('.search-line').first().textContent()).toContain('Vault is sealed');
    expect(await page.locator('.search-group').first().locator('.search-badge.error').textContent()).toBe(
      '같은 오류',
    );
    await said(page, '같은 오류를 다룬 글');
    expect(await page.locator('.search-input').inputValue()).toContain(' ⏎ ');
    expect(problems).toEqual([]);
  });

  test('an error that no post explains is not called the same', async () => {
    const { page } = await openDialog();
    await paste(
      page,
      'java.net.ConnectException: Connection refused\nERROR worker died: API request, Code: 77',
    );
    await said(page, '같은 오류는 없고, 비슷한 글');
    expect(await page.locator('.search-group').count()).toBeGreaterThan(0);
    expect(await page.locator('.search-badge.error').count()).toBe(0);
  });

  test('the line that is like what was pasted has the words marked that both have', async () => {
    const { page } = await openDialog();
    await paste(page, sealed.replace('making API', 'with'));
    await found(page, 'Vault 봉인');
    expect(await page.locator('.search-line').first().locator('mark').allTextContents()).toEqual([
      'Error',
      'request',
      'Code',
      'Errors',
      'Vault is sealed',
    ]);
  });

  test.each(['Enter', 'the link'])('a trace that no address can hold is taken along by %s', async (way) => {
    const { page, problems } = await openDialog();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await paste(page, longSealed);
    await found(page, 'Vault 봉인');
    if (way === 'Enter') await page.keyboard.press('Enter');
    else
      await page
        .locator('.search-more')
        .evaluate((link) => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
    await page.waitForURL((url) => url.pathname === '/search/' && url.hash === '');
    await found(page, 'Vault 봉인');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.search-input').inputValue()).toContain('Runner.step59');
    await page.reload();
    await found(page, 'Vault 봉인');
    expect(asked.filter((request) => /sealed|Runner/.test(request))).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('Enter on a long trace before the rest has come sends it nowhere', async () => {
    const { page } = await open('/posts/registry/');
    const release = await hold(page, '**/scripts/search/*.js');
    await page.keyboard.press('/');
    await paste(page, longSealed);
    await page.keyboard.press('Enter');
    await release();
    await found(page, 'Vault 봉인');
    expect(new URL(page.url()).pathname).toBe('/posts/registry/');
  });

  test('with nothing found it offers names that are near and the newest incidents', async () => {
    const { page } = await openDialog();
    await page.keyboard.insertText('레조수트라리');
    await page.locator('.search-incidents').waitFor();
    expect(await page.locator('.search-incidents a').allTextContents()).toEqual([
      '배치가 메모리를 다 써서 죽은 밤',
      'Vault 봉인으로 멈춘 배포',
    ]);
    await page.locator('.search-names button', { hasText: /^레지스트리$/ }).click();
    await found(page, '레지스트리');
  });
});

describeInBrowser('the page of search', searchableSite, ({ open, openApart, visit }) => {
  test('what is typed before its script has come is searched for', async () => {
    const { page } = await openApart('/posts/registry/');
    const release = await hold(page, '**/scripts/search/search-page-*.js');
    await page.goto(new URL('/search/', page.url()).href, { waitUntil: 'commit' });
    await page.locator('.search-input').waitFor();
    await page.keyboard.insertText('컴포즈');
    await release();
    await found(page, '도커 컴포즈');
    expect(await page.locator('.search-input').inputValue()).toBe('컴포즈');
    expect(query(page)).toBe('컴포즈');
    await page.locator('.search-post').first().click();
    await page.waitForURL('**/posts/**');
    await page.goBack();
    await found(page, '도커 컴포즈');
  });

  test('where its script cannot be had, it says so, keeps what is asked for, and leads to the lists', async () => {
    const { page } = await openApart('/posts/registry/');
    await page.route('**/scripts/search/*.js', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(new URL(`/search/?q=${encodeURIComponent('컴포즈')}`, page.url()).href);
    await page.getByText('검색에 필요한 파일을 불러오지 못했습니다.').waitFor();
    expect(await page.locator('.search-input').inputValue()).toBe('컴포즈');
    expect(await page.locator('main a[href="/archive/"]').isVisible()).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await page.unroute('**/scripts/search/*.js');
    await page.locator('.search-input').press('Enter');
    await found(page, '도커 컴포즈');
    expect(await page.getByText('검색에 필요한 파일을').count()).toBe(0);
  });

  test('so it does where not even the script of every page can be had', async () => {
    const { page } = await openApart('/posts/registry/');
    await page.route('**/scripts/search.js', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(new URL('/search/', page.url()).href);
    const said = page.getByText('검색에 필요한 파일을 불러오지 못했습니다.');
    expect(await said.isVisible(), 'at first').toBe(false);
    await said.waitFor();
    expect(await page.locator('main a[href="/archive/"]').isVisible()).toBe(true);
  });

  test('tabs and the history know each query by its title, a log by its beginning', async () => {
    const { page } = await visit(`/search/?q=${encodeURIComponent('봉인')}`);
    await found(page, 'Vault 봉인');
    expect(await page.title()).toBe('봉인 · 검색 · 시험');
    await page.locator('.search-input').fill('컴포즈');
    await found(page, '도커 컴포즈');
    expect(await page.title()).toBe('컴포즈 · 검색 · 시험');
    await page.goBack();
    await found(page, 'Vault 봉인');
    expect(await page.title()).toBe('봉인 · 검색 · 시험');
    await page.locator('.search-input').selectText();
    await paste(page, longSealed);
    await said(page, '같은 오류를 다룬 글');
    expect(await page.title()).toBe('2026-02-03T04:05:06.789Z ERROR [worker-3] deploy failed · 검색 · 시험');
    await page.locator('.search-input').fill('');
    await page.locator('[data-search-start]').waitFor();
    expect(await page.title()).toBe('검색 · 시험');
  });

  test('so is what is pasted before, line by line', async () => {
    const { page } = await open('/posts/registry/');
    const release = await hold(page, '**/scripts/search/search-page-*.js');
    await page.goto(new URL('/search/', page.url()).href, { waitUntil: 'commit' });
    await page.locator('.search-input').waitFor();
    await paste(page, sealed);
    await release();
    await found(page, 'Vault 봉인');
    expect(await page.locator('.search-input').inputValue()).toContain(' ⏎ ');
  });

  test('shows what its address asks for', async () => {
    const { page, problems } = await visit(`/search/?q=${encodeURIComponent('봉인')}`);
    await found(page, 'Vault 봉인');
    expect(await page.locator('.search-input').inputValue()).toBe('봉인');
    expect(await titles(page)).toHaveLength(1);
    expect(await page.locator('.search-narrow').isVisible(), 'nothing to narrow').toBe(false);
    expect(problems).toEqual([]);
  });

  test('what is typed stands in the address, also several lines', async () => {
    const { page } = await visit('/search/');
    await page.locator('.search-input').focus();
    await paste(page, sealed);
    await found(page, 'Vault 봉인');
    expect(new URL(page.url()).searchParams.get('q')).toBe(sealed);
    await page.reload();
    await found(page, 'Vault 봉인');
  });

  test('facets narrow the results, count them, and stand in the address', async () => {
    const { page, problems } = await visit(`/search/?q=${encodeURIComponent('도커')}`);
    const facet = (name: string, value: string) =>
      page
        .locator('.search-facet', { has: page.locator('legend', { hasText: name }) })
        .locator('button', { hasText: value });
    await facet('연도', '2026').waitFor();
    expect(await facet('연도', '2024').textContent()).toBe('2024 1');
    await facet('연도', '2024').click();
    await page.waitForURL((url) => url.searchParams.get('year') === '2024');
    await page.locator('.search-status', { hasText: '글 1편' }).waitFor();
    expect(await titles(page)).toEqual(['도커 컴포즈로 시험 환경 만들기']);
    expect(await facet('연도', '2024').getAttribute('aria-pressed')).toBe('true');
    await facet('연도', '2026').click();
    await page.locator('.search-status', { hasText: '글 2편' }).waitFor();
    await page.goBack();
    await page.locator('.search-status', { hasText: '글 1편' }).waitFor();
    expect(problems).toEqual([]);
  });

  test('facets keep a long paste, and so does Back', async () => {
    const { page } = await visit('/search/');
    await page.locator('.search-input').focus();
    await paste(page, `${longSealed}\nContainer batch was OOMKilled, exit code 137`);
    await found(page, 'Vault 봉인');
    await page.locator('.search-facet button', { hasText: 'SEV2' }).click();
    await page.waitForURL((url) => url.searchParams.get('sev') === 'SEV2 중대');
    await said(page, '글 1편');
    await page.goBack();
    await page.waitForURL((url) => url.search === '');
    await said(page, '글 2편');
    expect(await page.locator('.search-input').inputValue()).toContain('Runner.step59');
  });

  test('facets are worked by the keyboard alone, the focus stays on them', async () => {
    const { page } = await visit(`/search/?q=${encodeURIComponent('도커')}`);
    const year = page.locator('.search-facet button', { hasText: '2024' });
    await year.focus();
    await page.keyboard.press('Enter');
    await said(page, '글 1편');
    expect(await focusedText(page)).toBe('2024 1');
    await page.locator('.search-clear').focus();
    await page.keyboard.press('Space');
    await said(page, '글 3편');
    expect(await page.evaluate<string>('document.activeElement?.closest("fieldset")?.className ?? ""')).toBe(
      'search-facet',
    );
  });

  test('says that a filter hides what was found, and takes it away', async () => {
    const { page } = await visit(`/search/?q=${encodeURIComponent('봉인')}&year=2024`);
    await said(page, '찾은 글 1편이 모두 필터에 가려졌습니다.');
    expect(await page.locator('.search-instead > *').count()).toBe(0);
    await page.locator('.search-offers button', { hasText: '필터 지우기' }).focus();
    await page.keyboard.press('Enter');
    await found(page, 'Vault 봉인');
    expect(await focused(page)).toBe('search-input');
  });

  test('a facet that no post has can be taken off', async () => {
    const { page } = await visit(
      `/search/?q=${encodeURIComponent('봉인')}&cat=${encodeURIComponent('없는것')}`,
    );
    const unknown = page.locator('.search-facet button', { hasText: '없는것' });
    await unknown.waitFor();
    expect(await unknown.getAttribute('aria-pressed')).toBe('true');
    await unknown.click();
    await found(page, 'Vault 봉인');
    expect(await unknown.count()).toBe(0);
  });

  test('Back leads from query to query: a pause, Enter and a followed result make one of what was typed', async () => {
    const { page } = await visit(`/search/?q=${encodeURIComponent('봉인')}`);
    await found(page, 'Vault 봉인');
    const type = async (text: string) => {
      await page.locator('.search-input').selectText();
      await page.keyboard.insertText(text);
    };
    await type('컴');
    await page.waitForURL((url) => url.searchParams.get('q') === '컴');
    await type('컴포즈');
    await page.waitForURL((url) => url.searchParams.get('q') === '컴포즈');
    await page.keyboard.press('Enter');
    await type('볼륨');
    await found(page, '도커 컴포즈');
    await page.waitForTimeout(1500);
    await type('프록시');
    await found(page, '도커 레지스트리');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/posts/registry/');
    const queries: (string | null)[] = [];
    for (const expected of ['프록시', '볼륨', '컴포즈', '봉인']) {
      await page.goBack();
      await page.waitForURL((url) => url.searchParams.get('q') === expected);
      await expect.poll(() => page.locator('.search-input').inputValue()).toBe(expected);
      queries.push(query(page));
    }
    expect(queries).toEqual(['프록시', '볼륨', '컴포즈', '봉인']);
  });

  test('an empty box offers the newest incidents and the tags of most posts, until something is asked for', async () => {
    const { page, problems } = await visit('/search/');
    const start = page.locator('[data-search-start]');
    await start.waitFor();
    expect(await start.locator('a').allTextContents()).toEqual([
      '배치가 메모리를 다 써서 죽은 밤',
      'Vault 봉인으로 멈춘 배포',
      '도커',
      '레지스트리',
      '메모리',
      'vault',
      '전체 태그 보기',
    ]);
    await page.locator('.search-input').fill('봉인');
    await found(page, 'Vault 봉인');
    expect(await start.isVisible()).toBe(false);
    await page.locator('.search-input').fill('');
    await start.waitFor();
    expect(problems).toEqual([]);
  });

  test('results are links that the Tab key reaches, and the arrow keys from the box', async () => {
    const { page, problems } = await visit(`/search/?q=${encodeURIComponent('봉인')}`);
    await found(page, 'Vault 봉인');
    expect(await page.locator('[role="option"], [role="combobox"], [role="listbox"]').count()).toBe(0);
    await page.locator('.search-input').focus();
    const reached: string[] = [];
    for (let at = 0; at < 3; at++) {
      await page.keyboard.press('Tab');
      reached.push(await focused(page));
    }
    expect(reached).toContain('search-post best');
    await page.locator('.search-input').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('search-post');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('search-section');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('search-input');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/posts/vault/');
    expect(problems).toEqual([]);
  });

  test('what a finger presses is high enough for it', async () => {
    const { page } = await openApart(`/search/?q=${encodeURIComponent('ehzj')}`, {
      viewport: { width: 375, height: 667 },
      hasTouch: true,
      isMobile: true,
    });
    await found(page, '도커');
    await page.locator('.search-narrow summary').tap();
    await page.locator('.search-facet button').first().tap();
    await page.locator('.search-clear').waitFor();
    const pressed = page.locator('main').locator('button, summary');
    const heights = await pressed.evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThan(5);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
  });

  test('on a phone facets are folded, and say what was chosen', async () => {
    const { page } = await visit(`/search/?q=${encodeURIComponent('도커')}&year=2024`, {
      viewport: { width: 375, height: 667 },
    });
    await found(page, '도커 컴포즈');
    expect(await page.locator('.search-narrow summary').textContent()).toBe('결과 좁히기 · 2024');
    expect(await page.locator('.search-facet').first().isVisible()).toBe(false);
  });

  test('what stands before the first heading belongs to the post, and is no section without a name', async () => {
    const { page } = await visit(`/search/?q=${encodeURIComponent('도커 볼륨')}`);
    await page.locator('.search-path', { hasText: '볼륨' }).waitFor();
    expect(await page.locator('.search-post .search-excerpt', { hasText: '도커 컴포즈 파일' }).count()).toBe(
      1,
    );
    expect(await page.locator('.search-path').allTextContents()).not.toContain('');
  });

  test('results have their dates as other pages write them', async () => {
    const { page } = await visit(`/search/?q=${encodeURIComponent('봉인')}`);
    await found(page, 'Vault 봉인');
    expect(await page.locator('.search-date').allTextContents()).toEqual(['2025년 3월 4일']);
  });

  test('incidents are narrowed by severity and by service, and wear their severity', async () => {
    const { page, problems } = await visit(
      `/search/?q=${encodeURIComponent('도커 배치')}&sev=SEV2+${encodeURIComponent('중대')}`,
    );
    await page.locator('.search-status', { hasText: '글 1편' }).waitFor();
    expect(await titles(page)).toEqual(['Vault 봉인으로 멈춘 배포']);
    expect(await page.locator('.search-badge.severity').allTextContents()).toEqual(['SEV2 중대']);
    await page.locator('.search-clear').click();
    await page.locator('.search-badge.severity', { hasText: 'SEV1 치명' }).waitFor();
    await page.locator('.search-facet button', { hasText: '비밀 저장소' }).click();
    await page.waitForURL((url) => url.searchParams.get('svc') === '비밀 저장소');
    await page.locator('.search-status', { hasText: '글 1편' }).waitFor();
    expect(problems).toEqual([]);
  });

  test('without JavaScript it leads to the archive and the tags', async () => {
    const { page } = await openApart('/posts/registry/', { javaScriptEnabled: false });
    await page.locator('.search-link').click();
    await page.waitForURL('**/search/');
    for (const address of ['/archive/', '/tags/'])
      expect(await page.locator(`main a[href="${address}"]:visible`).count(), address).toBeGreaterThan(0);
    const shown = await page.locator('main').innerText();
    expect(shown).toContain('자바스크립트를 켜야');
    // Neither how to type what cannot be typed, nor a failure that is none.
    expect(shown).not.toMatch(/초성|검색창|불러오지 못했습니다/);
    expect(shown).toContain('최근 장애');
  });

  test.each(['light', 'dark'] as const)('is accessible as far as axe can tell (%s)', async (colorScheme) => {
    const { page } = await visit(`/search/?q=${encodeURIComponent('도커')}`, {
      colorScheme,
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    });
    await found(page, '도커');
    await page.keyboard.press('ArrowDown');
    expect(await findViolations(page), 'the page').toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.goto(new URL('/posts/registry/', page.url()).href);
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.insertText('도커');
    await found(page, '도커');
    await page.keyboard.press('ArrowDown');
    expect(await findViolations(page), 'the dialog').toEqual([]);
  });
});

describeInBrowser(
  'more results than are shown at once',
  () =>
    searchableSite(
      siteTest(
        Object.fromEntries(
          Array.from({ length: 12 }, (_, at) => [
            `docker/check-${at}.md`,
            post(`점검 기록 ${at}`, '점검했다.'),
          ]),
        ),
      ),
    ),
  ({ open }) => {
    test('come by a button; with the last of them the focus goes on to the first that came', async () => {
      const { page, problems } = await open(`/search/?q=${encodeURIComponent('점검')}`);
      await said(page, '글 12편을 찾았습니다.');
      expect(await titles(page)).toHaveLength(10);
      await page.locator('button.search-more').focus();
      await page.keyboard.press('Enter');
      await page.locator('button.search-more').waitFor({ state: 'hidden' });
      const all = await titles(page);
      expect(all).toHaveLength(12);
      expect(await focused(page)).toContain('search-post');
      expect(await focusedText(page)).toContain(all[10]);
      expect(problems).toEqual([]);
    });
  },
);

const manyServices = Array.from({ length: 15 }, (_, at) => `{ id: service-${at}, role: faulty }`);
const outage = (title: string, services: readonly string[]) =>
  post(
    title,
    '모든 서비스가 멈췄다.\n\n## 교훈\n\n없다.',
    `type: incident-report\nseverity: sev2\nservices: [${services.join(', ')}]`,
  );

describeInBrowser(
  'a facet with more values than are seen at once',
  () =>
    searchableSite(
      siteTest({
        'incident/all.md': outage('모든 서비스 중단', manyServices),
        'incident/some.md': outage('일부 서비스 중단', manyServices.slice(0, 13)),
      }),
    ),
  ({ open }) => {
    test('is unfolded by a button that keeps the focus, and stays so', async () => {
      const { page, problems } = await open(`/search/?q=${encodeURIComponent('중단')}`);
      const values = page
        .locator('.search-facet', { hasText: '서비스' })
        .locator('button[aria-pressed]:visible');
      const fold = page.locator('.search-fold');
      await fold.focus();
      expect(await values.count()).toBe(12);
      expect([await focusedText(page), await fold.getAttribute('aria-expanded')]).toEqual([
        '3개 더 보기',
        'false',
      ]);
      await page.keyboard.press('Enter');
      expect(await values.count()).toBe(15);
      expect([await focusedText(page), await fold.getAttribute('aria-expanded')]).toEqual(['접기', 'true']);
      await values.filter({ hasText: 'service-14' }).click();
      await said(page, '글 1편');
      expect(await values.count()).toBe(15);
      expect(problems).toEqual([]);
    });
  },
);

describeInBrowser(
  'where a host gives a page in place of a file of the index',
  searchableSite,
  ({ openApart }) => {
    const elsewhere = '<!doctype html><title>처음</title><p>없는 주소는 모두 첫 페이지로 갑니다.';
    const keptTexts = (page: Page) =>
      page.evaluate<string[]>(`(async () => {
      const texts = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        // What is no longer used may go meanwhile.
        for (const request of await cache.keys()) texts.push((await (await cache.match(request))?.text()) ?? '');
      }
      return texts;
    })()`);
    const askFor = async (page: Page, text: string) => {
      await page.keyboard.press('/');
      await page.locator('dialog[open] .search-input').waitFor();
      await page.keyboard.insertText(text);
    };

    test.each([
      ['without a line end', 't', elsewhere],
      ['of whole lines', 't', `${elsewhere}\n\n`],
      ['for the names', 'n', elsewhere],
      ['for a list of cards', 'c', elsewhere],
      ['for a card', 'p', elsewhere],
    ])('it says so, keeps none of it, and finds once the host is well: %s', async (_, folder, body) => {
      const { page } = await openApart('/posts/registry/');
      await page.route(`**/search/${folder}/*`, (route) => route.fulfill({ contentType: 'text/html', body }));
      await askFor(page, '컴포즈');
      await page.getByText('불러오지 못했습니다').waitFor();
      expect((await keptTexts(page)).filter((text) => text.includes('첫 페이지'))).toEqual([]);
      await page.unroute(`**/search/${folder}/*`);
      await page.getByRole('button', { name: '다시 시도' }).click();
      await found(page, '도커 컴포즈');
    });

    test('and what an earlier visit kept of it is thrown away', async () => {
      const { page } = await openApart('/posts/registry/');
      await askFor(page, '컴포즈');
      await found(page, '도커 컴포즈');
      await page.evaluate<void>(`(async () => {
      const cache = await caches.open('hoego-search /search/');
      for (const request of await cache.keys()) {
        // As a browser that was closed before it had kept everything.
        if (request.url.endsWith('/kept')) await cache.delete(request);
        else if (!request.url.endsWith('index.json')) await cache.put(request, new Response(${JSON.stringify(elsewhere)}));
      }
    })()`);
      await page.reload();
      await askFor(page, '컴포즈');
      await found(page, '도커 컴포즈');
      const poisoned = async () => (await keptTexts(page)).filter((text) => text.includes('첫 페이지'));
      await expect.poll(poisoned, { timeout: 20_000, interval: 200 }).toEqual([]);
    });
  },
);

describeInBrowser(
  'a long list of results',
  () =>
    searchableSite(
      siteTest(
        Object.fromEntries(
          Array.from({ length: 30 }, (_, at) => [
            `docker/p${at}.md`,
            post(`거북선 ${at}호`, `거북선 이야기 ${at}.\n\n## 절\n\n거북선은 ${at}번 나갔다.`),
          ]),
        ),
      ),
    ),
  ({ open }) => {
    test('is as long, and scrolled as far, for who comes back from a post', async () => {
      const { page } = await open(`/search/?q=${encodeURIComponent('거북선')}`);
      const groups = page.locator('.search-group');
      await groups.nth(9).waitFor();
      for (const shown of [20, 30]) {
        await page.locator('.search-more').click();
        await groups.nth(shown - 1).waitFor();
      }
      const followed = page.locator('.search-post').nth(25);
      const title = await followed.locator('.search-title').textContent();
      await followed.scrollIntoViewIfNeeded();
      const above = await page.evaluate<number>('scrollY');
      await followed.click();
      await page.waitForURL('**/posts/**');
      await page.goBack();
      await groups.nth(29).waitFor();
      await expect.poll(() => page.evaluate<number>('scrollY')).toBe(above);
      expect(await page.locator('.search-title').nth(25).textContent()).toBe(title);
      // Another query begins at its beginning.
      await page.locator('.search-input').selectText();
      await page.keyboard.insertText('거북선 나갔다');
      await expect.poll(() => groups.count()).toBe(10);
    });
  },
);

describeInBrowser('a site that is published anew under an open page', searchableSite, ({ openApart }) => {
  test('is searched as it is now, though the files of the old index are gone', async () => {
    const later = await searchableSite(
      searchedPosts.write('docker/turtle.md', post('거북선 설계', '뒤에 쓴 글이다.')),
    );
    const { page } = await openApart('/search/');
    await page.locator('.search-input').waitFor();
    await page.keyboard.insertText('봉인');
    await found(page, 'Vault 봉인');
    await page.context().route('**/search/**/*', (route) => {
      const file = later.get(new URL(route.request().url()).pathname);
      return file === undefined
        ? route.fulfill({ status: 404, body: '' })
        : route.fulfill({ contentType: file.type, body: String(file.content) });
    });
    await page.locator('.search-input').selectText();
    await page.keyboard.insertText('거북선');
    await found(page, '거북선 설계');
  });
});

/** Waits until a browser has all that search needs without a network. */
const kept = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate<boolean>(`(async () => {
          const workers = await navigator.serviceWorker.getRegistrations();
          const mark = await caches.match(document.querySelector('a[data-search]').href + 'kept');
          return mark !== undefined && workers.some(({ active }) => active !== null);
        })()`),
      { timeout: 20_000, interval: 200 },
    )
    .toBe(true);

describeInBrowser('without a network', searchableSite, ({ openApart }) => {
  const askOffline = async (page: Page, text: string) => {
    await page.goto(new URL(`/search/?q=${encodeURIComponent(text)}`, page.url()).href);
  };

  test('who has visited the page of search finds every word, also those never searched for', async () => {
    const { page } = await openApart('/search/');
    await page.keyboard.insertText('봉인');
    await found(page, 'Vault 봉인');
    await kept(page);
    await page.context().setOffline(true);
    await askOffline(page, '컴포즈');
    await found(page, '도커 컴포즈');
    await page.locator('.search-input').selectText();
    await page.keyboard.insertText('상한을');
    await found(page, '배치가 메모리를 다 써서 죽은 밤');
    expect(
      await page.evaluate<string>("getComputedStyle(document.querySelector('.search-link')).display"),
    ).toBe('flex');
  });

  test('an error can be pasted also by who has only searched for words', async () => {
    const { page } = await openApart('/search/');
    await page.keyboard.insertText('봉인');
    await found(page, 'Vault 봉인');
    await kept(page);
    await page.context().setOffline(true);
    await askOffline(page, 'hvac.exceptions.VaultDown: Error making API request. Errors: Vault is sealed');
    await said(page, '같은 오류를 다룬 글');
  });

  test('so does who has used the dialog alone, on the page of search and in the dialog', async () => {
    const { page, problems } = await openApart('/posts/registry/');
    await page.keyboard.press('/');
    await page.locator('dialog[open] .search-input').waitFor();
    await page.keyboard.insertText('봉인');
    await found(page, 'Vault 봉인');
    await kept(page);
    expect(problems).toEqual([]);
    await page.context().setOffline(true);
    await page.locator('.search-input').selectText();
    await page.keyboard.insertText('컴포즈');
    await found(page, '도커 컴포즈');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await found(page, '도커 컴포즈');
    await page.locator('.search-input').selectText();
    await page.keyboard.insertText('레이어를');
    await found(page, '도커 레지스트리');
  });

  test.each([
    ['as on pages that are not secure', 'delete globalThis.caches;'],
    [
      'because its reader forbids it',
      "Object.defineProperty(globalThis, 'caches', { get() { throw new DOMException('', 'SecurityError'); } });",
    ],
  ])('where a browser keeps nothing, %s, search works with one', async (_, forbidding) => {
    const { page, problems } = await openApart('/posts/registry/');
    await page.addInitScript(`delete Navigator.prototype.serviceWorker; ${forbidding}`);
    await page.reload();
    expect(await page.evaluate<boolean>("'serviceWorker' in navigator")).toBe(false);
    await page.keyboard.press('/');
    await page.locator('dialog[open] .search-input').waitFor();
    await page.keyboard.insertText('봉인');
    await found(page, 'Vault 봉인');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await found(page, 'Vault 봉인');
    expect(problems).toEqual([]);
  });

  test.each([
    ['who saves data', { saveData: true }],
    ['who has a slow network', { effectiveType: '3g' }],
    ['who has a very slow one', { effectiveType: 'slow-2g' }],
  ])('%s loads what a query needs, and nothing else', async (_, connection) => {
    const { page } = await openApart('/posts/registry/');
    await page.evaluate<void>(
      `Object.defineProperty(navigator, 'connection', { value: ${JSON.stringify(connection)}, configurable: true })`,
    );
    await page.keyboard.press('/');
    await page.locator('dialog[open] .search-input').waitFor();
    await page.keyboard.insertText('봉인');
    await found(page, 'Vault 봉인');
    await page.evaluate<void>(
      'new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 500)))',
    );
    expect(
      await page.evaluate<number>('navigator.serviceWorker.getRegistrations().then(({ length }) => length)'),
    ).toBe(0);
  });

  test('what is kept is loaded file by file, and none while the page is not seen', async () => {
    const { page } = await openApart('/posts/registry/');
    await page.keyboard.press('/');
    await page.locator('dialog[open] .search-input').waitFor();
    const asked: string[] = [];
    let [under, most] = [0, 0];
    await page.keyboard.insertText('봉인');
    await found(page, 'Vault 봉인');
    const isOfIndex = (request: Request) => /\/search\/\w\//.test(request.url());
    page.on('request', (request) => {
      if (!isOfIndex(request)) return;
      asked.push(request.url());
      under += 1;
      most = Math.max(most, under);
    });
    page.on('requestfinished', (request) => {
      if (isOfIndex(request)) under -= 1;
    });
    const see = (state: string) =>
      page.evaluate<void>(`(() => {
        Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      })()`);
    await expect.poll(() => asked.length, { timeout: 10_000 }).toBeGreaterThan(2);
    await see('hidden');
    await page.waitForTimeout(500);
    const before = asked.length;
    await page.waitForTimeout(1500);
    expect(asked).toHaveLength(before);
    await see('visible');
    await kept(page);
    expect(asked.length).toBeGreaterThan(before);
    expect(most).toBe(1);
  });
});

/** A site whose policy forbids scripts to read text as HTML, and all policies for that but those of search. */
const trustedSite = async () =>
  new Map(
    [...(await searchableSite())].map(([address, file]) => [
      address,
      {
        ...file,
        content: `${file.content}`.replace(
          '<head>',
          `<head><meta http-equiv="content-security-policy" content="require-trusted-types-for 'script'; trusted-types hoego-search">`,
        ),
      },
    ]),
  );

describeInBrowser('under a policy with Trusted Types', trustedSite, ({ openApart }) => {
  test('search works, also without a network, and nothing is reported', async () => {
    const { page, problems } = await openApart('/posts/registry/');
    await expect(page.evaluate("document.body.innerHTML = '<b>'")).rejects.toThrow('TrustedHTML');
    const before = problems.length;
    await page.keyboard.press('/');
    await page.locator('dialog[open] .search-input').waitFor();
    await page.keyboard.insertText('봉인');
    await found(page, 'Vault 봉인');
    await kept(page);
    expect(problems.slice(before)).toEqual([]);
    await page.context().setOffline(true);
    await page.goto(new URL(`/search/?q=${encodeURIComponent('컴포즈')}`, page.url()).href);
    await found(page, '도커 컴포즈');
  });
});

describeInBrowser(
  'search below a base path',
  () => searchableSite(undefined, '/blog/'),
  ({ open, openApart }) => {
    test('finds its index and leads to posts', async () => {
      const { page, problems } = await open('/blog/posts/vault/');
      await page.keyboard.press('/');
      await page.locator('dialog[open] .search-input').waitFor();
      await page.keyboard.insertText('컴포즈');
      await found(page, '도커 컴포즈');
      // What is still being loaded when a page is left counts as failed.
      await kept(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/blog/posts/compose/');
      expect(problems).toEqual([]);
    });

    test('is there without a network, too', async () => {
      const { page } = await openApart('/blog/posts/vault/');
      await page.keyboard.press('/');
      await page.locator('dialog[open] .search-input').waitFor();
      await page.keyboard.insertText('컴포즈');
      await found(page, '도커 컴포즈');
      await kept(page);
      await page.context().setOffline(true);
      await page.goto(new URL(`/blog/search/?q=${encodeURIComponent('봉인')}`, page.url()).href);
      await found(page, 'Vault 봉인');
    });
  },
);
