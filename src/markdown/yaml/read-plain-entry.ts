import type { Field, Reading } from './to-stated.ts';

/**
 * Letters and digits of Latin, Hangul and Hanja. Others are left to the parser: a pattern of all there are takes V8 10 ms
 * to compile, in every thread.
 */
const word = 'A-Za-z0-9ㄱ-ㆎ가-힣一-龥';

/** The same, ASCII but quotation marks and the backslash, and signs of running text. */
const anything = String.raw`\x20\x21\x23-\x26\x28-\x5b\x5d-\x7e·‐-‧←-⇿、-】ㄱ-ㆎ가-힣一-龥！-～`;

/**
 * A text in quotation marks without escapes, or one without them that begins with a letter or a digit and in which no
 * sign means anything to YAML.
 */
const text = String.raw`"[${anything}']*"|'[${anything}"\\]*'|[${word}](?:(?:[${word}._/+()~ -]|:(?=[${word}]))*[${word}._/+()~-])?`;

const list = String.raw`\[(?:${text})(?:, *(?:${text}))*\]`;

const plain = new RegExp(String.raw`^(?<key>[A-Za-z]\w*): +(?:(?<single>${text})|${list})[ \t]*\n*$`);

const texts = new RegExp(text, 'g');

/**
 * Reads an entry of one line, a key and a text or a list of texts in brackets, without a parser that is ready for
 * anything. What the parser would make of it is the same.
 * @returns null where an entry is written otherwise
 */
export function readPlainEntry(entry: string): Field | null {
  const { key, single } = plain.exec(entry)?.groups ?? {};
  if (key === undefined) return null;
  const value = entry.slice(key.length + 1).trim();
  const start = entry.indexOf(value, key.length + 1);
  const own = { path: [key], key: [0, key.length], value: [start, start + value.length] } as const;
  if (single !== undefined) return { key, stated: unquoted(single), places: [own], isSound: true };
  const items = [...value.matchAll(texts)].map(({ 0: item, index }, at): Reading => {
    const place = [start + index, start + index + item.length] as const;
    return { stated: unquoted(item), places: [{ path: [key, at], key: null, value: place }], isSound: true };
  });
  return {
    key,
    stated: items.map(({ stated }) => stated),
    places: [own, ...items.flatMap(({ places }) => places)],
    isSound: true,
  };
}

const unquoted = (written: string) => (/^["']/.test(written) ? written.slice(1, -1) : written);
