import { longestIncreasing } from './longest-increasing.ts';

/** A child that is wanted, and the one that becomes it; null where it is new. */
export type Pair = { readonly child: ChildNode | null; readonly wanted: ChildNode };

/** A place in the old list and one in the new list. */
type Anchor = { readonly at: number; readonly wantedAt: number };

/**
 * Finds for each wanted child the one it was, in the order of both lists, so that nothing has to be moved. First those
 * whose content occurs once in each list are paired (as in patience diff): they did not change. Between them, children
 * of one kind are paired in their order. So a paragraph that is put in above leaves all others alone; morphing by
 * position or by `id`, as libraries do, would write every paragraph into the one before it.
 */
export function alignChildren(children: readonly ChildNode[], wanted: readonly ChildNode[]): readonly Pair[] {
  const anchors = longestIncreasing(unchanged(children, wanted), ({ at }) => at);
  const pairs: Pair[] = [];
  let [from, wantedFrom] = [0, 0];
  for (const { at, wantedAt } of [...anchors, { at: children.length, wantedAt: wanted.length }]) {
    pairs.push(...pairByKind(children.slice(from, at), wanted.slice(wantedFrom, wantedAt)));
    const [child, becomes] = [children[at], wanted[wantedAt]];
    if (child !== undefined && becomes !== undefined) pairs.push({ child, wanted: becomes });
    [from, wantedFrom] = [at + 1, wantedAt + 1];
  }
  return pairs;
}

/** Children whose content occurs once in each list, in the order of the new one. */
function unchanged(children: readonly ChildNode[], wanted: readonly ChildNode[]): readonly Anchor[] {
  const places = placesOf(children);
  return [...placesOf(wanted)].flatMap(([content, [wantedAt = 0, ...wantedElsewhere]]) => {
    const [at, ...elsewhere] = places.get(content) ?? [];
    const isUnique = at !== undefined && elsewhere.length === 0 && wantedElsewhere.length === 0;
    return isUnique ? [{ at, wantedAt }] : [];
  });
}

function placesOf(children: readonly ChildNode[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, child] of children.entries()) {
    const content = contentOf(child);
    if (content === null) continue;
    const known = places.get(content);
    if (known === undefined) places.set(content, [at]);
    else known.push(at);
  }
  return places;
}

/** What a node is known by; null for the space between blocks, which says nothing about which is which. */
function contentOf(node: ChildNode): string | null {
  if (node instanceof Element) return node.outerHTML;
  const text = node.nodeValue ?? '';
  return text.trim() === '' ? null : `${node.nodeName} ${text}`;
}

function pairByKind(children: readonly ChildNode[], wanted: readonly ChildNode[]): readonly Pair[] {
  let from = 0;
  return wanted.map((node) => {
    const at = children.findIndex((child, place) => place >= from && isOfKind(child, node));
    if (at < 0) return { child: null, wanted: node };
    // Text, mostly the space between blocks, is no reason to give up the elements before it.
    if (!(node instanceof Element) && at > from) return { child: null, wanted: node };
    from = at + 1;
    return { child: children[at] ?? null, wanted: node };
  });
}

function isOfKind(a: ChildNode, b: ChildNode): boolean {
  if (a instanceof Element && b instanceof Element) return a.nodeName === b.nodeName && a.id === b.id;
  return a.nodeName === b.nodeName;
}
