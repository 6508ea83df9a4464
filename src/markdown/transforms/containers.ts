import type { Paragraph, Root, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { walk } from '../walk.ts';
import type { Words } from '../words.ts';
import { callout, calloutKindOf, titledBox } from './callouts.ts';

/**
 * `:::name[제목]` … `:::`. The kinds of callouts are callouts, `details` is foldable, any other name is a box that a
 * site's own stylesheet may dress (`container-name`). A `::name` line is prose: hoego has no such directive.
 */
export function containers(tree: Root, source: string, words: Words): void {
  walk(tree, ['containerDirective', 'leafDirective'], (node, index, parent) => {
    const siblings = parent.children;
    if (node.type === 'leafDirective') siblings[index] = asProse(node, source);
    if (node.type !== 'containerDirective') return;
    const [first, ...others] = node.children;
    const hasLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
    const title: RootContent[] = hasLabel ? first.children : [];
    const body = hasLabel ? others : node.children;
    const kind = calloutKindOf(node.name);
    const fold = node.name.toLowerCase() === 'details' ? 'closed' : 'none';
    const fallback = kind === undefined ? (fold === 'closed' ? words.details : '') : words.callouts[kind];
    const shown: RootContent[] =
      title.length > 0 || fallback === '' ? title : [{ type: 'text', value: fallback }];
    const className = ['container', `container-${node.name.toLowerCase().replace(/[^a-z0-9-]+/g, '-')}`];
    siblings[index] =
      kind === undefined
        ? titledBox(className, fold, shown, body, node.position)
        : callout({ kind, fold, title: shown, body, position: node.position });
  });
}

function asProse(node: LeafDirective, source: string): Paragraph {
  const value = source.slice(node.position?.start.offset, node.position?.end.offset);
  return { type: 'paragraph', children: [{ type: 'text', value }], position: node.position };
}
