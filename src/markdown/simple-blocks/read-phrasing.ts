import type { Link, PhrasingContent, Text } from 'mdast';
import type {} from '../ours.ts';
import { pointIn, type SourceLine } from './source-line.ts';

/**
 * What stands in a paragraph, in turns: text in which no character can mean anything, an address, code, what is marked (from a
 * letter or a digit to one, without marks inside), a link, a call
 * of a footnote, a link to a post. Where none of them begins, the text is not
 * simple.
 */
const piece = new RegExp(
  [
    // A sign that needs company to mean something, and has none.
    String.raw`(?<text>(?:[^h\\\x60*_~!&<[\]\0\t]+|h(?!ttps?:\/\/)|(?<=[\dA-Za-z가-힣])_+(?=[\dA-Za-z가-힣])|!(?!\[)|(?<!~)~(?!~)|&(?!#?[\dA-Za-z]+;)|<(?=[ =\d]))+)`,
    String.raw`(?<=^| )(?<address>https?:\/\/[\da-z-]+(?:\.[\da-z-]+)+(?:\/(?:[\w/.?=%#:+-]*[\dA-Za-z/])?)?)(?= |$)`,
    String.raw`\x60(?<code>[^\x60\0\t]+)\x60(?!\x60)`,
    String.raw`(?<mark>\*\*?|~~)(?<marked>[\dA-Za-z가-힣](?:[^\\\x60*_~!&<[\]\0\t]*[\dA-Za-z가-힣])?)\k<mark>(?![*~])`,
    String.raw`(?<!!)\[(?<label>[^\\\x60*_~!&<[\]\0\t^][^\\\x60*_~!&<[\]\0\t]*)\]\((?<url>(?:[^\\\x60*&<>[\]()\s\p{Cc}]|&(?!#?[\dA-Za-z]+;))+)\)`,
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
  const { text, address, code, mark, marked, label, url, footnote, slug } = groups;
  if (text !== undefined) return textOf(text, line, start);
  if (address !== undefined) {
    const child: Text = {
      type: 'text',
      value: address,
      position: { start: pointIn(line, start), end: pointIn(line, end) },
    };
    return { type: 'link', title: null, url: address, children: [child], position };
  }
  if (code !== undefined) return { type: 'inlineCode', value: unpadded(code), position };
  if (slug !== undefined) return { type: 'wikiLink', value: slug, position };
  if (footnote !== undefined)
    return { type: 'footnoteReference', identifier: footnote.toLowerCase(), label: footnote, position };
  if (label !== undefined) {
    const child = textOf(label, line, start + 1);
    return (
      child && ({ type: 'link', title: null, url: url ?? '', children: [child], position } satisfies Link)
    );
  }
  if (mark === undefined || marked === undefined || isProduct(mark, marked, line.text, start, end))
    return null;
  const child = textOf(marked, line, start + mark.length);
  const type = mark === '*' ? 'emphasis' : mark === '**' ? 'strong' : 'delete';
  return child && { type, children: [child], position };
}

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
