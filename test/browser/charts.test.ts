import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { chartSite } from '../support/chart-pages.tsx';
import { findViolations } from '../support/find-violations.ts';
import { sampleCharts } from '../support/sample-charts.ts';

const addresses = Object.keys(sampleCharts);
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

/** Texts of drawings that lie over another or leave their drawing, as this browser with its fonts draws them. */
const misplaced = `(() => {
  const found = [];
  for (const svg of document.querySelectorAll('.chart-drawing svg')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const texts = [...svg.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect(), lines: text.childElementCount }));
    for (const { text, box } of texts)
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 3) found.push('outside: ' + text);
    texts.sort((a, b) => a.box.top - b.box.top);
    texts.forEach(({ text, box }, at) => {
      for (const other of texts.slice(at + 1)) {
        // A line's box is higher than its letters.
        if (other.box.top > box.bottom - box.height * 0.25) break;
        if (other.box.left < box.right - 1 && other.box.right > box.left + 1) found.push(text + ' | ' + other.text);
      }
    });
  }
  return found;
})()`;

const visibleForms = (page: Page) =>
  page
    .locator('.chart-drawing:visible')
    .evaluateAll((all) => [...new Set(all.map((drawing) => drawing.classList[1] ?? ''))]);

describeInBrowser('charts', chartSite, ({ visit }) => {
  test.each(addresses)(
    '%s: Korean labels neither overlap nor leave their drawing, and nothing scrolls sideways',
    async (address) => {
      const { page, problems } = await visit(address, { viewport: desk });
      expect(await page.evaluate<string[]>(misplaced), 'on a desk').toEqual([]);
      await page.setViewportSize(phone);
      expect(await page.evaluate<string[]>(misplaced), 'on a phone').toEqual([]);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const shown = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect(shown, `at ${width} px`).toBeLessThanOrEqual(width);
      }
      expect(problems).toEqual([]);
    },
  );

  test.each([
    ['/timelines/', 'light', phone],
    ['/timelines/', 'dark', desk],
    ['/five/', 'light', phone],
    ['/five/', 'dark', desk],
  ] as const)('%s (%s) is accessible as far as axe can tell', async (address, colorScheme, viewport) => {
    const { page } = await visit(address, { viewport, colorScheme });
    await page.evaluate(
      "document.querySelectorAll('details').forEach((details) => { details.open = true; })",
    );
    expect(await findViolations(page)).toEqual([]);
  });

  test('a phone gets drawings of its own, with letters of a size that can be read', async () => {
    const { page } = await visit('/five/', { viewport: desk });
    expect(await visibleForms(page)).toEqual(['chart-wide']);
    await page.setViewportSize(phone);
    expect(await visibleForms(page)).toEqual(['chart-narrow']);
    const heights = await page
      .locator('.chart-drawing:visible text')
      .evaluateAll((texts) =>
        texts.map((text) => text.getBoundingClientRect().height / text.childElementCount || 99),
      );
    expect(Math.min(...heights)).toBeGreaterThan(11);
  });

  test('what is wider than a phone scrolls inside itself, and the keyboard gets there', async () => {
    const { page } = await visit('/forty/', { viewport: phone });
    const box = page.locator('.chart-scroll:visible').first();
    expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });

  test('a mark leads to what it stands for, and says what that is', async () => {
    const { page } = await visit('/five/', { viewport: desk });
    const mark = page.locator('.chart-wide svg a[href="/posts/0/"]').first();
    expect(await mark.locator('> title').textContent()).toContain('시작: Redis OOM 장애');
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/posts/0/');
  });

  test('colours follow the scheme, and paper is always light', async () => {
    const { page } = await visit('/five/', { viewport: desk, colorScheme: 'dark' });
    const colour = () =>
      page
        .locator('.chart-wide .tone-level-1')
        .first()
        .evaluate((mark) => getComputedStyle(mark).fill);
    const dark = await colour();
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await colour();
    expect(light).not.toBe(dark);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(await colour()).toBe(light);
  });
});
