import type { Asked } from './asked.ts';

/** Characters of what is asked for in a title: a tab shows fewer. */
const longest = 60;

/**
 * The title of the page of search, as tabs and the history of a browser show it: what is asked for comes first. Of a log
 * it is the beginning of its first line.
 * @param page the title of the page where nothing is asked for
 */
export function askedTitle({ text }: Asked, page: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  const letters = [...line];
  const shown =
    letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : line.trimEnd();
  return shown === '' ? page : `${shown} · ${page}`;
}
