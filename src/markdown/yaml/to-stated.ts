import { isAlias, isMap, isScalar, isSeq, type Pair, type Range } from 'yaml';
import type { Stated, StatedPath } from '../../content/stated.ts';
import type { Tell } from './tell.ts';

/** Where a value and its key stand, as offsets in what was parsed. An item of a list has no key. */
export type Placed = {
  readonly path: StatedPath;
  readonly key: readonly [start: number, end: number] | null;
  readonly value: readonly [start: number, end: number];
};

/** What a node states; `isSound` is false when something in it cannot be read, which has been told. */
export type Reading = {
  readonly stated: Stated;
  readonly places: readonly Placed[];
  readonly isSound: boolean;
};

/**
 * A parsed value as plain text, lists and maps. Aliases, anchors, merges and tags are told and not followed.
 * @param text what was parsed
 * @param path the way to the node, for its place
 */
export function toStated(
  node: unknown,
  path: StatedPath,
  key: Placed['key'],
  text: string,
  tell: Tell,
): Reading {
  const value = placeOf(node, key, text);
  const own = { path, key, value };
  const isPlain = tellProperties(node, value[0], text, tell);
  if (isAlias(node)) {
    tell('frontmatter/alias', value[0], value[1], {});
    return { stated: null, places: [own], isSound: false };
  }
  if (isSeq(node)) {
    const items = node.items.map((item, at) => toStated(item, [...path, at], null, text, tell));
    const list = items.map(({ stated }) => stated);
    return joined(list, own, items, isPlain);
  }
  if (isMap(node)) {
    const { fields, isSound } = fieldsOf(node.items, path, text, tell);
    const map: Record<string, Stated> = Object.create(null);
    for (const { key: name, stated } of fields) map[name] = stated;
    return joined(map, own, fields, isPlain && isSound);
  }
  const isEmpty = !isScalar(node) || (node.source === '' && node.type === 'PLAIN');
  if (isScalar(node)) tellComment(isEmpty ? (key?.[1] ?? value[1]) : value[1], node.type ?? '', text, tell);
  return { stated: isEmpty ? null : (node.source ?? ''), places: [own], isSound: isPlain };
}

function joined(stated: Stated, own: Placed, parts: readonly Reading[], isSound: boolean): Reading {
  return {
    stated,
    places: [own, ...parts.flatMap(({ places }) => places)],
    isSound: isSound && parts.every((part) => part.isSound),
  };
}

/** Where a node stands, without the space behind it. A value that is empty stands at its key. */
function placeOf(node: unknown, key: Placed['key'], text: string): Placed['value'] {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return key ?? [0, 0];
  const [start, end]: Partial<Range> = node.range ?? [];
  if (start === undefined || end === undefined) return key ?? [0, 0];
  const length = text.slice(start, end).trimEnd().length;
  return length > 0 ? [start, start + length] : (key ?? [start, start]);
}

/** A key of a map and what it states. */
export type Field = Reading & { readonly key: string };

/** The fields of a map; of those with the same key the first. */
export function fieldsOf(
  pairs: readonly Pair[],
  path: StatedPath,
  text: string,
  tell: Tell,
): { readonly fields: readonly Field[]; readonly isSound: boolean } {
  const fields = new Map<string, Field>();
  let isSound = true;
  for (const { key, value } of pairs) {
    const [start, end] = placeOf(key, null, text);
    const name = isScalar(key) ? (key.source ?? '') : null;
    const isPlain = tellProperties(key, start, text, tell);
    if (name === null) tell('frontmatter/syntax', start, end, {});
    else if (name === '<<') tell('frontmatter/alias', start, end, {});
    else if (fields.has(name)) tell('frontmatter/duplicate-key', start, end, { key: name });
    else {
      const reading = toStated(value, [...path, name], [start, end], text, tell);
      fields.set(name, { ...reading, key: name });
      isSound &&= reading.isSound;
    }
    isSound &&= isPlain && name !== null;
  }
  return { fields: [...fields.values()], isSound };
}

/** Characters before a node among which its anchor and its tag are looked for. */
const reach = 300;

/** Tells the anchor and the tag in front of a node. Returns whether it has neither. */
function tellProperties(node: unknown, start: number, text: string, tell: Tell): boolean {
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return true;
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start);
  const [anchor] = /&[^\s,[\]{}]+(?=(?:\s+!\S*)?\s*$)/.exec(before) ?? [];
  const [tag] = /![^\s,[\]{}]*(?=(?:\s+&\S+)?\s*$)/.exec(before) ?? [];
  if (node.anchor !== undefined) {
    const at = anchor === undefined ? start : from + before.lastIndexOf(anchor);
    tell('frontmatter/alias', at, at + (anchor ?? '').length, {});
  }
  if (node.tag !== undefined) {
    const at = tag === undefined ? start : from + before.lastIndexOf(tag);
    tell('frontmatter/tag', at, at + (tag ?? '').length, { tag: tag ?? node.tag });
  }
  return node.anchor === undefined && node.tag === undefined;
}

/** Tells a comment that looks like a part of the value before it: `title: 장애 회고 #1`. */
function tellComment(from: number, type: string, text: string, tell: Tell): void {
  if (type !== 'PLAIN') return;
  const [whole, gap = '', comment] =
    /^([ \t]*:?[ \t]+)(#[^\s#!].*)/.exec(text.slice(from, from + 1000)) ?? [];
  if (whole === undefined || comment === undefined || comment.startsWith('#hoego-disable')) return;
  const [first = ''] = comment.split(/\s/);
  tell('frontmatter/comment', from + gap.length, from + whole.length, { comment: first });
}
