/** A node of a tree, Markdown's or HTML's alike. */
type Node = { readonly type: string; readonly children?: readonly Node[] };

/** A node with children, as a visitor may change them. */
export type Parent<Child extends Node> = Node & { children: Child[] };

/**
 * Looks at a node, and may change it and what stands around it.
 * @returns the index among the parent's children with which to go on, if the node itself is not to be walked into
 */
type Visitor<Shown extends Node, Child extends Node> = (
  node: Shown,
  index: number,
  parent: Parent<Child>,
) => number | undefined;

/**
 * Walks what is in a tree in the order of the text, parents before their children, and shows the nodes of some types to
 * a visitor. A node is walked into as it was shown, even if the visitor put another in its place.
 *
 * (unist-util-visit does the same, but gives a function a name of its own for every node that it comes by, and that took
 * a third of the time in which a post is parsed.)
 */
export function walk<Child extends Node, Type extends Child['type']>(
  tree: Parent<Child>,
  types: Type | readonly Type[],
  visit: Visitor<Extract<Child, { type: Type }>, Child>,
): void {
  const shown: readonly string[] = typeof types === 'string' ? [types] : types;
  const isShown = (node: Child): node is Extract<Child, { type: Type }> => shown.includes(node.type);
  walkInto(tree);

  function walkInto(parent: Parent<Child>): void {
    let index = 0;
    for (let node = parent.children[0]; node !== undefined; node = parent.children[index]) {
      const next = isShown(node) ? visit(node, index, parent) : undefined;
      if (next === undefined && isParent(node)) walkInto(node);
      index = next ?? index + 1;
    }
  }
}

/**
 * Asked of every node, so it reads the property: with `in` a walk takes a third longer. Most nodes are text, and to find
 * that something is not there takes long as well.
 */
function isParent<Child extends Node>(node: Child): node is Child & Parent<Child> {
  return node.type !== 'text' && node.children !== undefined;
}
