import type { Content } from './element.ts';

/** The results below a box, and how its keys get to them. */
export type ResultList = {
  readonly view: HTMLElement;
  /** A link to something that was found. */
  readonly link: (attributes: LinkAttributes, ...content: readonly Content[]) => HTMLElement;
  /** Shows other results, none of which is chosen. */
  readonly show: (groups: readonly HTMLElement[]) => void;
  /** The link that Enter takes while the box has the focus. */
  readonly active: () => HTMLElement | null;
  /** Goes on from the box by an arrow key. */
  readonly move: (by: 1 | -1) => void;
  /** Chooses none. */
  readonly leave: () => void;
};

/** What every link in a list has. */
export type LinkAttributes = { readonly id: string; readonly class: string; readonly href: string };

/** What a list is called, by scripts and by readers. */
export type ListName = { readonly id: string; readonly label: string };
