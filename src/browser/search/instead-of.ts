import type { Instead } from '../../search/client.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** What is offered to somebody who found nothing: names that are written alike, and the newest reports of incidents. */
export function insteadOf(
  { names, incidents }: Instead,
  words: Words,
  search: (name: string) => void,
): readonly HTMLElement[] {
  const buttons = names.map((name) =>
    element(
      'li',
      {},
      button(name, () => search(name), {}, name),
    ),
  );
  const links = incidents.map(({ url, title, date }) =>
    element(
      'li',
      {},
      element('a', { href: url }, title),
      ' ',
      element('time', { class: 'search-date', datetime: date }, words.day(date)),
    ),
  );
  return [
    ...(names.length === 0 ? [] : [section(words.tryNames, 'search-names', buttons)]),
    ...(incidents.length === 0 ? [] : [section(words.incidents, 'search-incidents', links)]),
  ];
}

function section(title: string, name: string, items: readonly HTMLElement[]): HTMLElement {
  return element('section', { class: name }, element('h2', {}, title), element('ul', {}, ...items));
}
