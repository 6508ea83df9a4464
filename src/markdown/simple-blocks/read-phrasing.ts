import type { PhrasingContent, Text } from 'mdast';
import type {} from '../ours.ts';
import { pointIn, type SourceLine } from './source-line.ts';

/** Characters that may mean something to Markdown, and those that mean nothing by themselves. */
const signs = String.raw`\\\x60*_~!&<[\]\0\t`;
const mute = `[^${signs}]`;

/** A letter or a digit, next to which marks always hold. */
const word = String.raw`[\dA-Za-z가-힣]`;

/** An ampersand that begins no character reference. */
const ampersand = String.raw`&(?!#?[\dA-Za-z]+;)`;

/**
 * What stands in a paragraph, in turns: text, whose signs need company to mean something and have none; an address; code;
 * what is marked, without marks inside; a link or a picture; a call of a footnote; a link to a post. Where none of them
 * begins, the text is not simple.
 */
const piece = new RegExp(
  [
    String.raw`(?<text>(?:[^h${signs}]+|h(?!ttps?:\/\/)|(?<=${word})_+(?=${word})|!(?!\[)|(?<!~)~(?!~)|${ampersand}|<(?=[ =\d]))+)`,
    String.raw`(?<=^| )(?<address>https?:\/\/[\da-z-]+(?:\.[\da-z-]+)+(?:\/(?:[\w/.?=%#:+-]*[\dA-Za-z/])?)?)(?= |$)`,
    String.raw`\x60(?<code>[^\x60\0\t]+)\x60(?!\x60)`,
    String.raw`(?<mark>\*\*?|~~)(?:(?=${word})|(?<=(?:^|[ 가-힣])(?:\*\*?|~~))(?!\s))(?<marked>${mute}+)(?:(?<=${word})|(?<!\s)(?=\k<mark>(?:$|[ .,가-힣])))\k<mark>(?![*~])`,
    String.raw`(?<picture>!?)\[(?<label>(?!\^)${mute}+)\]\((?<url>(?:[^\\\x60*&<>[\]()\s\p{Cc}]|${ampersand})+)\)`,
    String.raw`(?<!!)\[\^(?<footnote>[\w-]+)\](?![([:])`,
    String.raw`(?<![\w\])])\[\[(?<slug>[^[\] #\0\t](?:[^[\]\0\t]*[^[\] \0\t])?)\]\]`,
  ].join('|'),
  'uy',
);

/** What an address in the text has in it, at which GFM makes a link. */
const partOfAddress = /:\/\/|www\.|@/i;

/** An asterisk behind the first and before the second is arithmetic. */
const product = { before: /[\d)]$/, after: /^[\d(]/ };

/**
 * Reads what stands in a paragraph, a heading or a cell of a table.
 * @param lines without blanks at their ends
 * @returns null where it is not simple
 */
export function readPhrasing(lines: readonly SourceLine[]): PhrasingContent[] | null {
  const nodes: PhrasingContent[] = [];
  for (const [at, line] of lines.entries()) {
    if (/^\s|\s$/.test(line.text)) return null;
    if (at > 0) endLine(nodes, lines[at - 1] ?? line);
    if (!readLine(line, nodes)) return null;
  }
  return nodes;
}

/** The end of a line inside a paragraph is text. */
function endLine(nodes: PhrasingContent[], line: SourceLine): void {
  const start = pointIn(line, line.text.length);
  const end = { line: line.line + 1, column: 1, offset: start.offset + 1 };
  addText(nodes, { type: 'text', value: '\n', position: { start, end } });
}

/** Adds text to what comes before it: neighbours are one. */
function addText(nodes: PhrasingContent[], text: Text): void {
  const before = nodes.at(-1);
  if (before?.type !== 'text') nodes.push(text);
  else {
    before.value += text.value;
    if (before.position !== undefined && text.position !== undefined) before.position.end = text.position.end;
  }
}

function readLine(line: SourceLine, nodes: PhrasingContent[]): boolean {
  const { text } = line;
  for (let at = 0; at < text.length; ) {
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (found === null) return false;
    const end = at + found[0].length;
    const node = nodeOf(found, line, at, end);
    if (node === null) return false;
    if (node.type === 'text') addText(nodes, node);
    else nodes.push(node);
    at = end;
  }
  return true;
}

function nodeOf(
  { groups = {} }: RegExpExecArray,
  line: SourceLine,
  start: number,
  end: number,
): PhrasingContent | null {
  const position = { start: pointIn(line, start), end: pointIn(line, end) };
  const { text, address, code, mark, label, footnote, slug } = groups;
  if (text !== undefined) return textOf(text, line, start);
  if (code !== undefined) return { type: 'inlineCode', value: unpadded(code), position };
  if (slug !== undefined) return { type: 'wikiLink', value: slug, position };
  if (footnote !== undefined)
    return { type: 'footnoteReference', identifier: footnote.toLowerCase(), label: footnote, position };
  if (address !== undefined) {
    const child: Text = { type: 'text', value: address, position: { ...position } };
    return { type: 'link', title: null, url: address, children: [child], position };
  }
  if (label !== undefined) return linkOf(label, groups, line, position);
  return mark === undefined ? null : markedOf(mark, groups.marked ?? '', line, position);
}

function linkOf(
  label: string,
  { picture = '', url = '' }: Groups,
  line: SourceLine,
  position: Place,
): PhrasingContent | null {
  const child = textOf(label, line, position.start.offset - line.offset + picture.length + 1);
  if (child === null) return null;
  return picture === ''
    ? { type: 'link', title: null, url, children: [child], position }
    : { type: 'image', title: null, url, alt: label, position };
}

function markedOf(mark: string, marked: string, line: SourceLine, position: Place): PhrasingContent | null {
  const start = position.start.offset - line.offset;
  const end = position.end.offset - line.offset;
  if (isProduct(mark, marked, line.text, start, end)) return null;
  const child = textOf(marked, line, start + mark.length);
  const type = mark === '*' ? 'emphasis' : mark === '**' ? 'strong' : 'delete';
  return child && { type, children: [child], position };
}

type Groups = { readonly [name: string]: string | undefined };

type Place = { start: ReturnType<typeof pointIn>; end: ReturnType<typeof pointIn> };

function textOf(value: string, line: SourceLine, start: number): Text | null {
  if (partOfAddress.test(value)) return null;
  return {
    type: 'text',
    value,
    position: { start: pointIn(line, start), end: pointIn(line, start + value.length) },
  };
}

/** Code with a space at both ends has them only to part it from its marks, unless there is nothing else. */
function unpadded(code: string): string {
  return /^ .* $/.test(code) && /[^ ]/.test(code) ? code.slice(1, -1) : code;
}

function isProduct(mark: string, marked: string, text: string, start: number, end: number): boolean {
  if (!mark.startsWith('*')) return false;
  const opens = product.before.test(text.slice(0, start)) && product.after.test(marked);
  const closes = product.before.test(marked) && product.after.test(text.slice(end));
  return opens || closes;
}
