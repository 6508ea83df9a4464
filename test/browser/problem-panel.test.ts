import { expect, test } from 'vitest';
import type { OverlayProblem } from '../../src/server/overlay-problem.ts';
import { describeWithBrowser } from '../support/browser.ts';
import { findViolations } from '../support/find-violations.ts';
import { startLiveSite } from '../support/live-site.ts';

const post = '/posts/eks-worker-node-oom/';

const date: OverlayProblem = {
  file: 'posts/incident/redis-oom.md',
  line: 12,
  column: 7,
  code: 'frontmatter/date',
  severity: 'error',
  message: '달력에 없는 날짜입니다',
  hint: '있는 날짜로 고치세요.',
  frame: [
    { number: 11, text: 'title: 레디스', mark: null },
    { number: 12, text: 'date: 2024-02-30', mark: { from: 6, to: 16 } },
  ],
  editor: 'vscode://file/home/a/posts/incident/redis-oom.md:12:7',
};
const link: OverlayProblem = {
  ...date,
  code: 'link/missing',
  message: '글이 없습니다',
  severity: 'warning',
  frame: [],
  editor: null,
};

/** Where all that the live client shows is. */
const ours = "document.querySelector('[data-hoego]')";

describeWithBrowser('what is wrong', ({ visit }) => {
  test('is shown over the last good page, and goes when it is mended', async () => {
    const site = await startLiveSite();
    const { page, problems } = await visit(site.origin + post);
    site.fail([date, link]);
    const panel = page.locator('.panel');
    await panel.waitFor();
    expect(await panel.locator('h2').textContent()).toBe('고칠 문제 2개');
    const [first = '', second = ''] = await panel.locator('.problem').allInnerTexts();
    for (const part of [
      '오류',
      date.message,
      'posts/incident/redis-oom.md:12:7',
      date.code,
      'date: 2024-02-30',
      date.hint,
    ]) {
      expect(first).toContain(part);
    }
    expect(second).toContain('경고');
    expect(await panel.locator('mark').allTextContents()).toEqual(['2024-02-30']);
    expect(await panel.locator('a').getAttribute('href')).toBe(date.editor);
    expect(await page.locator('h1', { hasText: 'Kubernetes' }).isVisible()).toBe(true);
    site.fail([]);
    await panel.waitFor({ state: 'hidden' });
    expect(await page.locator('.badge').isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });

  test('is text, whatever is written in it', async () => {
    const site = await startLiveSite();
    const { page, problems } = await visit(site.origin + post);
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    site.fail([
      {
        ...date,
        file: hostile,
        message: hostile,
        hint: hostile,
        frame: [{ number: 1, text: hostile, mark: { from: 0, to: 9 } }],
      },
    ]);
    await page.locator('.panel').waitFor();
    expect(await page.locator('.panel .message').innerText()).toContain(hostile);
    expect(await page.locator('.panel img, .panel script').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('folds to a small button with Escape, and unfolds by it', async () => {
    const site = await startLiveSite();
    const { page } = await visit(site.origin + post);
    site.fail([date]);
    const [panel, badge] = [page.locator('.panel'), page.locator('.badge')];
    await panel.waitFor();
    await page.keyboard.press('Escape');
    await badge.waitFor();
    expect(await panel.isVisible()).toBe(false);
    expect(await badge.textContent()).toBe('고칠 문제 1개');
    await badge.click();
    await panel.waitFor();
    await panel.locator('.fold').click();
    await badge.waitFor();
    // With the keyboard one is still where one was.
    await page.keyboard.press('Enter');
    await panel.waitFor();
  });

  test('stays folded on other pages and while it moves in its file, until there is a new one', async () => {
    const site = await startLiveSite();
    const { page } = await visit(site.origin + post);
    site.fail([date]);
    await page.locator('.panel').waitFor();
    await page.keyboard.press('Escape');
    await page.goto(`${site.origin}/`);
    await page.locator('.badge').waitFor();
    site.fail([{ ...date, line: 13 }]);
    site.fail([{ ...date, line: 14 }]);
    expect(await page.locator('.panel').isVisible()).toBe(false);
    site.fail([date, link]);
    await page.locator('.panel').waitFor();
    site.fail([]);
    await page.locator('.panel').waitFor({ state: 'hidden' });
    site.fail([date]);
    await page.locator('.panel').waitFor();
  });

  test('does not take the focus of somebody who types, nor Escape from the input method', async () => {
    const site = await startLiveSite();
    site.rewrite(post, '<div class="post-body">', '<div class="post-body"><input id="memo">');
    const { page } = await visit(site.origin + post);
    await page.locator('#memo').focus();
    site.fail([date]);
    await page.locator('.panel').waitFor();
    await page.keyboard.type('abc');
    expect(await page.locator('#memo').inputValue()).toBe('abc');
    const pressEscape = (more: string) =>
      page.evaluate(
        `document.querySelector('#memo').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true${more} }))`,
      );
    await pressEscape(', isComposing: true');
    expect(await page.locator('.panel').isVisible()).toBe(true);
    await pressEscape('');
    expect(await page.locator('.panel').isVisible()).toBe(false);
  });

  test('survives an update of the page under it', async () => {
    const site = await startLiveSite();
    const { page } = await visit(site.origin + post);
    site.fail([date]);
    await page.locator('.panel').waitFor();
    site.rewrite(post, '새벽 3시', '새벽 4시');
    await page.locator('.post-body p', { hasText: '새벽 4시' }).waitFor();
    expect(await page.locator('.panel').count()).toBe(1);
    expect(await page.locator('.panel').isVisible()).toBe(true);
  });

  test.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('is accessible and fits at %i px, %s', async (width, colorScheme) => {
    const site = await startLiveSite({ provisional: true });
    const { page } = await visit(site.origin + post, { viewport: { width, height: 800 }, colorScheme });
    await page.locator('.mark').waitFor();
    expect(await findViolations(page, ours)).toEqual([]);
    site.fail([date, { ...link, message: '가나다'.repeat(60), file: `posts/${'a'.repeat(200)}.md` }]);
    await page.locator('.panel').waitFor();
    expect(await findViolations(page, ours)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const panel = "document.querySelector('[data-hoego]').shadowRoot.querySelector('.panel')";
    expect(await page.evaluate(`${panel}.scrollWidth - ${panel}.clientWidth`)).toBe(0);
    await page.keyboard.press('Escape');
    expect(await findViolations(page, ours)).toEqual([]);
  });
});
