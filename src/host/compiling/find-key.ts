import type { Span } from '../../kernel/diagnostic.ts';
import { spanAt } from './span-at.ts';

/**
 * Where a key of the exported object stands in the text of a configuration (TypeScript, JavaScript or JSON). This is
 * a scanner and no parser: it follows `export default`, a call around the object, and a constant that holds it. A key
 * that comes by a spread, an import or a computation is not found.
 * @param keyPath names of keys and indices of list items, from the outside in: `['categories', '0', 'label']`
 */
export function findKey(text: string, keyPath: readonly string[]): Span | undefined {
  const masked = maskLiterals(text);
  let open = rootOf(masked);
  let found: Span | undefined;
  for (const key of keyPath) {
    if (open === undefined) return undefined;
    const item = itemsOf(text, masked, open).find(({ name }) => name === key);
    if (item === undefined) return undefined;
    found = spanAt(text, item.start, item.end);
    open = openingAt(masked, item.value);
  }
  return found;
}

/** The text with comments blanked and the insides of literals made `x`, so that every bracket left is a real one. */
function maskLiterals(text: string): string {
  const literal =
    /\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|(?<=[=(:,[!&|?{;]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\//g;
  return text.replace(literal, (found) =>
    found.startsWith('//') || found.startsWith('/*')
      ? ' '.repeat(found.length)
      : found.charAt(0) + 'x'.repeat(found.length - 2) + found.charAt(0),
  );
}

/** The offset of the brace that opens the exported object. */
function rootOf(masked: string): number | undefined {
  const exported = /\bexport\s+default\s|\bmodule\.exports\s*=/.exec(masked);
  if (exported === null) return openingAt(masked, 0);
  const at = exported.index + exported[0].length;
  const direct = openingAt(masked, at);
  if (direct !== undefined) return direct;
  const name = /^\s*(?:[\w$.]+\s*\(\s*)?([\w$]+)/.exec(masked.slice(at))?.[1] ?? '';
  const constant = new RegExp(`\\b(?:const|let|var)\\s+${name.replaceAll('$', '\\$')}\\b[^=]*=`).exec(masked);
  return constant === null ? undefined : openingAt(masked, constant.index + constant[0].length);
}

/** The offset of the brace or bracket that opens the value at an offset, past a call around it. */
function openingAt(masked: string, at: number): number | undefined {
  const before = /^\s*(?:[\w$.]+\s*\(\s*)*(?=[{[])/.exec(masked.slice(at));
  return before === null ? undefined : at + before[0].length;
}

/** A part of an object or a list: its name, where the name (or the list item) stands, and where its value begins. */
type Item = { readonly name: string; readonly start: number; readonly end: number; readonly value: number };

function itemsOf(text: string, masked: string, open: number): readonly Item[] {
  const isList = masked.charAt(open) === '[';
  return partsOf(masked, open).flatMap(({ start, end }, index) => {
    const part = masked.slice(start, end);
    const at = start + (part.length - part.trimStart().length);
    if (isList) return [{ name: String(index), start: at, end: at + part.trim().length, value: at }];
    const key = /^(?:"x*"|'x*'|[\p{ID_Continue}$]+)/u.exec(part.trimStart())?.[0];
    if (key === undefined) return [];
    const name = text.slice(at, at + key.length).replace(/^(["'])(.*)\1$/, '$2');
    const colon = masked.indexOf(':', at + key.length);
    const value = colon < 0 || colon >= end ? at + key.length : colon + 1;
    return [{ name, start: at, end: at + key.length, value }];
  });
}

/** The stretches between the commas of an object or a list. */
function partsOf(masked: string, open: number): readonly { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = open + 1;
  let depth = 0;
  for (let at = open; at < masked.length; at++) {
    const character = masked.charAt(at);
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (depth > 0 && !(depth === 1 && character === ',')) continue;
    if (masked.slice(start, at).trim() !== '') parts.push({ start, end: at });
    start = at + 1;
    if (depth === 0) break;
  }
  return parts;
}
