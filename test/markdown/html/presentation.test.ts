import { expect, test } from 'vitest';
import { parseText } from '../../support/parse-text.ts';

const table = (cell: string) => `| 열 |\n| --- |\n| ${cell} |\n`;

test.each([
  ['a link to elsewhere', '[글](https://example.com/a)', 'rel="noopener noreferrer"'],
  ['a picture', '![그림](https://example.com/a.png)', 'loading="lazy"'],
])('%s in a table is dressed as in a paragraph', async (_, markdown, attribute) => {
  const { html: inParagraph } = await parseText(`${markdown}\n`);
  const { html: inTable } = await parseText(table(markdown));
  expect(inParagraph).toContain(attribute);
  expect(inTable).toContain(attribute);
});

test('of a picture in a table whose address is not safe there is what it shows', async () => {
  const { html, codes } = await parseText(table('![그림](javascript:alert)'));
  expect(codes).toContain('html/unsafe-address');
  expect(html).toContain('<td>그림</td>');
});

test('a table in a cell of another can be scrolled, too', async () => {
  const { html } = await parseText('<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>\n');
  expect(html.match(/class="table-scroll"/g)?.length).toBe(2);
});
