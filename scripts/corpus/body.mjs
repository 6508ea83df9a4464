import { createFootnotes } from './create-footnotes.mjs';
import { paragraph } from './prose.mjs';
import { section } from './section.mjs';
import { headings } from './vocabulary.mjs';

/**
 * The text of a post: some sections over all of which its blocks of code are spread, one of them with a table.
 * @param {import('./create-random.mjs').Random} r
 * @param {string} category
 * @param {string} service
 * @param {() => string} link writes a link to some other post
 * @returns {string[]} its lines
 */
export function body(r, category, service, link) {
  const footnotes = createFootnotes(r, r.chance(0.35));
  const introduction = paragraph(r, r.int(2, 3));
  const count = r.int(3, 6);
  const blocks = r.int(3, 6);
  const withTable = r.int(0, count - 1);
  const names = r.sample(headings, count * 2);
  const blocksUpTo = (index) => Math.floor((index * blocks) / count);
  const sections = Array.from({ length: count }, (_, index) =>
    section(r, {
      heading: names[index],
      subheading: names[count + index],
      hasTable: index === withTable,
      blocks: blocksUpTo(index + 1) - blocksUpTo(index),
      category,
      service,
      link,
      footnote: footnotes.refer,
    }),
  );
  return [introduction, '', ...sections.flat(), ...furtherReading(r, service, link), ...footnotes.texts()];
}

function furtherReading(r, service, link) {
  return [
    '## 함께 읽기',
    '',
    `- ${link()}`,
    `- ${link()}`,
    `- [공식 문서](https://example.com/docs/${service}?rev=${r.hex(6)})`,
    `- https://example.org/wiki/${r.hex(8)}`,
    '',
  ];
}
