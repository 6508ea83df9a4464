import type { Root, RootContent } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import type { Code, Construct, Extension, TokenizeContext } from 'micromark-util-types';
import { walk } from '../walk.ts';

/** How what each of GFM's constructs reads must begin, by the construct's name. */
const beginnings: Readonly<Record<string, RegExp>> = {
  emailAutolink: /^[\w.+-]+@/,
  protocolAutolink: /^https?:\/\//i,
  wwwAutolink: /^www\./i,
};

/**
 * Syntax of addresses that stand in the text as they are. GFM's constructs are tried at the first letter of every word,
 * the one for mail reads it to its end, and each leaves the words around it in pieces. So they are tried only where the
 * rest of the line begins as they need it, which makes no other tree.
 */
export function autolinkLiteralSyntax(): Extension {
  const { text = {} } = gfmAutolinkLiteral();
  const triedInTime = Object.entries(text).map(([code, constructs = []]) => [
    code,
    [constructs].flat().map(triedAt),
  ]);
  return { text: Object.fromEntries(triedInTime) };
}

function triedAt(construct: Construct): Construct {
  const beginning = beginnings[construct.name ?? ''];
  return beginning === undefined
    ? construct
    : {
        ...construct,
        previous(this: TokenizeContext, code: Code): boolean {
          return construct.previous?.call(this, code) !== false && beginning.test(restOfLine(this));
        },
      };
}

/** What comes next in the line (or up to a tab), a letter being first. */
function restOfLine(context: TokenizeContext): string {
  const start = context.now();
  const [rest] = context.sliceStream({ start, end: { ...start, _bufferIndex: Number.POSITIVE_INFINITY } });
  return typeof rest === 'string' ? rest : '';
}

/** What an address that the syntax could not see has in it: one with an escape, behind a bracket, next to a word. */
const address = /https?:\/\/|www\.|[\w.+-]@[\w-]/i;

/** The same as nodes of the tree. GFM looks through the tree a second time; here only where there may be an address. */
export function autolinkLiteralFromMarkdown(): FromMarkdownExtension {
  const { transforms, ...others } = gfmAutolinkLiteralFromMarkdown();
  return {
    ...others,
    transforms: transforms?.map((transform) => (tree: Root) => {
      for (const block of tree.children.map(alone)) if (hasAddress(block)) transform(block);
    }),
  };
}

const alone = (block: RootContent): Root => ({ type: 'root', children: [block] });

/** Whether a text that is not in a link may hold an address. */
function hasAddress(tree: Root): boolean {
  let found = false;
  walk(tree, ['text', 'link', 'linkReference'], (node, index) => {
    if (node.type !== 'text') return index + 1;
    found ||= address.test(node.value);
    return undefined;
  });
  return found;
}
