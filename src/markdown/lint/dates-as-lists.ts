import type { List, ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { spanOf } from '../ours.ts';
import type { Report } from '../report.ts';

/**
 * `2026. 11. 23. 배포` at the start of a line is three nested lists (T5): an ordered item that opens, on its own line,
 * with another ordered item is a date; so is one whose number is a year.
 */
export function lintDatesAsLists(tree: Root, source: string, report: Report): void {
  visit(tree, 'list', (list, _, parent) => {
    if (list.ordered !== true || parent?.type === 'listItem') return;
    for (const item of list.children) {
      const start = item.position?.start.offset;
      if (start === undefined || !isDate(item, source.slice(start, start + 5))) continue;
      const [text = ''] = source.slice(start, start + 40).split('\n', 1);
      const dot = start + text.search(/[.)]/);
      report(
        'markdown/date-as-list',
        spanOf(item),
        {
          text: text.slice(0, 14).trim(),
          mended: `${source.slice(start, dot)}\\${text.slice(dot - start, 14).trim()}`,
        },
        { start: dot, end: dot, text: '\\' },
      );
    }
  });
}

function isDate(item: ListItem, beginning: string): boolean {
  const [first] = item.children;
  const isYear = /^(?:19|20)\d\d\./.test(beginning);
  const opensWithItem = isOrderedList(first) && first.position?.start.line === item.position?.start.line;
  return isYear || opensWithItem;
}

const isOrderedList = (node: ListItem['children'][number] | undefined): node is List =>
  node?.type === 'list' && node.ordered === true;
