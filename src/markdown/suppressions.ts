import type { Root, RootContent } from 'mdast';
import type { Suppression } from '../content/post.ts';
import { spanOf } from './ours.ts';
import type { Report } from './report.ts';

/** A request is a sentence; what is longer is none. */
const longest = 500;

const request = /^<!--\s*hoego-disable\s+([a-z]+\/[a-z-]+)\s*(?:--\s*(\S[\s\S]*?))?\s*-->$/;

/**
 * Reads `<!-- hoego-disable code -- 이유 -->`. On a line of its own it holds for the block that follows, in running
 * text for its paragraph. Without a reason it has no effect, and is reported.
 */
export function readSuppressions(tree: Root, report: Report): Suppression[] {
  return tree.children.flatMap((block, at) => {
    const requests =
      block.type === 'html' ? [block] : 'children' in block ? htmlIn(block.children as RootContent[]) : [];
    return requests.flatMap((node) => {
      const [, code, reason] = request.exec(node.value.slice(0, longest).trim()) ?? [];
      if (code === undefined) return [];
      if (reason === undefined) {
        report('markdown/suppression-reason', spanOf(node), { name: code });
        return [];
      }
      const covered = block.type === 'html' ? (tree.children[at + 1] ?? block) : block;
      return [{ code, fromLine: spanOf(block).line, toLine: spanOf(covered).endLine }];
    });
  });
}

function htmlIn(nodes: readonly RootContent[]) {
  return nodes.filter((node) => node.type === 'html');
}
