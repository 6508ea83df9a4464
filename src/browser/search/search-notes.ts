import type { Instead, SearchAnswer } from '../../search/client.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** Says what words were taken for, with a way to have them taken as they were typed; and how well a pasted error was found. */
export function searchNotes(
  { rewrites, isWeak, hits }: SearchAnswer,
  words: Words,
  searchAsTyped: () => void,
): readonly HTMLElement[] {
  const asTyped = element('button', { type: 'button' }, words.asTyped);
  asTyped.addEventListener('click', searchAsTyped);
  const read = rewrites.flatMap(({ from, to }, at) => [
    at === 0 ? '' : ', ',
    words.rewrite(from),
    element('strong', {}, to),
  ]);
  const isError = hits[0] !== undefined && hits[0].error !== null;
  return [
    ...(rewrites.length === 0 ? [] : [element('p', {}, ...read, `${words.rewriteEnd} · `, asTyped)]),
    ...(isWeak && hits.length > 0 ? [element('p', {}, words.weak)] : []),
    ...(isError && !isWeak ? [element('p', {}, words.errorFound)] : []),
  ];
}

/** What is offered to somebody who found nothing. */
export function insteadOf(
  { names, incidents }: Instead,
  words: Words,
  search: (name: string) => void,
): readonly HTMLElement[] {
  const nameButtons = names.map((name) => {
    const made = element('button', { type: 'button' }, name);
    made.addEventListener('click', () => search(name));
    return element('li', {}, made);
  });
  const links = incidents.map(({ url, title, date }) =>
    element(
      'li',
      {},
      element('a', { href: url }, title),
      ' ',
      element('span', { class: 'search-date' }, date),
    ),
  );
  return [
    ...(names.length === 0 ? [] : [section(words.tryNames, 'search-names', nameButtons)]),
    ...(incidents.length === 0 ? [] : [section(words.incidents, 'search-incidents', links)]),
  ];
}

function section(title: string, name: string, items: readonly HTMLElement[]): HTMLElement {
  return element('section', { class: name }, element('h2', {}, title), element('ul', {}, ...items));
}
