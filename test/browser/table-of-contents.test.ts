import { expect, test } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { sampleSite } from '../support/sample-site.ts';

const post = '/posts/eks-worker-node-oom/';

describeInBrowser('the table of contents', sampleSite, ({ open }) => {
  test('is a line to unfold on a phone', async () => {
    const { page } = await open(post, { viewport: { width: 390, height: 844 } });
    const first = page.locator('.toc a').first();
    expect(await first.isVisible()).toBe(false);
    await page.locator('.toc summary').click();
    expect(await first.isVisible()).toBe(true);
  });

  test('stands open beside the text where there is room, and stays there', async () => {
    const { page } = await open(post);
    const places = () =>
      page.evaluate<number[]>(
        "[document.querySelector('.toc details').getBoundingClientRect(), document.querySelector('.post-body').getBoundingClientRect()].flatMap((box) => [box.left, box.right])",
      );
    const [tocLeft = 0, , bodyLeft = 0, bodyRight = 0] = await places();
    expect(tocLeft).toBeGreaterThan(bodyRight);
    expect(Math.abs(bodyLeft + bodyRight - 1280)).toBeLessThan(20);
    await page.evaluate("scrollTo({ top: 1500, behavior: 'instant' })");
    expect(await page.locator('.toc a').first().isVisible()).toBe(true);
    expect(
      await page.evaluate<number>("document.querySelector('.toc details').getBoundingClientRect().top"),
    ).toBeGreaterThan(0);
  });

  test('marks the section that is being read', async () => {
    const { page } = await open(post, { reducedMotion: 'reduce' });
    const current = page.locator('.toc [aria-current]');
    expect(await current.count()).toBe(0);
    for (const heading of ['무슨 일이 있었나', '그날 밤의 기록', '무엇을 배웠나']) {
      await page.locator('.toc a', { hasText: heading }).click();
      await current.filter({ hasText: heading }).waitFor();
      expect(await current.count()).toBe(1);
    }
  });
});
