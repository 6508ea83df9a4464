import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { post } from '../commands/hoego.ts';
import { tempFolder, writeFiles } from '../host/temp-folder.ts';
import { describeWithBrowser, type OpenPage } from '../support/browser.ts';
import { startDev } from '../support/dev-session.ts';

/** Something that only a page that is never loaded anew keeps. */
const markPage = ({ page }: OpenPage) => page.evaluate('window.isSame = true');
const isSamePage = ({ page }: OpenPage) => page.evaluate<boolean>('window.isSame === true');

const picture = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="9"><rect width="9" height="9"/></svg>`;

const footer = (text: string) =>
  `export function SiteFooter() {\n  return <footer class="site-footer"><p>${text}</p></footer>;\n}\n`;

/** A site on the disk, on the dev server and in the browser. */
async function writtenSite(open: (url: string) => Promise<OpenPage>) {
  const folder = await tempFolder({
    'site.config.json': '{ "title": "쓰는 중", "siteUrl": "https://example.com" }',
    'posts/docker/a/index.md': post('첫 제목', '처음 쓴 문장입니다.\n\n![그림](그림.svg)', 'tags: [Redis]'),
    'posts/docker/a/그림.svg': picture(70),
    'posts/b.md': post('다른 글', '[[a]]'),
    'public/styles/own.css': 'h1 { color: rgb(1, 2, 3) }',
    'templates/partials/site-footer.tsx': footer('첫 꼬리말'),
  });
  const session = await startDev(folder);
  await session.shows('/posts/a/', '처음 쓴 문장');
  const opened = await open(`${session.origin}/posts/a/`);
  await markPage(opened);
  const { page } = opened;
  return {
    folder,
    session,
    opened,
    page,
    save: (path: string, content: string) => writeFiles(folder, { [path]: content }),
    change: async (path: string, from: string, to: string) => {
      const content = await readFile(join(folder, path), 'utf8');
      await writeFiles(folder, { [path]: content.replace(from, to) });
    },
    /** The problems over the page. */
    panel: page.locator('.panel'),
  };
}

describeWithBrowser('what is saved shows in the open page, which is never loaded anew:', ({ visit }) => {
  test('a text', async () => {
    const { change, page, opened } = await writtenSite(visit);
    await change('posts/docker/a/index.md', '처음 쓴 문장', '고쳐 쓴 문장');
    await page.locator('.post-body p', { hasText: '고쳐 쓴 문장' }).waitFor();
    expect(await page.locator('.post-body', { hasText: '처음 쓴 문장' }).count()).toBe(0);
    expect(await isSamePage(opened)).toBe(true);
    expect(opened.problems).toEqual([]);
  });

  test('a title, also that of another post', async () => {
    const { change, page, opened } = await writtenSite(visit);
    await change('posts/docker/a/index.md', '첫 제목', '새 제목');
    await page.locator('h1', { hasText: '새 제목' }).waitFor();
    expect(await page.title()).toContain('새 제목');
    await change('posts/b.md', '다른 글', '이름을 바꾼 글');
    await page.locator('a', { hasText: '이름을 바꾼 글' }).first().waitFor();
    expect(await isSamePage(opened)).toBe(true);
  });

  test('a template', async () => {
    const { save, page, opened } = await writtenSite(visit);
    await save('templates/partials/site-footer.tsx', footer('새 꼬리말'));
    await page.locator('footer', { hasText: '새 꼬리말' }).waitFor();
    expect(await isSamePage(opened)).toBe(true);
  });

  test('a style', async () => {
    const { save, page, opened } = await writtenSite(visit);
    const colour = () => page.evaluate('getComputedStyle(document.querySelector("h1")).color');
    expect(await colour()).toBe('rgb(1, 2, 3)');
    await save('public/styles/own.css', 'h1 { color: rgb(4, 5, 6) }');
    await expect.poll(colour, { timeout: 10_000 }).toBe('rgb(4, 5, 6)');
    expect(await isSamePage(opened)).toBe(true);
    expect(opened.problems).toEqual([]);
  });

  test('a picture', async () => {
    const { save, page, opened } = await writtenSite(visit);
    const image = page.locator('.post-body img');
    const shown = () => page.evaluate('document.querySelector(".post-body img").naturalWidth');
    await expect.poll(shown).toBe(70);
    await save('posts/docker/a/그림.svg', picture(80));
    await expect.poll(shown, { timeout: 10_000 }).toBe(80);
    expect(await image.getAttribute('width')).toBe('80');
    expect(await isSamePage(opened)).toBe(true);
  });

  test('the configuration', async () => {
    const { save, page, opened } = await writtenSite(visit);
    await save('site.config.json', '{ "title": "새 이름", "siteUrl": "https://example.com" }');
    await page.locator('header', { hasText: '새 이름' }).waitFor();
    expect(await page.title()).toContain('새 이름');
    expect(await isSamePage(opened)).toBe(true);
  });

  test('a post that is broken and mended', async () => {
    const { change, page, opened, panel } = await writtenSite(visit);
    await change('posts/docker/a/index.md', '처음 쓴 문장입니다.', '[없는 글](none.md)을 봅니다.');
    await panel.waitFor();
    const problem = page.getByText('posts/docker/a/index.md:7:1');
    await problem.waitFor();
    expect(await page.locator('mark', { hasText: 'none.md' }).count()).toBe(1);
    await change('posts/docker/a/index.md', '[없는 글](none.md)을 봅니다.', '이제 됩니다.');
    await page.locator('.post-body p', { hasText: '이제 됩니다.' }).waitFor();
    await panel.waitFor({ state: 'hidden' });
    expect(await isSamePage(opened)).toBe(true);
  });

  test('a template that is broken and mended: the last good page stays underneath', async () => {
    const { save, change, page, opened, panel } = await writtenSite(visit);
    await save('templates/partials/site-footer.tsx', 'export function SiteFooter() { return <footer>');
    await panel.waitFor();
    await page.getByText('templates/partials/site-footer.tsx').first().waitFor();
    expect(await page.locator('footer', { hasText: '첫 꼬리말' }).count()).toBe(1);
    await change('posts/docker/a/index.md', '처음 쓴 문장', '그 사이에 쓴 문장');
    await page.locator('.post-body p', { hasText: '그 사이에 쓴 문장' }).waitFor();
    await save('templates/partials/site-footer.tsx', footer('고친 꼬리말'));
    await page.locator('footer', { hasText: '고친 꼬리말' }).waitFor();
    await panel.waitFor({ state: 'hidden' });
    expect(await isSamePage(opened)).toBe(true);
  });

  test('a configuration that is broken and mended', async () => {
    const { save, page, opened, panel } = await writtenSite(visit);
    await save('site.config.json', '{ "title": ');
    await panel.waitFor();
    expect(await page.locator('.post-body p', { hasText: '처음 쓴 문장' }).count()).toBe(1);
    await save('site.config.json', '{ "title": "다시 된 이름" }');
    await page.locator('header', { hasText: '다시 된 이름' }).waitFor();
    await panel.waitFor({ state: 'hidden' });
    expect(await isSamePage(opened)).toBe(true);
  });
});

describeWithBrowser('a page', ({ open }) => {
  test('that is not there yet appears when its post is written', async () => {
    const { session, save } = await writtenSite(open);
    const { page } = await open(`${session.origin}/posts/곧-쓸-글/`);
    await save('posts/곧 쓸 글.md', post('이제 쓴 글'));
    await page.locator('h1', { hasText: '이제 쓴 글' }).waitFor();
  });

  test('that is asked for before all posts are read is shown, says so, and is whole afterwards', async () => {
    const many = Array.from({ length: 300 }, (_, at) => [
      `posts/docker/p${at}.md`,
      post(`글 ${at}`, `본문 ${at}\n\n[[p${(at + 1) % 300}]]\n\n${'긴 문단입니다. '.repeat(40)}`),
    ]);
    const folder = await tempFolder(Object.fromEntries(many));
    const session = await startDev(folder);
    const { page } = await open(`${session.origin}/posts/p7/`);
    expect(await page.locator('h1').textContent()).toBe('글 7');
    await page.locator('.mark[role=status]', { hasText: '읽' }).waitFor({ state: 'hidden' });
    await page.locator('.post-body a', { hasText: '글 8' }).waitFor();
    expect(await page.locator('.panel').isVisible()).toBe(false);
  });
});

describeWithBrowser('search while somebody writes', ({ openApart }) => {
  const found = (page: Page, title: string) =>
    page.locator('.search-title', { hasText: title }).first().waitFor();

  test('waits for the index when it is asked before all posts are read, and keeps its box', async () => {
    const many = Array.from({ length: 300 }, (_, at) => [
      `posts/docker/p${at}.md`,
      post(`글 ${at}`, `${'긴 문단입니다. '.repeat(40)} 거북이${at}호`),
    ]);
    const session = await startDev(await tempFolder(Object.fromEntries(many)));
    const { page, problems } = await openApart(`${session.origin}/search/`);
    await page.locator('.search-input').waitFor();
    await page.keyboard.insertText('글 299');
    await found(page, '글 299');
    expect(await page.locator('.search-input').inputValue()).toBe('글 299');
    expect(problems).toEqual([]);
  });

  test('an open page of search finds what was just written', async () => {
    const folder = await tempFolder({ 'posts/docker/a.md': post('첫 제목', '처음 쓴 문장입니다.') });
    const session = await startDev(folder);
    await session.shows('/posts/a/', '첫 제목');
    const { page } = await openApart(`${session.origin}/search/`);
    await page.locator('.search-input').waitFor();
    await page.keyboard.insertText('거북선');
    await page.getByText('찾지 못했습니다').first().waitFor();
    await writeFiles(folder, { 'posts/docker/b.md': post('거북선 설계', '둘째 글입니다.') });
    await session.shows('/posts/b/', '거북선 설계');
    await page.locator('.search-input').selectText();
    await page.keyboard.insertText('거북선 설계');
    await found(page, '거북선 설계');
  });

  test('stays on a page that is brought up to date', async () => {
    const folder = await tempFolder({
      'site.config.json': '{ "title": "처음 이름" }',
      'posts/docker/a.md': post('첫 제목', '처음 쓴 문장입니다.'),
    });
    const session = await startDev(folder);
    await session.shows('/search/', '처음 이름');
    const { page } = await openApart(`${session.origin}/search/`);
    await page.locator('.search-input').waitFor();
    await page.keyboard.insertText('제목');
    await found(page, '첫 제목');
    await writeFiles(folder, { 'site.config.json': '{ "title": "바꾼 이름" }' });
    await page.locator('header', { hasText: '바꾼 이름' }).waitFor();
    await page.keyboard.insertText('!');
    expect(await page.locator('.search-input').inputValue()).toBe('제목!');
    expect(await page.locator('.search-title').count()).toBe(1);
  });
});
