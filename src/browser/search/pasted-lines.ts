/** Stands for the end of a line in a box that has only one. */
const lineEnd = ' ⏎ ';

/** Several lines as a box of one line shows them. */
export function inOneLine(text: string): string {
  return text.replace(/\s*\r?\n/g, lineEnd);
}

/** What stands in the box, as it was before it was put into one line. */
export function inLines(text: string): string {
  return text.replaceAll(lineEnd, '\n');
}
