import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesOf, deadLinks, elementsOf } from '../support/links-of.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const base = '/hoego/';

/** Every file of the site that this repository's posts make, by its path. */
const outputs: Record<string, string> = {};
let out = '';

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'hoego-own-'));
  const args = [
    'bin/hoego.mjs',
    'build',
    '--out',
    join(out, 'dist'),
    '--base',
    base,
    '--site-url',
    'https://example.com',
  ];
  execFileSync(process.execPath, args, { cwd: repository, stdio: 'pipe' });
  for (const entry of readdirSync(join(out, 'dist'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile())
      outputs[
        path
          .slice(out.length + 6)
          .split(sep)
          .join('/')
      ] = readFileSync(path, 'utf8');
  }
}, 60_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const pages = () => Object.entries(outputs).filter(([path]) => path.endsWith('.html'));

describe('이 저장소의 글로 지은 사이트', () => {
  test('여덟 편의 글과 분류, 피드, 사이트맵, 404가 있다', () => {
    expect(Object.keys(outputs).filter((path) => /^posts\/[^/]+\/index\.html$/.test(path))).toHaveLength(8);
    for (const path of [
      'incident',
      'docker',
      'kubernetes',
      'retrospective',
      'os',
      'tags',
      'series',
      'archive',
    ]) {
      expect(outputs).toHaveProperty([`${path}/index.html`]);
    }
    for (const path of [
      'feed.xml',
      'atom.xml',
      'feed.json',
      'incident/feed.xml',
      'tags/OOM/atom.xml',
      'sitemap.xml',
      'robots.txt',
      '404.html',
    ]) {
      expect(outputs).toHaveProperty([path]);
    }
  });

  test('모든 링크와 조각 주소가 살아 있다', () => {
    expect(deadLinks(outputs, base)).toEqual([]);
  });

  test('피드와 사이트맵의 주소도 살아 있다', () => {
    for (const path of ['feed.xml', 'atom.xml', 'sitemap.xml']) {
      const addresses = [...(outputs[path] ?? '').matchAll(/https:\/\/example\.com(\/[^<"\s]*)/g)].map(
        ([, address = '']) => address,
      );
      expect(addresses.length).toBeGreaterThan(8);
      for (const address of addresses) {
        const file = decodeURIComponent(address.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
        expect(outputs).toHaveProperty([file]);
      }
    }
  });

  test('모든 페이지가 올바른 HTML이다', { timeout: 60_000 }, async () => {
    const rules = JSON.parse(readFileSync(join(repository, '.htmlvalidate.json'), 'utf8'));
    const validator = new HtmlValidate(rules);
    for (const [path, html] of pages()) {
      const report = await validator.validateString(html);
      const messages = report.results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`),
      );
      expect(messages).toEqual([]);
    }
  });

  test('인라인 스타일과 스크립트가 없고, h1은 하나다', () => {
    for (const [path, html] of pages()) {
      const elements = elementsOf(html);
      if (!html.includes('http-equiv="refresh"'))
        expect(elements.filter(({ tagName }) => tagName === 'h1').length, path).toBe(1);
      expect(
        elements.filter(({ tagName }) => tagName === 'style'),
        path,
      ).toEqual([]);
      for (const { tagName, attrs } of elements) {
        const names = attrs.map(({ name }) => name);
        expect(
          names.filter((name) => name === 'style' || name.startsWith('on')),
          path,
        ).toEqual([]);
        const type = attrs.find(({ name }) => name === 'type')?.value;
        if (tagName === 'script')
          expect(names.includes('src') || type === 'application/ld+json', path).toBe(true);
      }
    }
  });

  test('다른 사이트의 글꼴이나 스크립트를 부르지 않는다', () => {
    for (const [path, html] of pages()) {
      const foreign = elementsOf(html)
        .filter(
          ({ tagName, attrs }) =>
            ['script', 'img', 'iframe'].includes(tagName) ||
            attrs.some(({ value }) => value === 'stylesheet'),
        )
        .flatMap(({ attrs }) =>
          attrs.filter(
            ({ name, value }) => (name === 'src' || name === 'href') && /^(https?:)?\/\//.test(value),
          ),
        );
      expect(foreign, path).toEqual([]);
    }
    expect(pages().flatMap(([, html]) => addressesOf(html)).length).toBeGreaterThan(500);
  });

  test('글마다 대표 주소와 구조화 데이터가 있다', () => {
    for (const [path, html] of pages().filter(([name]) => name.startsWith('posts/'))) {
      const slug = encodeURI(path.replace(/index\.html$/, ''));
      expect(html).toContain(`<link rel="canonical" href="https://example.com${base}${slug}"`);
      const [, data = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
      expect(JSON.stringify(JSON.parse(data))).toContain('"BlogPosting"');
      expect(html).toContain('property="og:title"');
    }
  });
});
