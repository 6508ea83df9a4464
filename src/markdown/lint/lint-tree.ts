import type { Root } from 'mdast';
import type { Report } from '../report.ts';
import { lintAccidentalHeadings } from './accidental-headings.ts';
import { lintDatesAsLists } from './dates-as-lists.ts';
import { lintInvisibleCharacters } from './invisible-characters.ts';
import { lintLeftoverMarks } from './leftover-marks.ts';
import { lintedNodesOf } from './linted-nodes.ts';
import { lintTableCells } from './table-cells.ts';
import { lintUnclosedFences } from './unclosed-fences.ts';

/** Everything that looks like something to its author and is something else. */
export function lintTree(tree: Root, text: string, report: Report): void {
  const { lists, headings, texts, code, tables } = lintedNodesOf(tree);
  lintDatesAsLists(lists, text, report);
  lintAccidentalHeadings(headings, text, report);
  lintLeftoverMarks(texts, text, report);
  lintInvisibleCharacters(code, report);
  lintTableCells(tables, report);
  lintUnclosedFences(code, text, report);
}
