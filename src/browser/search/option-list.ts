/** The list below a box: which of its options is the one that Enter takes. The box keeps the focus. */
export type OptionList = {
  readonly active: () => HTMLElement | null;
  /** Goes by so many options; off either end it leaves the list. */
  readonly move: (by: 1 | -1) => void;
  readonly leave: () => void;
};

/**
 * Lets the arrow keys of a box walk through the options of a list, as a combobox does (ARIA 1.2,
 * `aria-activedescendant`).
 */
export function createOptionList(input: HTMLInputElement, list: HTMLElement): OptionList {
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const active = () => list.querySelector<HTMLElement>('[role="option"][aria-selected="true"]');

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

  return { active, move, leave: () => choose(undefined) };
}
