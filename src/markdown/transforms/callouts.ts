import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { spanOf } from '../ours.ts';
import type { Report } from '../report.ts';
import { walk } from '../walk.ts';
import { type CalloutKind, calloutKinds, type Words } from '../words.ts';

const marker = /^\[!([A-Za-z]+)\]([+-]?)[ \t]*/;

/** Names that other tools give to the five kinds (Obsidian, VitePress, Docusaurus). */
const aliases: Readonly<Record<string, CalloutKind>> = {
  info: 'note',
  hint: 'tip',
  success: 'tip',
  attention: 'warning',
  danger: 'caution',
  error: 'caution',
  bug: 'caution',
};

/** Whether a word names a kind of callout, and which. */
export function calloutKindOf(word: string): CalloutKind | undefined {
  const name = word.toLowerCase();
  return calloutKinds.find((kind) => kind === name) ?? aliases[name];
}

/**
 * `> [!NOTE]` and its kin: a quotation whose first line names a kind becomes a callout. After the mark may stand a
 * title of one's own; `-` folds it, `+` makes it foldable and open.
 */
export function callouts(tree: Root, words: Words, report: Report): void {
  walk(tree, 'blockquote', (quote, index, parent) => {
    const [first] = quote.children;
    if (first?.type !== 'paragraph') return;
    const [text] = first.children;
    const found = text?.type === 'text' ? marker.exec(text.value) : null;
    if (text?.type !== 'text' || found === null) return;
    const [mark, name = '', fold = ''] = found;
    const kind = calloutKindOf(name);
    if (kind === undefined) {
      report('markdown/unknown-callout', spanOf(first), {
        name,
        known: calloutKinds.join(', ').toUpperCase(),
      });
      return;
    }
    const { title, rest } = splitFirstLine(first, mark.length);
    const body =
      rest.length === 0
        ? quote.children.slice(1)
        : [{ ...first, children: rest }, ...quote.children.slice(1)];
    parent.children[index] = callout({
      kind,
      fold: fold === '' ? 'none' : fold === '-' ? 'closed' : 'open',
      title: title.length === 0 ? [{ type: 'text', value: words.callouts[kind] }] : title,
      body,
      position: quote.position,
    });
  });
}

/** The first line of a paragraph, less the mark, and what comes after it. */
function splitFirstLine(paragraph: Paragraph, markLength: number) {
  const title: PhrasingContent[] = [];
  const rest: PhrasingContent[] = [];
  let ended = false;
  for (const [at, node] of paragraph.children.entries()) {
    const value = node.type === 'text' ? node.value.slice(at === 0 ? markLength : 0) : null;
    const lineEnd = value?.indexOf('\n') ?? -1;
    // A hard break ends the first line and belongs to neither part.
    if (node.type === 'break' && !ended) ended = true;
    else if (ended) rest.push(node);
    else if (value === null) title.push(node);
    else if (lineEnd < 0) title.push({ type: 'text', value });
    else {
      title.push({ type: 'text', value: value.slice(0, lineEnd) });
      rest.push({ type: 'text', value: value.slice(lineEnd + 1) });
      ended = true;
    }
  }
  const isEmpty = (node: PhrasingContent) => node.type === 'text' && node.value.trim() === '';
  return { title: title.every(isEmpty) ? [] : title, rest: rest.every(isEmpty) ? [] : rest };
}

/** What a callout is made of. */
type Callout = {
  kind: CalloutKind;
  fold: 'none' | 'open' | 'closed';
  title: RootContent[];
  body: RootContent[];
  position: Blockquote['position'];
};

/** A callout as the elements it is shown by; a foldable one is a `<details>`. */
export function callout({ kind, fold, title, body, position }: Callout): RootContent {
  return titledBox(['callout', `callout-${kind}`], fold, title, body, position);
}

/** A box with a title and a body, foldable or not. */
export function titledBox(
  className: string[],
  fold: Callout['fold'],
  title: RootContent[],
  body: RootContent[],
  position: Blockquote['position'],
): RootContent {
  const [name = ''] = className;
  const part = (tagName: string, part: string, children: RootContent[]): RootContent[] =>
    children.length === 0
      ? []
      : [{ type: 'ours', tagName, properties: { className: [`${name}-${part}`] }, children, position }];
  return {
    type: 'ours',
    tagName: fold === 'none' ? 'aside' : 'details',
    properties: {
      className,
      ...(fold === 'none' ? { role: 'note' } : {}),
      ...(fold === 'open' ? { open: true } : {}),
    },
    children: [...part(fold === 'none' ? 'p' : 'summary', 'title', title), ...part('div', 'body', body)],
    position,
  };
}
