import { kindOf } from './token-theme.ts';

/** The tokens of a line: for each the number of its kind and the column where it ends, in turns. */
export type Tokens = readonly number[];

/** A line as HTML: a span around every token that has a kind. */
export function tokenHtml(line: string, tokens: Tokens): string {
  const spans: string[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 2) {
    const kind = kindOf(tokens[at]);
    const end = tokens[at + 1];
    const text = escapeText(line.slice(from, end));
    spans.push(kind === undefined ? text : `<span class="t-${kind}">${text}</span>`);
    from = end ?? line.length;
  }
  return spans.join('');
}

/** Text as HTML that shows it. */
export function escapeText(text: string): string {
  return special.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}

const special = /[&<>]/;
