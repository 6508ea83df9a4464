/** What stands in an element: text is text, whatever it says; null is left out. */
export type Content = Node | string | null;

/** An element with its attributes and what stands in it. Nothing that a post or a reader wrote is ever read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  made.append(...content.filter((part) => part !== null));
  return made;
}

/** Gives an element attributes. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
