import type { ShownPost } from '../../search/client.ts';
import type { PostCard } from '../../search/post-card.ts';
import type { SectionHit } from '../../search/query/best-sections.ts';
import { marksIn } from '../../search/query/marks.ts';
import { element } from './element.ts';
import { markedText } from './marked-text.ts';
import type { ResultList } from './result-list.ts';
import type { Words } from './words.ts';

/**
 * A post that was found and its best sections: a group of links of the list. The best one is told, because on a narrow
 * screen there is room for one.
 * @param needles what was looked for, which is marked in its title and headings, too
 * @param id what the ids of its parts begin with
 */
export function resultGroup(
  { card, sections, isSameError }: ShownPost,
  needles: readonly string[],
  words: Words,
  id: string,
  link: ResultList['link'],
): HTMLElement {
  const [best] = sections;
  const named = (name: string, section: SectionHit | undefined) => (section === best ? `${name} best` : name);
  // What stands before the first heading is the post itself.
  const lead = sections.find(({ anchor }) => anchor === null);
  const title = link(
    { id, class: named('search-post', lead), href: card.url },
    element('span', { class: 'search-title' }, marked(card.title, needles)),
    badges(card, isSameError ? words.sameError : null, words),
    lead === undefined ? null : excerptOf(lead),
  );
  const rest = sections
    .filter((section) => section !== lead)
    .map((section, at) =>
      link(
        { id: `${id}-${at}`, class: named('search-section', section), href: addressOf(section, card) },
        pathOf(section, needles),
        excerptOf(section),
      ),
    );
  return element('div', { class: 'search-group', role: 'group', 'aria-label': card.title }, title, ...rest);
}

function badges({ category, date, facets }: PostCard, error: string | null, words: Words): HTMLElement {
  const [severity] = facets.severity;
  return element(
    'span',
    { class: 'search-badges' },
    error === null ? null : element('span', { class: 'search-badge error' }, error),
    category === null ? null : element('span', { class: 'search-badge' }, category),
    severity === undefined ? null : element('span', { class: 'search-badge severity' }, severity),
    element('time', { class: 'search-date', datetime: date }, words.day(date)),
  );
}

function addressOf({ anchor }: SectionHit, { url }: PostCard): string {
  return anchor === null ? url : `${url}#${encodeURIComponent(anchor)}`;
}

/** The headings down to a section. */
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
