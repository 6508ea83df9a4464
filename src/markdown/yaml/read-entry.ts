import { isMap, parseDocument } from 'yaml';
import { tellMistakes, tellStrayLine } from './mistakes.ts';
import { deepest, isTooDeep, maySinkTooDeep } from './nesting.ts';
import { readPlainEntry } from './read-plain-entry.ts';
import type { Tell } from './tell.ts';
import { type Field, fieldsOf } from './to-stated.ts';

/** An entry of a block. The mistakes in one that cannot be read have been told. */
export type Entry =
  /** More than one field only where the whole block is a map in brackets. */
  | { readonly kind: 'read'; readonly fields: readonly Field[] }
  /** `keys` are those it would have stated. */
  | { readonly kind: 'unreadable'; readonly keys: readonly string[] };

/** Lines that mean something to YAML, but not in a block: the marks of documents, and directives. */
const mark = /^(?:(?:---|\.\.\.)(?:\s|$)|%)/;

/**
 * Reads one top-level entry of a block. The schema is the one in which every scalar is text, so nothing is ever taken
 * for a date, a number or a truth value: `1.20`, `12:30`, `no` and `~` stay as they are written.
 */
export function readEntry(text: string, tell: Tell): Entry {
  const plain = readPlainEntry(text);
  return plain === null ? parseEntry(text, tell) : { kind: 'read', fields: [plain] };
}

/** The same with a parser, to which no entry is too plain. */
export function parseEntry(text: string, tell: Tell): Entry {
  const start = text.search(/\S/);
  if (maySinkTooDeep(text)) return tooDeep(text, start, tell);
  if (mark.test(text)) return notAnEntry(text, start, tell);
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  if (isTooDeep(document.contents)) return tooDeep(text, start, tell);
  if (document.errors.length > 0) {
    tellMistakes(text, document, tell);
    return unreadable(text);
  }
  if (!isMap(document.contents)) return notAnEntry(text, start, tell);
  const { fields, isSound } = fieldsOf(document.contents.items, [], text, tell);
  return isSound ? { kind: 'read', fields } : unreadable(text);
}

function tooDeep(text: string, start: number, tell: Tell): Entry {
  const [line = ''] = text.slice(start).split('\n', 1);
  const [key = line] = /^[^\s:[{-]+/.exec(line) ?? [];
  tell('frontmatter/depth', start, start + Math.max(1, key.length), { limit: deepest });
  return unreadable(text);
}

function notAnEntry(text: string, start: number, tell: Tell): Entry {
  tellStrayLine(text, start, tell);
  return unreadable(text);
}

/** An entry that cannot be read, and every word in it that stands before a colon, so that none is called missing. */
function unreadable(text: string): Entry {
  const words = text.matchAll(/(?<![\p{L}\p{N}_.-])([\p{L}\p{N}_-]+)["']?[ \t]*:/gu);
  return { kind: 'unreadable', keys: [...words].map(([, word = '']) => word) };
}
