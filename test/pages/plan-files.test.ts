import { expect, test } from 'vitest';
import { digestOf } from '../../src/kernel/digest.ts';
import { planFiles } from '../../src/pages/plan-files.ts';
import { assetOf, picturesOf, postOf, type SiteFacts, siteOf, styleOf } from '../support/post-of.ts';

const filesOf = (facts: SiteFacts) => {
  const post = postOf('posts/a/회고.md', { aliases: ['/옛 주소', '/old.html'] }, picturesOf('posts/a/g.png'));
  const assets = [assetOf('posts/a/g.png', 'g', { width: 1, height: 1 }), assetOf('public/scripts/copy.js')];
  return planFiles(siteOf([post], { assets, ...facts }).value);
};

const textOf = (path: string, facts: SiteFacts) => {
  const file = filesOf(facts).find((one) => one.path === path);
  if (file?.content.kind !== 'text') throw new Error(`no text at ${path}`);
  expect(file.digest).toBe(digestOf(file.content.text));
  return file.content.text;
};

test('pictures and scripts are copied, with the digests of their bytes', () => {
  const [picture, script] = filesOf({ config: { hosts: [] } });
  expect(picture).toEqual({
    path: expect.stringMatching(/^assets\/g\.[\w-]{8}\.png$/),
    digest: digestOf('g'),
    content: { kind: 'copy', from: 'posts/a/g.png' },
  });
  expect(script?.content).toEqual({ kind: 'copy', from: 'public/scripts/copy.js' });
});

test('a stylesheet is written with the base path', () => {
  const styles = [styleOf('public/styles/site.css', 'a{background:url(/a.png)}')];
  const path =
    filesOf({ styles, config: { base: '/b/' } }).find((file) => file.path.endsWith('.css'))?.path ?? '';
  expect(textOf(path, { styles, config: { base: '/b/' } })).toBe('a{background:url(/b/a.png)}');
});

test('hosts get the files that are configured, and no others', () => {
  const hostFilesOf = (hosts: SiteFacts['config']) =>
    filesOf({ config: hosts ?? {} })
      .map(({ path }) => path)
      .filter((path) => /^[._]/.test(path));
  expect(hostFilesOf({ hosts: [] })).toEqual([]);
  expect(hostFilesOf({ hosts: ['nojekyll', 'redirects', 'headers', 'nojekyll'] })).toEqual([
    '.nojekyll',
    '_redirects',
    '_headers',
  ]);
});

test('_redirects has a line an alias', () => {
  const post = `/b/posts/${encodeURIComponent('회고')}/`;
  expect(textOf('_redirects', { config: { hosts: ['redirects'], base: '/b/' } })).toBe(
    `/b/${encodeURIComponent('옛 주소')}/ ${post} 301\n/b/old.html ${post} 301\n`,
  );
});

test('_headers guards all pages and lets files with a digest be kept', () => {
  const lines = textOf('_headers', { config: { hosts: ['headers'], base: '/b/' } }).split('\n');
  expect(lines[0]).toBe('/b/*');
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}Content-Security-Policy: default-src 'none'; .*frame-ancestors 'none'$/),
  );
  expect(
    lines.filter((line) => line.startsWith('/')).map((line) => line.replace(/\.[\w-]{8}\./, '.◦.')),
  ).toEqual([
    '/b/*',
    '/b/assets/*',
    ...['t', 'n', 'c', 'p', 'f'].map((folder) => `/b/search/${folder}/*`),
    '/b/scripts/copy.◦.js',
  ]);
  expect(textOf('_headers', { config: { hosts: ['headers'], csp: false } })).not.toContain(
    'Content-Security-Policy',
  );
});
