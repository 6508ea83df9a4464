import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../setup/root.mjs';
import { resultTable } from './result-table.mjs';
import { stageLines } from './stage-lines.mjs';
import { texts } from './texts.mjs';

/**
 * Prints what was measured, for people or as one line of JSON.
 * @param {{ machine: object, profile: string, load: { start: number, end: number },
 *   rows: import('./assess.mjs').Assessed[] }} result
 * @param {{ lang: 'ko' | 'en', json: boolean }} how
 */
export async function printResult(result, { lang, json }) {
  if (json) return console.log(JSON.stringify(result));
  const { machine, profile, load, rows } = result;
  const words = texts[lang];
  // Of the engine, which knows how wide Hangul is and is compiled by now.
  const { alignedTable } = await import(pathToFileURL(join(root, 'lib/commands/aligned-table.js')).href);
  console.log(
    `\n${words.machine(machine)}\n${words.load(load.start, load.end)}\n${words.profile(profile)}\n`,
  );
  console.log(alignedTable(resultTable(rows, lang)));
  for (const line of stageLines(rows, lang)) console.log(line);
  if (machine.hugo === null) console.log(words.noHugo);
}
