import { expect, test } from 'vitest';
import type { OverlayProblem } from '../../src/server/overlay-problem.ts';
import { describeWithBrowser, type OpenPage } from '../support/browser.ts';
import { pageOf, startLiveSite } from '../support/live-site.ts';

const post = '/posts/eks-worker-node-oom/';
const sentence = '새벽 3시 12분';

/** Something that only a page that is never loaded anew keeps. */
const markPage = ({ page }: OpenPage) => page.evaluate('window.isSame = true');
const isSamePage = ({ page }: OpenPage) => page.evaluate<boolean>('window.isSame === true');

const problem: OverlayProblem = {
  file: 'posts/a.md',
  line: 1,
  column: 1,
  code: 'link/missing',
  severity: 'error',
  message: '글이 없습니다',
  hint: '',
  frame: [],
  editor: null,
};

/** A promise, and what fulfils it. */
function gate(): [Promise<void>, () => void] {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [opened, () => open()];
}

const css = (content: string) => ({ type: 'text/css; charset=utf-8', content });
const svg = (width: number) => ({
  type: 'image/svg+xml',
  content: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="9"/>`,
});

describeWithBrowser('an edit', ({ open, openApart, visit }) => {
  test('of the text is seen without the page being loaded anew', async () => {
    const site = await startLiveSite();
    const opened = await visit(site.origin + post);
    await markPage(opened);
    site.rewrite(post, sentence, '새벽 4시 정각');
    await opened.page.locator('.post-body p', { hasText: '새벽 4시 정각' }).waitFor();
    expect(await opened.page.locator('.post-body', { hasText: sentence }).count()).toBe(0);
    expect(await isSamePage(opened)).toBe(true);
    expect(opened.problems).toEqual([]);
  });

  test('of the title is seen in the tab', async () => {
    const site = await startLiveSite();
    const opened = await visit(site.origin + post);
    await markPage(opened);
    site.rewrite(post, 'Kubernetes 워커노드', '쿠버네티스 노드');
    await opened.page.locator('h1', { hasText: '쿠버네티스 노드' }).waitFor();
    expect(await opened.page.title()).toContain('쿠버네티스 노드');
    expect(await opened.page.locator('title').count()).toBe(1);
    expect(await isSamePage(opened)).toBe(true);
  });

  test('leaves alone where one is, what one opened, typed, selected and has the focus on', async () => {
    const site = await startLiveSite();
    site.rewrite(
      post,
      '<div class="post-body">',
      '<div class="post-body"><label>메모 <input id="memo"></label><details><summary>열어 본 것</summary>안</details><textarea></textarea>',
    );
    const opened = await visit(site.origin + post);
    const { page } = opened;
    await markPage(opened);
    await page.locator('.post-body summary', { hasText: '열어 본 것' }).click();
    await page.locator('textarea').fill('쓰다 만 글');
    await page.locator('#memo').fill('적어 둔 것');
    await page.evaluate("document.querySelector('#memo').setSelectionRange(1, 3)");
    await page.evaluate("scrollTo({ top: 1200, behavior: 'instant' })");
    site.rewrite(post, '무엇을 배웠나', '무엇이 남았나');
    await page.locator('.post-body h2', { hasText: '무엇이 남았나' }).waitFor();
    expect(await page.evaluate('scrollY')).toBe(1200);
    expect(await page.locator('details', { hasText: '열어 본 것' }).getAttribute('open')).toBe('');
    expect(await page.locator('textarea').inputValue()).toBe('쓰다 만 글');
    expect(await page.locator('#memo').inputValue()).toBe('적어 둔 것');
    expect(
      await page.evaluate(
        '[document.activeElement.id, document.activeElement.selectionStart, document.activeElement.selectionEnd]',
      ),
    ).toEqual(['memo', 1, 3]);
    expect(await isSamePage(opened)).toBe(true);
  });

  test('keeps the selection in a paragraph of which another word changes', async () => {
    const site = await startLiveSite();
    const { page } = await visit(site.origin + post);
    await page.evaluate(`
      const text = document.querySelector('.post-body > p').firstChild;
      const at = text.data.indexOf('추천 API');
      getSelection().setBaseAndExtent(text, at, text, at + 6);
    `);
    site.rewrite(post, sentence, '아주 이른 새벽, 아직 아무도 깨지 않은 때');
    await page.locator('.post-body p', { hasText: '아주 이른 새벽' }).waitFor();
    expect(await page.evaluate('getSelection().toString()')).toBe('추천 API');
  });

  test('above what one reads does not move it', async () => {
    const site = await startLiveSite();
    const { page } = await visit(site.origin + post);
    const top = "document.querySelector('#무엇을-배웠나').getBoundingClientRect().top";
    await page.evaluate("document.querySelector('#무엇을-배웠나').scrollIntoView({ behavior: 'instant' })");
    const before = await page.evaluate<number>(top);
    site.rewrite(post, '<div class="post-body">', `<div class="post-body">${'<p>새 문단</p>'.repeat(9)}`);
    await page.locator('p', { hasText: '새 문단' }).first().waitFor();
    expect(Math.abs((await page.evaluate<number>(top)) - before)).toBeLessThan(2);
  });

  test('of another page changes nothing here, not even by a look at the server', async () => {
    const site = await startLiveSite();
    const { page } = await open(site.origin + post);
    await page.locator('.copy-code').first().waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    site.rewrite('/', '회고', '다른 이름');
    site.fail([problem]);
    await page.locator('.panel').waitFor();
    site.rewrite(post, sentence, '새벽 4시 정각');
    await page.locator('p', { hasText: '새벽 4시 정각' }).waitFor();
    expect(asked).toEqual([encodeURI(post)]);
  });

  test('of a style is seen without the page being loaded anew, and never without any style', async () => {
    const site = await startLiveSite({ slow: '/styles/site.new.css' });
    const opened = await visit(site.origin + post);
    const { page } = opened;
    await markPage(opened);
    await page.evaluate(`
      window.seen = new Set();
      const look = () => { seen.add(getComputedStyle(document.body).display); requestAnimationFrame(look); };
      look();
    `);
    const sheet = site.html('/styles/site.css');
    site.edit(
      {
        '/styles/site.css': null,
        '/styles/site.new.css': css(`${sheet} h1 { color: rgb(1, 2, 3) !important }`),
        [post]: pageOf(site.html(post).replace('/styles/site.css', '/styles/site.new.css')),
      },
      { pages: 'all', files: [] },
    );
    await page.locator('link[href="/styles/site.css"]').waitFor({ state: 'detached' });
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).color")).toBe('rgb(1, 2, 3)');
    expect(await page.evaluate('[...seen]')).toEqual(['flex']);
    expect(
      await page.evaluate(
        "[...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'))",
      ),
    ).toEqual(expect.arrayContaining(['/styles/site.new.css', '/styles/post.css', '/styles/code.css']));
    expect(await isSamePage(opened)).toBe(true);
  });

  test('of a picture is seen, under another address or under the same', async () => {
    const site = await startLiveSite({ files: { '/images/a.svg': svg(10) } });
    site.rewrite(
      post,
      '<div class="post-body">',
      '<div class="post-body"><img id="pic" src="/images/a.svg" alt="">',
    );
    const opened = await visit(site.origin + post);
    const picture = "document.querySelector('#pic')";
    const width = (expected: number) =>
      expect
        .poll(() => opened.page.evaluate(`${picture}.complete && ${picture}.naturalWidth`), {
          timeout: 10_000,
        })
        .toBe(expected);
    await width(10);
    await markPage(opened);
    site.edit({ '/images/a.svg': svg(20) });
    await width(20);
    // An update of the text must not bring the old picture back.
    site.rewrite(post, sentence, '새벽 4시 정각');
    await opened.page.locator('p', { hasText: '새벽 4시 정각' }).waitFor();
    await width(20);
    site.edit({
      '/assets/a.new.svg': svg(30),
      [post]: pageOf(site.html(post).replace('/images/a.svg', '/assets/a.new.svg')),
    });
    await width(30);
    expect(await isSamePage(opened)).toBe(true);
    expect(opened.problems).toEqual([]);
  });

  test('of a file that only a style names, or of a script, loads the page anew where one is', async () => {
    const site = await startLiveSite({ files: { '/images/ground.svg': svg(10) } });
    const sheet = `${site.html('/styles/site.css')} body { background: url(/images/ground.svg) }`;
    site.edit({ '/styles/site.css': css(sheet) });
    const opened = await visit(site.origin + post);
    const { page } = opened;
    await page.evaluate("scrollTo({ top: 1200, behavior: 'instant' })");
    await markPage(opened);
    site.edit({ '/images/ground.svg': svg(20) });
    await expect
      .poll(() => page.evaluate('[window.isSame, scrollY]'), { timeout: 10_000 })
      .toEqual([undefined, 1200]);

    await markPage(opened);
    site.edit(
      {
        '/scripts/more.js': { type: 'text/javascript', content: 'window.hasMore = true' },
        [post]: pageOf(site.html(post).replace('/scripts/copy-code.js', '/scripts/more.js')),
      },
      { pages: 'all', files: [] },
    );
    await expect
      .poll(() => page.evaluate('[window.hasMore, scrollY]'), { timeout: 10_000 })
      .toEqual([true, 1200]);
    expect(await isSamePage(opened)).toBe(false);
  });

  test('leaves page scripts working, once each', async () => {
    const site = await startLiveSite();
    const { page } = await openApart(site.origin + post, {
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const blocks = await page.locator('.code > .code-block').count();
    for (const hour of [4, 5]) {
      site.rewrite(post, `새벽 ${hour - 1}시`, `새벽 ${hour}시`);
      await page.locator('p', { hasText: `새벽 ${hour}시` }).waitFor();
      expect(await page.locator('.copy-code').count()).toBe(blocks);
    }
    await page.locator('.copy-code').first().click();
    await page.locator('[role="status"]', { hasText: '복사됨' }).waitFor();
    expect(await page.locator('body > [role="status"]').count()).toBe(1);

    const renamed = [
      ['무엇을-배웠나', '남은-것'],
      [encodeURIComponent('무엇을-배웠나'), encodeURIComponent('남은-것')],
      ['무엇을 배웠나', '무엇이 남았나'],
    ] as const;
    const html = renamed.reduce((text, [from, to]) => text.replaceAll(from, to), site.html(post));
    await page.evaluate('scrollTo(0, 0)');
    site.edit({ [post]: pageOf(html) });
    const link = page.locator('.toc a', { hasText: '무엇이 남았나' });
    await link.waitFor();
    expect(await page.locator('.toc [aria-current]').count()).toBe(0);
    await link.click();
    await page.locator('.toc [aria-current]', { hasText: '무엇이 남았나' }).waitFor();
    site.rewrite(post, '새벽 5시', '새벽 6시');
    await page.locator('p', { hasText: '새벽 6시' }).waitFor();
    expect(await page.locator('.toc [aria-current]').allTextContents()).toEqual(['무엇이 남았나']);
    expect(await page.locator('.toc details').getAttribute('open')).toBe('');
  });

  test('that adds the page one waits for, or takes away the page one reads, is seen', async () => {
    const site = await startLiveSite();
    const opened = await visit(`${site.origin}/posts/곧-쓸-글/`);
    await markPage(opened);
    site.edit({
      '/posts/곧-쓸-글/': pageOf(site.html('/posts/bare/').replaceAll('<h1>', '<h1>방금 쓴 글: ')),
    });
    await opened.page.locator('h1', { hasText: '방금 쓴 글' }).waitFor();
    site.edit({ '/posts/곧-쓸-글/': null }, { pages: ['/posts/곧-쓸-글/'], files: [] });
    await opened.page.locator('h1', { hasText: '방금 쓴 글' }).waitFor({ state: 'detached' });
    expect(await isSamePage(opened)).toBe(true);
  });

  test('of a site that could not be built at first replaces the page that said so', async () => {
    const site = await startLiveSite({
      files: { '/': null, '/404.html': pageOf('<!doctype html><head></head><p>아직') },
    });
    const { page } = await visit(site.origin);
    site.edit({ '/': pageOf(site.html(post)) });
    await page.locator('h1', { hasText: 'Kubernetes' }).waitFor();
    await page.locator('.copy-code').first().waitFor();
  });

  test('that comes while the page is being brought up to date is not lost among others', async () => {
    const site = await startLiveSite();
    const { page } = await open(site.origin + post);
    await page.locator('.copy-code').first().waitFor();
    const [held, release] = gate();
    const [asked, tellAsked] = gate();
    await page.route(`**${encodeURI(post)}`, async (route) => {
      const response = await route.fetch();
      tellAsked();
      await held;
      await route.fulfill({ response });
    });
    site.rewrite(post, sentence, '새벽 4시 정각');
    await asked;
    site.rewrite(post, '새벽 4시 정각', '새벽 5시 정각');
    site.rewrite('/', '회고', '다른 이름');
    release();
    await page.locator('p', { hasText: '새벽 5시 정각' }).waitFor();
  });

  test('of a hundred in a row ends with the last', async () => {
    const site = await startLiveSite();
    const opened = await visit(site.origin + post);
    await markPage(opened);
    for (let hour = 0; hour < 100; hour++)
      site.rewrite(post, hour === 0 ? sentence : `${hour - 1}번째 시각`, `${hour}번째 시각`);
    await opened.page.locator('p', { hasText: '99번째 시각' }).waitFor();
    expect(await isSamePage(opened)).toBe(true);
  });
});

describeWithBrowser('a page', ({ open }) => {
  test('that is shown before all posts are read says so, how far they are, and is drawn anew when they are', async () => {
    const site = await startLiveSite({ provisional: true });
    const opened = await open(site.origin + post);
    await markPage(opened);
    const mark = opened.page.locator('.mark');
    await mark.filter({ hasText: '글을 아직 읽고 있습니다' }).waitFor();
    site.server.tellProgress({ read: 1200, total: 5000 });
    await mark.filter({ hasText: '글 5000편 중 1200편을 읽었습니다' }).waitFor();
    // Nothing is told of this page: that it was provisional is enough.
    site.edit({ '/about/': pageOf('<head></head>') });
    await mark.waitFor({ state: 'hidden' });
    expect(await isSamePage(opened)).toBe(true);
  });

  test('whose server is away says so, and catches up when it is back', async () => {
    const first = await startLiveSite();
    const { page } = await open(first.origin + post);
    await page.locator('.copy-code').first().waitFor();
    expect(await page.locator('.mark').isVisible()).toBe(false);
    await first.server.close();
    await page.locator('.mark', { hasText: '연결이 끊겼습니다' }).waitFor();
    const second = await startLiveSite({ port: first.port });
    second.rewrite(post, sentence, '새벽 4시 정각');
    await page.locator('p', { hasText: '새벽 4시 정각' }).waitFor();
    await page.locator('.mark').waitFor({ state: 'hidden' });
  });

  test('that was left and comes back by the back button catches up', async () => {
    const site = await startLiveSite();
    const { page } = await open(site.origin + post);
    await page.goto(`${site.origin}/`);
    site.rewrite(post, sentence, '새벽 4시 정각');
    await page.goBack();
    await page.locator('p', { hasText: '새벽 4시 정각' }).waitFor();
  });
});
