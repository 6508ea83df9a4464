import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { digested } from '../../src/kernel/digest.ts';
import type { TemplatePage } from '../../src/pages/page.ts';
import { knowledgePages } from '../support/knowledge-site.ts';
import { packagedTemplates } from '../support/packaged-templates.ts';
import { renderText } from '../support/render-text.ts';
import { barePost, sampleBody, sampleChrome, sampleLists, samplePost } from '../support/sample-views.ts';

/**
 * Left out are rules of taste (doctype and void elements as preact writes them, blanks at line ends, long titles),
 * hashes of the site's own files, unique names of landmarks, which axe checks as browsers see them, and roles that an element
 * has anyway: a table that is laid out otherwise on a phone says them, because some screen readers forget them there.
 */
const config = JSON.parse(readFileSync(new URL('../../.htmlvalidate.json', import.meta.url), 'utf8'));
const validator = new HtmlValidate(config);
const templates = await packagedTemplates();

const korean: readonly TemplatePage[] = [
  ...sampleLists,
  await samplePost(),
  barePost(),
  ...knowledgePages('author'),
];
const english = korean.map((page) => ({
  ...page,
  chrome: digested({ ...sampleChrome, lang: 'en' as const }),
}));

async function htmlOf(page: TemplatePage): Promise<string> {
  const { text } = await renderText(page, templates[page.layout] ?? null, await sampleBody(page));
  return text ?? '';
}

test.each([...korean, ...english].map((page) => [page.url, page.chrome.value.lang, page] as const))(
  '%s (%s) is valid HTML',
  async (_, __, page) => {
    const { results } = await validator.validateString(await htmlOf(page));
    const problems = results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(problems).toEqual([]);
  },
);

test('an English site has no Korean word of the interface', async () => {
  const [page] = english.filter(({ layout }) => layout === 'tag');
  const html = page === undefined ? '' : await htmlOf(page);
  const ours = [
    sampleChrome.title,
    sampleChrome.description,
    ...sampleChrome.categories,
    ...sampleChrome.knowledge,
    ...sampleChrome.sections,
  ];
  const words = ours.map((word) => (typeof word === 'string' ? word : word.label));
  const rest = words
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, word) => text.replaceAll(word, ''), html);
  expect(rest.match(/[가-힣]+/g)).toEqual(['에', '관한', '페이지', '에', '관한', '페이지']);
});

test('only `hoego/template` sets HTML as it is, and nothing is styled or scripted in place', () => {
  const folder = fileURLToPath(new URL('../../templates', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  expect(files.length).toBeGreaterThan(20);
  const offenders = files.filter((name) =>
    /dangerouslySetInnerHTML|\bstyle=|\son[A-Z]\w+=|<style|<script(?! type="module" src)/.test(
      readFileSync(`${folder}/${name}`, 'utf8'),
    ),
  );
  expect(offenders).toEqual([]);
});
