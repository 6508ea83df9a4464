import type { ShownPost } from '../../search/client.ts';
import type { PostCard } from '../../search/post-card.ts';
import type { SectionHit } from '../../search/query/best-sections.ts';
import { marksIn } from '../../search/query/marks.ts';
import { type Content, element } from './element.ts';
import { markedText } from './marked-text.ts';

/**
 * A post that was found and its best sections: a group of options of the list, each a link.
 * @param needles what was looked for, which is marked in its title and headings, too
 * @param id what the ids of its parts begin with
 */
export function resultGroup(
  { card, sections, line }: ShownPost,
  needles: readonly string[],
  id: string,
): HTMLElement {
  const [first] = sections;
  // What stands before the first heading is the post itself.
  const lead = first !== undefined && first.anchor === null && line === null ? first : null;
  const title = element(
    'a',
    { id, role: 'option', class: 'search-post', href: card.url, tabindex: '-1', 'aria-selected': 'false' },
    element('span', { class: 'search-title' }, marked(card.title, needles)),
    badges(card),
    lead === null ? null : excerptOf(lead),
  );
  const rest = sections.filter((section) => section !== lead);
  return element(
    'div',
    { class: 'search-group', role: 'group', 'aria-label': card.title },
    title,
    ...rest.map((section, at) =>
      sectionOption(section, card.url, pathOf(section, needles), excerptOf(section), `${id}-${at}`),
    ),
  );
}

function badges({ category, date, facets }: PostCard): HTMLElement {
  const [severity] = facets.severity;
  return element(
    'span',
    { class: 'search-badges' },
    ...[...(category === null ? [] : [category])].map((text) =>
      element('span', { class: 'search-badge' }, text),
    ),
    severity === undefined ? null : element('span', { class: 'search-badge severity' }, severity),
    element('span', { class: 'search-date' }, date),
  );
}

function sectionOption(
  section: SectionHit,
  url: string,
  title: Node,
  text: Content,
  id: string,
): HTMLElement {
  const href = section.anchor === null ? url : `${url}#${encodeURIComponent(section.anchor)}`;
  return element(
    'a',
    { id, role: 'option', class: 'search-section', href, tabindex: '-1', 'aria-selected': 'false' },
    title,
    text,
  );
}

/** The headings down to a section; empty for what stands before the first. */
function pathOf({ heading, above }: SectionHit, needles: readonly string[]): Node {
  const path = [...above, heading].filter((part) => part !== '').join(' › ');
  return element('span', { class: 'search-path' }, marked(path, needles));
}

function marked(text: string, needles: readonly string[]): DocumentFragment {
  return markedText({ text, marks: marksIn(text, needles).map(({ from, to }) => [from, to]) });
}

function excerptOf({ excerpt }: SectionHit): HTMLElement | null {
  if (excerpt.text === '') return null;
  return excerpt.kind === 'code'
    ? element('code', { class: 'search-line' }, markedText(excerpt))
    : element('span', { class: 'search-excerpt' }, markedText(excerpt));
}
