import type { Root } from 'mdast';
import type { Report } from '../report.ts';
import { lintAccidentalHeadings } from './accidental-headings.ts';
import { lintDatesAsLists } from './dates-as-lists.ts';
import { lintInvisibleCharacters } from './invisible-characters.ts';
import { lintLeftoverMarks } from './leftover-marks.ts';
import { lintTableCells } from './table-cells.ts';
import { lintUnclosedFences } from './unclosed-fences.ts';

/** Everything that looks like something to its author and is something else. */
export function lintTree(tree: Root, text: string, report: Report): void {
  lintDatesAsLists(tree, text, report);
  lintAccidentalHeadings(tree, text, report);
  lintLeftoverMarks(tree, text, report);
  lintInvisibleCharacters(tree, report);
  lintTableCells(tree, report);
  lintUnclosedFences(tree, text, report);
}
