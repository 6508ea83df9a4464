import { type Content, element } from './element.ts';

/**
 * A button that does something when it is pressed.
 * @param key what tells it from the buttons beside it, also after it was made anew; see `keepFocus`
 */
export function button(
  key: string,
  press: () => void,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Content[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', 'data-key': key, ...attributes }, ...content);
  made.addEventListener('click', press);
  return made;
}
