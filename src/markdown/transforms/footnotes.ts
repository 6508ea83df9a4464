import type { Properties } from 'hast';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { spanOf } from '../ours.ts';
import type { Report } from '../report.ts';
import { walk } from '../walk.ts';
import type { Words } from '../words.ts';

/** A footnote that is referred to: its number, and how often so far. */
type Note = { number: number; definition: FootnoteDefinition; uses: number };

/**
 * Footnotes in the order in which they are first referred to, at the end of the post. Their anchors are numbers, not
 * labels (`fn-1`, back to `fnref-1`), so a Korean label needs no escaping and never meets a heading's anchor (T7).
 * A footnote nobody refers to is reported; its text would be lost without a word.
 */
export function footnotes(tree: Root, words: Words, report: Report): void {
  const definitions = takeDefinitions(tree);
  if (definitions.size === 0) return;
  const notes = new Map<string, Note>();
  numberReferences(tree, definitions, notes);
  // Notes may refer to further notes; the map grows while it is walked, and the walk sees what was added.
  for (const { definition } of notes.values()) numberReferences(definition, definitions, notes);
  for (const [id, definition] of definitions) {
    if (!notes.has(id))
      report('markdown/unused-footnote', spanOf(definition), { label: definition.label ?? id });
  }
  if (notes.size > 0) tree.children.push(section([...notes.values()], words));
}

function takeDefinitions(tree: Root): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  walk(tree, 'footnoteDefinition', (node, index, parent) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    parent.children.splice(index, 1);
    return index;
  });
  return definitions;
}

function numberReferences(
  within: Root | FootnoteDefinition,
  definitions: ReadonlyMap<string, FootnoteDefinition>,
  notes: Map<string, Note>,
): void {
  walk(within, 'footnoteReference', (node, index, parent) => {
    const definition = definitions.get(node.identifier);
    if (definition === undefined) return;
    const note = notes.get(node.identifier) ?? { number: notes.size + 1, definition, uses: 0 };
    note.uses += 1;
    notes.set(node.identifier, note);
    const link = ours(
      'a',
      { href: `#fn-${note.number}`, id: backAnchor(note.number, note.uses), className: ['footnote-ref'] },
      [{ type: 'text', value: String(note.number) }],
    );
    parent.children[index] = {
      type: 'ours',
      tagName: 'sup',
      properties: {},
      children: [link],
      position: node.position,
    };
  });
}

const backAnchor = (number: number, use: number) => `fnref-${number}${use === 1 ? '' : `-${use}`}`;

function section(notes: readonly Note[], words: Words): RootContent {
  const label = ours('h2', { id: 'footnote-label', className: ['visually-hidden'] }, [
    { type: 'text', value: words.footnotes },
  ]);
  return ours('section', { className: ['footnotes'], ariaLabelledBy: ['footnote-label'] }, [
    label,
    ours(
      'ol',
      {},
      notes.map((note) => item(note, words)),
    ),
  ]);
}

function item({ number, definition, uses }: Note, words: Words): RootContent {
  const backs = Array.from({ length: uses }, (_, at): RootContent[] => [
    { type: 'text', value: ' ' },
    ours(
      'a',
      {
        href: `#${backAnchor(number, at + 1)}`,
        className: ['footnote-back'],
        ariaLabel: uses === 1 ? words.backToText : `${words.backToText} ${at + 1}`,
      },
      [{ type: 'text', value: '↩' }],
    ),
  ]).flat();
  const last = definition.children.at(-1);
  const children: RootContent[] =
    last?.type === 'paragraph'
      ? [...definition.children.slice(0, -1), ours('p', {}, [...last.children, ...backs])]
      : [...definition.children, ours('p', {}, backs)];
  return ours('li', { id: `fn-${number}` }, children);
}

function ours(tagName: string, properties: Properties, children: RootContent[]): RootContent {
  return { type: 'ours', tagName, properties, children };
}
