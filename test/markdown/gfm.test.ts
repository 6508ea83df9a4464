import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalHtml } from '../support/canonical-html.ts';
import { renderExample } from '../support/render-example.ts';

const folder = new URL('../../../shared/spec/', import.meta.url);

type Example = { readonly number: number; readonly markdown: string; readonly html: string };

/** The examples of a specification in the format of cmark: fences of 32 backticks, input, a dot, expected HTML. */
function examplesOf(file: string, only: RegExp): Example[] {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const fences = [...text.matchAll(/^`{32} example([^\n]*)\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$/gm)];
  return fences
    .map(([, info = '', markdown = '', html = ''], at) => ({
      info: info.trim(),
      number: at + 1,
      markdown: markdown.replaceAll('→', '\t'),
      html: html.replaceAll('→', '\t'),
    }))
    .filter(({ info, html }) => only.test(info) && html.trim() !== '<IGNORE>');
}

/**
 * The files, which of their examples are about what GFM adds, and where hoego differs on purpose: ftp addresses are
 * not on the allow list (628), one tilde does not strike out (17, 18), a name that HTML does not know is text (22),
 * footnotes have anchors and a label of their own (23).
 */
const files = [
  { file: 'gfm-spec.txt', only: /^(table|strikethrough|autolink|tagfilter|disabled)/, differs: [628] },
  { file: 'gfm-extensions.txt', only: /^/, differs: [17, 18, 22, 23] },
] as const;

// The examples are under another licence, so they are read where they lie and not copied.
test.skipIf(!existsSync(folder)).each(files)('$file', async ({ file, only, differs }) => {
  const different: number[] = [];
  const examples = examplesOf(file, only);
  for (const { number, markdown, html } of examples) {
    if ((await renderExample(markdown)) !== canonicalHtml(html)) different.push(number);
  }
  expect(different).toEqual(differs);
  expect(examples.length).toBeGreaterThan(20);
});
