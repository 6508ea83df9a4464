import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { findViolations } from '../support/find-violations.ts';
import { sampleSite } from '../support/sample-site.ts';

const addresses = [
  '/',
  '/docker/',
  '/tags/',
  '/tags/OOM/',
  '/series/',
  '/series/memory/',
  '/archive/',
  '/404.html',
  '/posts/eks-worker-node-oom/',
  '/posts/bare/',
];
const post = '/posts/eks-worker-node-oom/';
const widths = [320, 390, 768, 1280];
const wide = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

describeInBrowser('every page', sampleSite, ({ visit }) => {
  test.each(addresses)(
    '%s loads without an error, its content policy holding, and never scrolls sideways',
    async (address) => {
      const { page, problems } = await visit(address);
      await page.mouse.wheel(0, 20_000);
      await page.waitForLoadState('networkidle');
      expect(problems).toEqual([]);
      expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const shown = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect(shown, `at ${width} px`).toBeLessThanOrEqual(width);
      }
    },
  );

  test('the policy would stop an inline script and an inline style', async () => {
    const { page, problems } = await visit(post);
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<img src="" alt="" onerror="1"><p style="color:red">x</p>')`,
    );
    await page.waitForTimeout(100);
    expect(problems.filter((problem) => problem.includes('Content Security Policy'))).toHaveLength(2);
  });

  test.each(addresses)('%s is accessible as far as axe can tell, in both colour schemes', async (address) => {
    const { page } = await visit(address, { viewport: phone, reducedMotion: 'reduce' });
    await page.evaluate(
      "document.querySelectorAll('details').forEach((details) => { details.open = true; })",
    );
    expect(await findViolations(page), 'light, on a phone').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(wide);
    expect(await findViolations(page), 'dark, on a desk').toEqual([]);
  });

  test('dark mode has colours of its own', async () => {
    const colours = async (colorScheme: 'light' | 'dark') => {
      const { page } = await visit(post, { colorScheme });
      return page.evaluate<string[]>(
        "['background-color', 'color'].map((name) => getComputedStyle(document.body).getPropertyValue(name))",
      );
    };
    const [light, dark] = [await colours('light'), await colours('dark')];
    expect(dark[0]).not.toBe(light[0]);
    expect(dark[1]).not.toBe(light[1]);
  });

  test('the first tab stop skips to the content', async () => {
    const { page } = await visit(post);
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('본문으로 바로가기');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate<boolean>("document.querySelector('main').contains(document.activeElement)"),
    ).toBe(true);
  });

  test('an old address sends its visitors on', async () => {
    const { page } = await visit('/entry/old/');
    await page.waitForURL('**/posts/redis-oom/');
  });
});

describeInBrowser('a post', sampleSite, ({ visit, openApart }) => {
  test('a footnote leads to its note and back', async () => {
    const { page } = await visit(post, { viewport: phone, reducedMotion: 'reduce' });
    await page.locator('.footnote-ref').last().click();
    expect(new URL(page.url()).hash).toBe('#fn-2');
    expect(
      await page.evaluate<number>("document.querySelector('#fn-2').getBoundingClientRect().top"),
    ).toBeLessThan(844);
    await page.locator('#fn-2 .footnote-back').click();
    expect(new URL(page.url()).hash).toBe('#fnref-2');
  });

  test('Korean breaks between words, and anywhere in code', async () => {
    const { page } = await visit(post);
    const breaks = (selector: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).wordBreak`);
    expect(await breaks('.post-body > p')).toBe('keep-all');
    expect(await breaks('.post-header h1')).toBe('keep-all');
    expect(await breaks('.table-scroll td')).toBe('keep-all');
    expect(await breaks('.code-block .line')).toBe('normal');
  });

  test('wide tables and code scroll inside themselves', async () => {
    const { page } = await visit(post, { viewport: { width: 320, height: 700 } });
    for (const selector of ['.table-scroll', '.code-block']) {
      const scrolls = `((box) => box.scrollWidth > box.clientWidth)(document.querySelector('${selector}'))`;
      expect(await page.evaluate<boolean>(scrolls), selector).toBe(true);
    }
  });

  test('everything can be read without JavaScript', async () => {
    const { page } = await openApart(post, { javaScriptEnabled: false });
    for (const selector of ['.post-body', '.toc a', '.code-block', '.footnotes', '.post-neighbours']) {
      expect(await page.locator(selector).first().isVisible(), selector).toBe(true);
    }
    expect(await page.locator('.copy-code').count()).toBe(0);
  });

  test('on paper there is the text with its addresses, and nothing to click', async () => {
    const { page } = await visit(post);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    for (const selector of ['.site-header nav', '.toc', '.copy-code', '.post-neighbours', '.site-footer']) {
      expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
    }
    const address = `getComputedStyle(document.querySelector('.post-body a[href^="https://kubernetes"]'), '::after').content`;
    expect(await page.evaluate<string>(address)).toContain('kubernetes.io');
  });
});
