import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/kernel/digest.ts';
import { createMiddle, createPlanner, type Middle, type Planned } from '../../src/pipeline/middle.ts';
import { textOfPage } from '../../src/pipeline/planned-page.ts';
import { editScript, firstSite } from '../support/edit-script.ts';
import { post, type SiteTest, siteTest } from '../support/site-test.ts';

/** A middle, and what it gave each time. */
function listening(): { middle: Middle; given: Planned[] } {
  const middle = createMiddle(createPlanner());
  const given: Planned[] = [];
  return {
    given,
    middle: (posts, project) => {
      const planned = middle(posts, project);
      given.push(planned);
      return planned;
    },
  };
}

async function plannedOf(...sites: readonly SiteTest[]): Promise<readonly Planned[]> {
  const { middle, given } = listening();
  for (const site of sites) await site.build({ middle });
  return given;
}

const day = (text: string) => Date.parse(text);

describe('the middle', () => {
  it('is not gone through again where only the text of a post changed, or some time passed', async () => {
    const a = (body: string) => post('가', body, 'description: 요약');
    const site = siteTest({ 'a.md': a('본문'), 'b.md': post('나') }).select({
      now: day('2026-11-23T09:00+09:00'),
    });
    const [first, text, later] = await plannedOf(
      site,
      site.write('a.md', a('다른 본문')),
      site.select({ now: day('2026-11-23T18:00+09:00') }),
    );
    expect([text === first, later === first]).toEqual([true, true]);
  });

  it('is gone through when the date of a post has come, or another day', async () => {
    const site = siteTest({ 'a.md': post('가').replace('2026-01-02', '2026-11-23T12:00+09:00') });
    const at = (time: string) => site.select({ now: day(`${time}+09:00`), future: true });
    const [before, after, again, next] = await plannedOf(
      at('2026-11-23T11:00'),
      at('2026-11-23T13:00'),
      at('2026-11-23T11:00'),
      at('2026-11-24T11:00'),
    );
    const marksIn = (planned: Planned | undefined) => planned?.scheduled.length;
    expect([before, after, again, next].map(marksIn)).toEqual([1, 0, 1, 0]);
  });

  it('gives pages that came out equal as the objects they were', async () => {
    const site = siteTest({ 'a.md': post('가'), 'b.md': post('나'), 'docker/c.md': post('다') });
    const [first, second] = await plannedOf(site, site.write('docker/c.md', post('다른 제목')));
    const pageAt = (planned: Planned | undefined, url: string) =>
      planned?.pages.find((page) => page.url === url);
    const isSame = (url: string) => pageAt(second, url) === pageAt(first, url);
    expect(isSame('/posts/c/')).toBe(false);
    expect(isSame('/robots.txt')).toBe(true);
    expect(isSame('/kubernetes/')).toBe(true);
  });

  it('gives after any edits what a new one gives, each page with its true digest', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(editScript, async (edits) => {
        const sites = [firstSite];
        for (const edit of edits) sites.push(edit.apply(sites.at(-1) ?? firstSite));
        const given = await plannedOf(...sites);
        const pages = given.flatMap((planned) => planned.pages);
        for (const { page } of pages) expect(page.digest).toBe(digestOf(textOfPage(page.value)));
        const [last] = await plannedOf(sites.at(-1) ?? firstSite);
        expect(given.at(-1)?.pages).toEqual(last?.pages);
      }),
      { numRuns: 12 },
    );
  });
});
