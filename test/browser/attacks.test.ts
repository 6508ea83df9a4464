import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { attackVectors } from '../fixtures/attack-vectors.ts';
import { describeInBrowser, type SiteFiles } from '../support/browser.ts';
import { post, siteTest } from '../support/site-test.ts';

const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css' };

/** A site whose posts try to run `alert`: each vector in the body, in a title, in a description and in a tag. */
async function hostileSite(): Promise<SiteFiles> {
  const bodies = attackVectors.map((vector) => `${vector}\n\n문단 ${vector} 뒤의 글`).join('\n\n');
  const oneLine = attackVectors.map((vector) => vector.replace(/\s+/g, ' ').slice(0, 100));
  const fields = oneLine.map((vector, at): [string, string] => [
    `docker/p${at}.md`,
    post(
      JSON.stringify(vector),
      '본문',
      `description: ${JSON.stringify(vector)}\ntags: [${JSON.stringify(vector)}]`,
    ),
  ]);
  const { outputs } = await siteTest({
    'docker/bodies.md': post('본문', bodies),
    ...Object.fromEntries(fields),
  }).build();
  return new Map(
    Object.entries(outputs).map(([path, content]) => [
      `/${path.replace(/index\.html$/, '')}`,
      { type: types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain', content },
    ]),
  );
}

const trap = 'window.alert = () => { window.pwned = true; }';
const isPwned = (page: Page) => page.evaluate<boolean>('window.pwned === true');

describeInBrowser('a site of hostile posts', hostileSite, ({ openApart }) => {
  test.each([
    ['/posts/bodies/', true],
    ['/posts/bodies/', false],
    ['/docker/', true],
    ['/docker/', false],
    ['/tags/', false],
    ['/', false],
    ['/posts/p0/', false],
  ])('%s runs nothing (content policy bypassed: %s)', async (address, bypassCSP) => {
    const { page } = await openApart('/404.html', { bypassCSP });
    await page.addInitScript(trap);
    await page.goto(new URL(address, page.url()).href);
    // What waits for a click is told by the browser's own reading of the address.
    const unsafe = `[...document.links].map(({ protocol }) => protocol).filter((name) => !/^(https?|mailto|tel):$/.test(name))`;
    expect(await page.evaluate(unsafe)).toEqual([]);
    // What waits for an event gets it.
    await page.locator('main :is(img, video, audio, details, input)').evaluateAll((elements) => {
      for (const element of elements)
        for (const name of ['error', 'toggle', 'focus', 'mouseover']) element.dispatchEvent(new Event(name));
    });
    expect(await isPwned(page)).toBe(false);
    expect(await page.locator('main').textContent()).not.toBe('');
  });

  test('the trap itself works', async () => {
    const { page } = await openApart('/404.html', { bypassCSP: true });
    await page.evaluate(trap);
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="alert(1)">')`);
    await page.waitForFunction('window.pwned === true');
  });
});
