import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { findViolations } from '../support/find-violations.ts';
import { knowledgePages } from '../support/knowledge-site.ts';
import { siteOfPages } from '../support/sample-site.ts';

const addresses = [
  '/posts/redis-oom/',
  '/posts/lost-disk/',
  '/posts/redis-memory/',
  '/posts/project/',
  '/incident/',
  '/incident/severity/sev2/',
  '/services/',
  '/causes/',
  '/causes/memory-exhaustion/',
  '/concepts/',
  '/errors/',
  '/actions/',
  '/stats/',
  '/calendar/',
  '/calendar/2024/',
  '/lessons/',
  '/changes/',
];
const phone = { width: 390, height: 844 };

/** The titles of the incidents that are seen. */
const seen = (page: Page) =>
  page.evaluate<string[]>(
    "[...document.querySelectorAll('.incident-table tbody tr')].filter((row) => row.checkVisibility()).map((row) => row.querySelector('a').textContent)",
  );

describeInBrowser(
  'incidents and what they teach',
  () => siteOfPages(knowledgePages()),
  ({ visit, openApart }) => {
    test.each(addresses)(
      '%s is accessible as far as axe can tell, and never scrolls sideways',
      async (address) => {
        const { page, problems } = await visit(address, { viewport: phone, reducedMotion: 'reduce' });
        await page.evaluate(
          "document.querySelectorAll('details').forEach((details) => { details.open = true; })",
        );
        expect(await findViolations(page), 'light, on a phone').toEqual([]);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.setViewportSize({ width: 1280, height: 900 });
        expect(await findViolations(page), 'dark, on a desk').toEqual([]);
        expect(problems).toEqual([]);
      },
    );

    test.each([
      '/incident/',
      '/posts/redis-oom/',
      '/posts/project/',
      '/services/',
      '/causes/',
      '/actions/',
      '/stats/',
    ])('the tables of %s show every cell on a phone, and are tables all the same', async (address) => {
      const { page } = await visit(address, { viewport: phone });
      const tables = page.locator('.stacked-table table');
      const outOfSight = await page.evaluate<string[]>(
        "[...document.querySelectorAll('.stacked-table tbody :is(th, td)')].filter((cell) => { const { left, right } = cell.getBoundingClientRect(); return left < 0 || right > innerWidth || cell.scrollWidth > cell.clientWidth + 1; }).map((cell) => cell.textContent)",
      );
      expect(outOfSight).toEqual([]);
      const unstacked = await page.evaluate<string[]>(
        "[...document.querySelectorAll('.stacked-table tbody tr')].filter((row) => row.cells[0].offsetWidth < row.clientWidth - 1 || [...row.cells].slice(1).some((cell) => !getComputedStyle(cell, '::before').content.includes(cell.dataset.column))).map((row) => row.textContent)",
      );
      expect(unstacked).toEqual([]);
      for (const table of await tables.all()) {
        const heard = await table.ariaSnapshot();
        expect(heard).toMatch(/^- table /);
        expect(heard.match(/- '?columnheader/g)).toHaveLength(await table.locator('thead th').count());
        expect(heard.match(/- '?rowheader/g)).toHaveLength(await table.locator('tbody th').count());
        expect(heard.match(/- '?cell/g)).toHaveLength(await table.locator('td').count());
      }
      expect(await tables.count()).toBeGreaterThan(0);
    });

    describe('the list of incidents', () => {
      const choose = async (page: Page, name: string, facet: string) => {
        await page.locator(`.incident-filter a[data-facet="${facet}"]`, { hasText: name }).click();
      };

      test('is filtered in place, and the address keeps what was chosen', async () => {
        const { page, problems } = await visit('/incident/');
        expect(await seen(page)).toHaveLength(5);
        await page.locator('.incident-filter summary').click();
        await choose(page, '메모리 고갈', 'cause');
        expect(await seen(page)).toEqual([
          '다시 찾아온 Redis 메모리 고갈',
          'Redis 메모리 고갈로 추천 API가 멈춘 장애',
        ]);
        await choose(page, '2023년', 'year');
        expect(await seen(page)).toEqual(['Redis 메모리 고갈로 추천 API가 멈춘 장애']);
        expect(new URL(page.url()).search).toBe('?cause=memory-exhaustion&year=2023');
        expect(await page.locator('.filter-status [role=status]').textContent()).toBe('5건 중 1건');
        expect(await page.locator('.incident-filter a[aria-current]').count()).toBe(2);
        // Two values of one facet: either will do.
        await choose(page, '2024년', 'year');
        expect(await seen(page)).toHaveLength(2);
        await page.goBack();
        expect(await seen(page)).toHaveLength(1);
        // A reload breaks off what is still being loaded, so this is asked before.
        expect(problems).toEqual([]);
        await page.reload();
        expect(await seen(page)).toHaveLength(1);
        await choose(page, '한 명', 'scope');
        expect(await page.locator('.filter-status [role=status]').textContent()).toBe(
          '조건에 맞는 장애가 없습니다.',
        );
        await page.locator('.filter-clear').click();
        expect(await seen(page)).toHaveLength(5);
        expect(new URL(page.url()).search).toBe('');
      });

      test('stays filtered when the dev server brings the page up to date', async () => {
        const { page } = await visit('/incident/?severity=sev2');
        expect(await seen(page)).toHaveLength(1);
        await page.evaluate(
          "document.querySelectorAll('.incident-table tr').forEach((row) => { row.hidden = false; }); document.querySelector('.filter-status').remove(); document.dispatchEvent(new Event('hoego:update'))",
        );
        expect(await seen(page)).toHaveLength(1);
        expect(await page.locator('.filter-status').isVisible()).toBe(true);
      });

      test('has a page for each value where there is no JavaScript', async () => {
        const { page } = await openApart('/incident/', { javaScriptEnabled: false });
        await page.locator('.incident-filter summary').click();
        await choose(page, '중대', 'severity');
        await page.waitForURL('**/incident/severity/sev2/');
        expect(await page.locator('.incident-table tbody tr').count()).toBe(1);
        await page.locator('a', { hasText: '전체 장애 보기' }).click();
        await page.waitForURL('**/incident/');
      });
    });

    test('the filter says how many each value would show, given what is chosen of the others', async () => {
      const countsOf = (page: Page) =>
        page.evaluate<string[]>(
          "[...document.querySelectorAll('.incident-filter a[data-facet]')].map((link) => `${link.dataset.facet} ${link.dataset.value} ${link.querySelector('.count').textContent}`)",
        );
      const plain = await openApart('/incident/', { javaScriptEnabled: false });
      const { page } = await visit('/incident/');
      const all = await countsOf(page);
      expect(all).toEqual(await countsOf(plain.page));
      await page.goto(`${page.url()}?year=2023`);
      const left = await countsOf(page);
      expect(left.filter((one) => one.startsWith('year '))).toEqual(
        all.filter((one) => one.startsWith('year ')),
      );
      expect(left).toContain('cause memory-exhaustion 1');
      expect(all).toContain('cause memory-exhaustion 2');
      await page.locator('.filter-clear').click();
      expect(await countsOf(page)).toEqual(all);
    });

    test('a printed report has its facts, its timeline and its actions, and nothing to click', async () => {
      const { page } = await visit('/posts/redis-oom/');
      await page.emulateMedia({ media: 'print' });
      for (const selector of ['.facts-box', '#record\\:timeline svg', '.action-table'])
        expect(await page.locator(selector).first().isVisible(), selector).toBe(true);
      expect(await page.locator('.in-text').first().isVisible()).toBe(false);
    });
  },
);
