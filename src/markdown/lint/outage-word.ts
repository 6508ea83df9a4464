import type { Root } from 'mdast';
import type { IncidentRecord } from '../../incident/incident-record.ts';
import { isPartly, outageWords } from '../../incident/language/outage-word.ts';
import { proseBlocks } from '../prose-blocks.ts';
import type { Report } from '../report.ts';

/** Words in the text of a report that say more than the scope it states; null for a post that states none. */
export function lintOutageWord(
  tree: Root,
  source: string,
  scope: IncidentRecord['scope'],
  report: Report,
): void {
  if (!isPartly(scope)) return;
  for (const { text, spanOf } of proseBlocks(tree, source)) {
    for (const { word, start, end } of outageWords(text))
      report('incident/outage-word', spanOf(start, end), { word, scope });
  }
}
