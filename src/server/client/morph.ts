import { alignChildren } from './align-children.ts';
import { editText } from './edit-text.ts';

/**
 * Makes an element what another one is, and touches nothing that is equal in both. Nodes that stay are never moved, so
 * the focus, a selection, what is typed into a field, a playing video and the scroll position of a box stay too.
 * Law: afterwards the two are equal nodes, but for what a visitor has opened.
 */
export function morph(element: Element, wanted: Element): void {
  morphAttributes(element, wanted);
  const pairs = alignChildren([...element.childNodes], [...wanted.childNodes]);
  const kept = new Set(pairs.map(({ child }) => child));
  for (const child of [...element.childNodes]) if (!kept.has(child)) child.remove();
  let cursor = element.firstChild;
  for (const pair of pairs) {
    if (pair.child === null) {
      element.insertBefore(document.importNode(pair.wanted, true), cursor);
    } else {
      if (!pair.child.isEqualNode(pair.wanted)) morphNode(pair.child, pair.wanted);
      cursor = pair.child.nextSibling;
    }
  }
}

function morphNode(node: Node, wanted: Node): void {
  if (node instanceof Element && wanted instanceof Element) morph(node, wanted);
  if (node instanceof CharacterData && wanted instanceof CharacterData) editText(node, wanted.data);
}

/** Makes the attributes of an element those of another one. */
export function morphAttributes(element: Element, wanted: Element): void {
  for (const { name } of [...element.attributes]) {
    if (!wanted.hasAttribute(name) && !isVisitors(element, name)) element.removeAttribute(name);
  }
  for (const attribute of wanted.attributes) {
    if (element.getAttribute(attribute.name) === attribute.value || isVisitors(element, attribute.name))
      continue;
    // A copy of the node keeps its namespace, as in `xlink:href`.
    element.setAttributeNode(document.importNode(attribute));
  }
}

/** What is unfolded on a page is up to whoever reads it. */
function isVisitors(element: Element, attribute: string): boolean {
  return (
    attribute === 'open' && (element instanceof HTMLDetailsElement || element instanceof HTMLDialogElement)
  );
}
