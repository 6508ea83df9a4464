import { element, setAttributes } from './element.ts';
import type { ListName, ResultList } from './result-list.ts';

/**
 * Makes a box a combobox (ARIA 1.2) over a list of options: the arrow keys walk through them and off either end, and
 * the box keeps the focus. For what opens over a page and is left by choosing.
 */
export function createOptionList(input: HTMLInputElement, { id, label }: ListName): ResultList {
  const view = element('div', { id, class: 'search-list', role: 'listbox', 'aria-label': label });
  setAttributes(input, {
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': id,
    'aria-autocomplete': 'list',
  });
  // On a narrow screen not all are seen.
  const options = () =>
    [...view.querySelectorAll<HTMLElement>('[role="option"]')].filter((option) => option.checkVisibility());
  const active = () => view.querySelector<HTMLElement>('[role="option"][aria-selected="true"]');

  function choose(option: HTMLElement | undefined): void {
    active()?.setAttribute('aria-selected', 'false');
    if (option === undefined) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  function move(by: 1 | -1): void {
    const all = options();
    const current = active();
    const at = current === null ? (by === 1 ? -1 : all.length) : all.indexOf(current);
    choose(all[at + by]);
  }

  function show(groups: readonly HTMLElement[]): void {
    view.replaceChildren(...groups);
    input.removeAttribute('aria-activedescendant');
    input.ariaExpanded = String(groups.length > 0);
  }

  return {
    view,
    link: (attributes, ...content) =>
      element('a', { ...attributes, role: 'option', tabindex: '-1', 'aria-selected': 'false' }, ...content),
    show,
    active,
    move,
    leave: () => choose(undefined),
  };
}
