import { numberAt, type PackedTokens } from './packed-tokens.ts';
import { kindOf } from './token-theme.ts';

/** A line as HTML: a span around every token that has a kind. */
export function tokenHtml(line: string, tokens: PackedTokens): string {
  const spans: string[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 2) {
    const kind = kindOf(numberAt(tokens, at));
    const end = numberAt(tokens, at + 1);
    const text = escapeText(line.slice(from, end));
    spans.push(kind === undefined ? text : `<span class="t-${kind}">${text}</span>`);
    from = end;
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
