/** Stands for the end of a line in a box that has only one. */
const lineEnd = ' ⏎ ';

/** Several lines as a box of one line shows them. */
export function inOneLine(text: string): string {
  // Taken line by line: a pattern for the spaces before an end would begin at each of a hundred thousand spaces anew.
  return text
    .split('\n')
    .map((line, at, { length }) => (at === length - 1 ? line : line.trimEnd()))
    .join(lineEnd);
}

/** What stands in the box, as it was before it was put into one line. */
export function inLines(text: string): string {
  return text.replaceAll(lineEnd, '\n');
}
