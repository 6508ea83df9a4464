import { element } from './element.ts';
import type { ListName, ResultList } from './result-list.ts';

/**
 * A list of links, as on any page: the Tab key stops at each. The arrow keys go from the box to them, on through them,
 * and back to the box.
 */
export function createLinkList(input: HTMLInputElement, { id, label }: ListName): ResultList {
  const view = element('div', { id, class: 'search-list', role: 'region', 'aria-label': label });
  const links = () => [...view.querySelectorAll<HTMLElement>('a')];
  const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

  view.addEventListener('keydown', (event) => {
    const by = steps[event.key];
    if (by === undefined || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    const next = links()[links().indexOf(event.target) + by];
    if (next !== undefined) next.focus();
    else if (by === -1) input.focus();
  });

  return {
    view,
    link: (attributes, ...content) => element('a', { ...attributes, 'data-key': attributes.id }, ...content),
    show: (groups) => view.replaceChildren(...groups),
    active: () => null,
    move: (by) => {
      if (by === 1) links()[0]?.focus();
    },
    leave: () => {},
  };
}
