import type { ShownPost } from '../../search/client.ts';
import type { PostCard } from '../../search/post-card.ts';
import type { SectionHit } from '../../search/query/best-sections.ts';
import { element } from './element.ts';
import { markedText } from './marked-text.ts';

/**
 * A post that was found and its best sections: a group of options of the list, each a link.
 * @param id what the ids of its parts begin with
 */
export function resultGroup({ card, sections, line }: ShownPost, id: string): HTMLElement {
  const [first] = sections;
  // What stands before the first heading is the post itself.
  const lead = first !== undefined && first.anchor === null && line === null ? first : null;
  const title = element(
    'a',
    { id, role: 'option', class: 'search-post', href: card.url, tabindex: '-1', 'aria-selected': 'false' },
    element('span', { class: 'search-title' }, card.title),
    badges(card),
    lead === null ? null : excerptOf(lead),
  );
  const rest = sections.filter((section) => section !== lead);
  return element(
    'div',
    { class: 'search-group', role: 'group', 'aria-label': card.title },
    title,
    ...rest.map((section, at) => sectionOption(section, card, `${id}-${at}`, line !== null)),
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

function sectionOption(section: SectionHit, card: PostCard, id: string, isLine: boolean): HTMLElement {
  const { anchor, heading, above } = section;
  const href = anchor === null ? card.url : `${card.url}#${encodeURIComponent(anchor)}`;
  const path = [...above, heading].filter((part) => part !== '').join(' › ');
  return element(
    'a',
    { id, role: 'option', class: 'search-section', href, tabindex: '-1', 'aria-selected': 'false' },
    path === '' ? null : element('span', { class: 'search-path' }, path),
    isLine ? element('code', { class: 'search-line' }, section.excerpt.text) : excerptOf(section),
  );
}

function excerptOf({ excerpt }: SectionHit): HTMLElement | null {
  return excerpt.text === '' ? null : element('span', { class: 'search-excerpt' }, markedText(excerpt));
}
