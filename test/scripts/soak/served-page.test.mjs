import { expect, it } from 'vitest';
import { servedPage } from '../../../scripts/soak/served-page.mjs';

const page = (script) =>
  `<html><head><script type="module" src="/scripts/toc.js"></script>${script}</head><body>가</body></html>`;

it('is the page without the live client, and says how many builds the server has shown', () => {
  const client =
    '<script type="module" src="/__hoego/client.js" data-version="3fa9c012.17" data-lang="ko" data-state="whole"></script>';
  expect(servedPage(page(client))).toEqual({ html: page(''), builds: 17 });
});

it('a page without the client is itself', () => {
  expect(servedPage(page(''))).toEqual({ html: page(''), builds: null });
});
