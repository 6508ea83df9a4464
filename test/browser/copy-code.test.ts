import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { sampleSite } from '../support/sample-site.ts';

const post = '/posts/eks-worker-node-oom/';
const mayCopy = { permissions: ['clipboard-read', 'clipboard-write'] };

describeInBrowser('the copy button', sampleSite, ({ open, openApart }) => {
  const copied = async (language: string) => {
    const { page, problems } = await openApart(post, mayCopy);
    await page.locator(`.code[data-lang="${language}"] .copy-code`).click();
    await page.locator('.copy-code', { hasText: '복사됨' }).waitFor();
    expect(problems).toEqual([]);
    return page.evaluate<string>('navigator.clipboard.readText()');
  };

  test('copies a block line by line, without its line numbers', async () => {
    const text = await copied('yaml');
    expect(text.split('\n')).toHaveLength(14);
    expect(text).toMatch(
      /^apiVersion: apps\/v1\nkind: Deployment\nmetadata:\n {2}name: recommend-api # 추천 API\n/,
    );
    expect(text).toMatch(/ {12}limits: \{ memory: 768Mi \}$/);
  });

  test('copies commands without their prompts and without what they printed', async () => {
    expect(await copied('console')).toBe(
      'kubectl get nodes\nkubectl describe node worker-2 | grep -A4 \\\n    "System OOM"',
    );
  });

  test('copies what a change leads to, without the removed lines', async () => {
    const text = await copied('ts');
    expect(text).not.toContain('\n  server.close();\n');
    expect(text).toContain('setTimeout(() => process.exit(1), 25_000);\n  await pool.end();');
  });

  test('is reached and pressed by the keyboard, and says aloud what it did', async () => {
    const { page } = await openApart(post, mayCopy);
    const button = page.locator('.copy-code').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('[role="status"]', { hasText: '복사됨' }).waitFor();
    await page
      .locator('.copy-code')
      .first()
      .filter({ hasText: /^복사$/ })
      .waitFor({ timeout: 5000 });
  });

  test('says so when the browser refuses', async () => {
    const { page } = await open(post);
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
    await page.locator('.copy-code').first().click();
    await page.locator('[role="status"]', { hasText: '복사하지 못했습니다' }).waitFor();
  });

  test('is one for a block, however often the page is brought up to date', async () => {
    const { page } = await open(post);
    const blocks = await page.locator('.code > .code-block').count();
    await page.evaluate("document.dispatchEvent(new Event('hoego:update'))");
    expect(await page.locator('.copy-code').count()).toBe(blocks);
    expect(await page.locator('[role="status"]').count()).toBe(1);
  });
});
