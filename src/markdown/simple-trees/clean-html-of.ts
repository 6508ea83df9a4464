import type { Element, ElementContent, Root as HtmlRoot, Properties, Text } from 'hast';
import type { Image, Link, List, ListItem, Root, RootContent, Table, TableRow } from 'mdast';
import type { Position } from 'unist';
import { isSafeAddress } from '../html/safe-address.ts';
import { spanOf } from '../ours.ts';
import type { Report } from '../report.ts';

/** What is met on the way: addresses that must not stay, and what is not simple. */
type Met = { readonly unsafe: Unsafe[]; readonly others: RootContent[] };

type Unsafe = { readonly address: string; readonly node: Link | Image };

/**
 * The HTML of a tree in which everything is simple, as remark-rehype translates it and the sanitiser leaves it: without
 * raw HTML there is nothing to take out but addresses.
 * @param tree not so deep that to walk through it could break the stack
 * @returns null if something else is in it; then nothing was reported
 */
export function cleanHtmlOf(tree: Root, report: Report): HtmlRoot | null {
  const met: Met = { unsafe: [], others: [] };
  const children = allOf(tree.children, met).flatMap((node, at) => (at === 0 ? [node] : [lineEnd, node]));
  if (met.others.length > 0) return null;
  for (const { address, node } of met.unsafe)
    report('html/unsafe-address', spanOf(node), { address: address.slice(0, 80) });
  return { type: 'root', children, position: tree.position };
}

function allOf(nodes: readonly RootContent[], met: Met): ElementContent[] {
  const all: ElementContent[] = [];
  let isBehindBreak = false;
  for (const node of nodes) {
    const html = htmlOf(node, met);
    if (isBehindBreak && beginsWithBlank(html)) met.others.push(node);
    all.push(html);
    isBehindBreak = node.type === 'break';
    if (isBehindBreak) all.push(lineEnd);
  }
  return all;
}

function htmlOf(node: RootContent, met: Met): ElementContent {
  const { position } = node;
  switch (node.type) {
    case 'text':
      if (hasBlankAtLineEnd.test(node.value)) met.others.push(node);
      return text(node.value, position);
    case 'inlineCode':
      return element('code', {}, [text(node.value.replace(/\r?\n|\r/g, ' '), position)], position);
    case 'paragraph':
      return element('p', {}, allOf(node.children, met), position);
    case 'heading':
      return element(`h${node.depth}`, {}, allOf(node.children, met), position);
    case 'strong':
      return element('strong', {}, allOf(node.children, met), position);
    case 'emphasis':
      return element('em', {}, allOf(node.children, met), position);
    case 'delete':
      return element('del', {}, allOf(node.children, met), position);
    case 'link':
      return element('a', propertiesOf(node, 'href', met), allOf(node.children, met), position);
    case 'image':
      return element('img', propertiesOf(node, 'src', met), [], position);
    case 'break':
      return element('br', {}, [], position);
    case 'thematicBreak':
      return element('hr', {}, [], position);
    case 'blockquote':
      return element('blockquote', {}, onLines(allOf(node.children, met)), position);
    case 'list':
      return listOf(node, met);
    case 'table':
      return tableOf(node, met);
    case 'ours':
      return { ...node, children: allOf(node.children, met) };
    default:
      met.others.push(node);
      return lineEnd;
  }
}

/** Blanks around the ends of lines are taken out of text; hardly any is left there by the parser. */
const hasBlankAtLineEnd = /[ \t]\n|\n[ \t]|\r/;

/** Whether something begins with a blank that is taken out behind a line break. */
function beginsWithBlank(node: ElementContent): boolean {
  const first = node.type === 'element' ? node.children[0] : node;
  return first?.type === 'text' && /^[ \t]/.test(first.value);
}

function propertiesOf(node: Link | Image, name: 'href' | 'src', met: Met): Properties {
  if (!hasHalves.test(node.url)) return { ...addressOf(node, name, met), ...titlesOf(node) };
  met.others.push(node);
  return {};
}

/** Characters of two halves, or a half, which by itself cannot be encoded. */
const hasHalves = /[\ud800-\udfff]/;

/** The address with all that an address cannot have encoded, unless it is not safe. */
function addressOf(node: Link | Image, name: 'href' | 'src', met: Met): Properties {
  const address = encodeURI(node.url).replace(/%25(?=[\dA-Za-z]{2})/g, '%');
  if (isSafeAddress(name, address)) return { [name]: address };
  met.unsafe.push({ address, node });
  return {};
}

function titlesOf(node: Link | Image): Properties {
  const alt = node.type === 'image' ? (node.alt ?? null) : null;
  const title = node.title ?? null;
  return { ...(alt === null ? {} : { alt }), ...(title === null ? {} : { title }) };
}

function listOf({ ordered, start, spread, children, position }: List, met: Met): Element {
  const isLoose = spread === true || children.some((item) => item.spread === true);
  const items = children.map((item) => itemOf(item, isLoose, met));
  const properties = typeof start === 'number' && start !== 1 ? { start } : {};
  return element(ordered === true ? 'ol' : 'ul', properties, onLines(items), position);
}

/** In a list that is not loose, paragraphs are no elements of their own. */
function itemOf({ checked, children, position }: ListItem, isLoose: boolean, met: Met): Element {
  const blocks = withBox(allOf(children, met), checked);
  const inside: ElementContent[] = [];
  for (const block of blocks) {
    const isFlat = !isLoose && isParagraph(block);
    if (!isFlat || block !== blocks[0]) inside.push(lineEnd);
    if (isFlat) inside.push(...block.children);
    else inside.push(block);
  }
  const last = blocks.at(-1);
  if (last !== undefined && (isLoose || !isParagraph(last))) inside.push(lineEnd);
  return element('li', {}, inside, position);
}

const isParagraph = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'p';

/** The box of something to be done stands in the first paragraph, or in one of its own. */
function withBox(blocks: ElementContent[], checked: ListItem['checked']): ElementContent[] {
  if (typeof checked !== 'boolean') return blocks;
  const box = element('input', { type: 'checkbox', checked, disabled: true }, [], undefined);
  const [first, ...others] = blocks;
  if (first === undefined || !isParagraph(first)) return [element('p', {}, [box], undefined), ...blocks];
  const { children, position } = first;
  const inside = children.length === 0 ? [box] : [box, text(' ', undefined), ...children];
  return [element('p', {}, inside, position), ...others];
}

function tableOf({ children: [head, ...body], align, position }: Table, met: Met): Element {
  const parts: Element[] = [];
  if (head !== undefined)
    parts.push(element('thead', {}, onLines([rowOf(head, 'th', align, met)]), head.position));
  if (body.length > 0) {
    const rows = body.map((row) => rowOf(row, 'td', align, met));
    parts.push(element('tbody', {}, onLines(rows), fromTo(body[0]?.position, body.at(-1)?.position)));
  }
  return element('table', {}, onLines(parts), position);
}

/** A row has as many cells as there are columns. */
function rowOf({ children, position }: TableRow, tagName: string, align: Table['align'], met: Met): Element {
  const cells = (align ?? []).map((side, at) => {
    const cell = children[at];
    const inside = cell === undefined ? [] : allOf(cell.children, met);
    return element(tagName, side === null ? {} : { align: side }, inside, cell?.position);
  });
  return element('tr', {}, onLines(cells), position);
}

function fromTo(first: Position | undefined, last: Position | undefined): Position | undefined {
  return first && last && { start: first.start, end: last.end };
}

/** Every node on a line of its own. */
function onLines(nodes: readonly ElementContent[]): ElementContent[] {
  const lines: ElementContent[] = [lineEnd];
  for (const node of nodes) lines.push(node, lineEnd);
  return lines;
}

const lineEnd: Text = { type: 'text', value: '\n', position: undefined };

const text = (value: string, position: Position | undefined): Text => ({ type: 'text', value, position });

/** All elements are made here, so that they have one shape, and whoever reads them is quick. */
function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
  position: Position | undefined,
): Element {
  return { type: 'element', tagName, properties, children, position };
}
