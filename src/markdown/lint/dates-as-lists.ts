import type { List, ListItem, RootContent } from 'mdast';
import { spanOf } from '../ours.ts';
import type { Report } from '../report.ts';

/**
 * `2026. 11. 23. 배포` at the start of a line is three nested lists (T5): an ordered item that opens, on its own line,
 * with another ordered item is a date; so is one whose number is a year. Timelines write such dates in list items too.
 */
export function lintDatesAsLists(lists: readonly List[], source: string, report: Report): void {
  // The month and the day of a date whose year was told of.
  const parts = new Set<RootContent>();
  for (const list of lists) {
    if (list.ordered !== true) continue;
    for (const item of list.children) {
      const start = item.position?.start.offset;
      if (start === undefined) continue;
      const isPart = parts.has(list);
      if (!isPart && !isDate(item, source)) continue;
      for (const child of item.children) parts.add(child);
      if (isPart) continue;
      const [line = ''] = source.slice(start, start + 80).split('\n', 1);
      const text = line.length > 30 ? `${line.slice(0, 30)}…` : line;
      const dot = text.search(/[.)]/);
      report(
        'markdown/date-as-list',
        spanOf(item),
        { text, mended: `${text.slice(0, dot)}\\${text.slice(dot)}` },
        { start: start + dot, end: start + dot, text: '\\' },
      );
    }
  }
}

function isDate(item: ListItem, source: string): boolean {
  const [first] = item.children;
  if (isYear(item, source)) return true;
  if (!isOrderedList(first) || first.position?.start.line !== item.position?.start.line) return false;
  // `1. 2026. 1. 2.` is an item of a list, and the date is what it contains.
  const [inner] = first.children;
  return inner === undefined || !isYear(inner, source);
}

function isYear(item: ListItem, source: string): boolean {
  const start = item.position?.start.offset ?? 0;
  return /^(?:19|20)\d\d\./.test(source.slice(start, start + 5));
}

const isOrderedList = (node: ListItem['children'][number] | undefined): node is List =>
  node?.type === 'list' && node.ordered === true;
