import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import { deepest } from './nesting.ts';
import type { Tell } from './tell.ts';

/** Mistakes in one entry; after so many the rest is the parser's confusion. */
const mostMistakes = 20;

/**
 * Tells what the parser found wrong with an entry, in the words of somebody who does not know YAML: the first mistake of
 * each line, because one makes the parser stumble over the rest of its line.
 * @param text what was parsed; places are offsets in it
 */
export function tellMistakes(text: string, document: Document, tell: Tell): void {
  let toldTo = -1;
  let count = 0;
  for (const error of document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    if (error.pos[0] <= toldTo || count === mostMistakes) continue;
    tellMistake(text, document, error, tell);
    toldTo = endOfLine(text, error.pos[0]);
    count += 1;
  }
}

function tellMistake(text: string, document: Document, error: YAMLError, tell: Tell): void {
  const [start, end] = error.pos;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      tell('frontmatter/tab', start, end, {}, '  ');
      break;
    case 'BAD_DQ_ESCAPE':
      tell('frontmatter/escape', start, end, {});
      break;
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      tell('frontmatter/alias', start, end, {});
      break;
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
      tell('frontmatter/tag', start, end, { tag: text.slice(start, end) });
      break;
    case 'BAD_SCALAR_START':
      tellSign(text, start, tell);
      break;
    case 'RESOURCE_EXHAUSTION':
      tell('frontmatter/depth', start, end, { limit: deepest });
      break;
    case 'BLOCK_AS_IMPLICIT_KEY':
      tellNestedKey(text, start, tell);
      break;
    case 'MULTILINE_IMPLICIT_KEY':
      tellStrayLine(text, start, tell);
      break;
    case 'BAD_INDENT':
      tellBadIndent(text, document, error, tell);
      break;
    case 'MISSING_CHAR':
      tellMissing(text, document, error, tell);
      break;
    default:
      tellUnexpected(text, error, tell);
  }
}

/** A second colon in a line (`title: Redis: OOM`), or a line whose depth fits none above it. */
function tellNestedKey(text: string, start: number, tell: Tell): void {
  const value = valueOfLine(text, start);
  const isValue = value.start === start && value.isBehindKey;
  if (isValue && /:(?:[ \t]|$)/.test(text.slice(start, value.end))) {
    tellNeedsQuotes(text, start, value.end, ': ', tell);
  } else {
    tellIndent(text, isValue ? value.end : start, tell);
  }
}

/** A line without a key: `title:제목`, where the space is missing, or text that has no business there. */
export function tellStrayLine(text: string, start: number, tell: Tell): void {
  const end = endOfLine(text, start);
  const found = /^(["']?)([\p{L}\p{N}_.-]+)\1:(?=[^\s/])/u.exec(text.slice(start, end));
  if (found === null) {
    tell('frontmatter/stray-line', start, end, {});
  } else {
    const [colon, , key = ''] = found;
    tell('frontmatter/colon-space', start, start + colon.length, { key }, `${colon} `);
  }
}

/** Brackets that are not closed, of which the parser first sees that the next line is not indented; or a wrong depth. */
function tellBadIndent(text: string, document: Document, error: YAMLError, tell: Tell): void {
  const [start] = error.pos;
  if (error.message.startsWith('Flow')) {
    const isBracket = (node: unknown) => isCollection(node) && node.flow === true;
    const [opening = start] = startsBefore(document, start, isBracket);
    tell('frontmatter/bracket', opening, opening + 1, {});
  } else {
    tellIndent(text, start, tell);
  }
}

/** Points at the first thing behind an offset: the depth that is wrong is its. */
function tellIndent(text: string, offset: number, tell: Tell): void {
  const [gap = ''] = /^\s*/.exec(text.slice(offset)) ?? [];
  tell('frontmatter/indent', offset + gap.length, endOfLine(text, offset + gap.length), {});
}

function tellMissing(text: string, document: Document, error: YAMLError, tell: Tell): void {
  const [start] = error.pos;
  if (error.message.startsWith('Implicit map keys')) {
    tellStrayLine(text, start, tell);
  } else if (error.message.startsWith('Missing closing')) {
    const isQuote = (node: unknown) => isScalar(node) && /^QUOTE/.test(node.type ?? '');
    const opening = startsBefore(document, start, isQuote).at(-1) ?? start;
    tell('frontmatter/quote', opening, opening + 1, {});
  } else if (error.message.startsWith('Sequence item')) {
    tellIndent(text, start, tell);
  } else {
    tellUnexpected(text, error, tell);
  }
}

/** Where the nodes of a kind begin that begin before an offset, in the order of the text. */
function startsBefore(
  document: Document,
  offset: number,
  isKind: (node: unknown) => boolean,
): readonly number[] {
  const found: number[] = [];
  visit(document, (_, node) => {
    const at = (isScalar(node) || isCollection(node)) && isKind(node) ? node.range?.[0] : undefined;
    if (at !== undefined && at <= offset) found.push(at);
  });
  return found;
}

/** What is left over behind a value that its first sign made a list, a map or a quotation: `title: [장애] Redis`. */
function tellUnexpected(text: string, { pos: [start, end], message }: YAMLError, tell: Tell): void {
  const value = valueOfLine(text, start);
  const first = text.slice(value.start, value.start + 1);
  if (/^(["'])[\p{L}\p{N}_.-]+\1:\S/u.test(text.slice(value.start, value.end))) {
    tellStrayLine(text, value.start, tell);
    return;
  }
  const isLeftOver = /at node end|on same line with key/.test(message) || /[!&*]/.test(first);
  if (isLeftOver && value.start <= start) tellNeedsQuotes(text, value.start, value.end, first, tell);
  else tell('frontmatter/syntax', start, end, {});
}

/** A value that begins with a sign no plain value begins with; inside brackets only the sign can be pointed at. */
function tellSign(text: string, start: number, tell: Tell): void {
  const value = valueOfLine(text, start);
  const character = text.slice(start, start + 1);
  if (value.start === start) tellNeedsQuotes(text, start, value.end, character, tell);
  else tell('frontmatter/needs-quotes', start, start + 1, { character });
}

function tellNeedsQuotes(text: string, start: number, end: number, character: string, tell: Tell): void {
  const value = text.slice(start, end).trimEnd();
  const quoted = `'${value.replaceAll("'", "''")}'`;
  const mended = / #/.test(value) ? undefined : quoted;
  tell('frontmatter/needs-quotes', start, start + value.length, { character }, mended);
}

/** The value of the line that an offset is in: what stands behind its key and the signs of a list. */
function valueOfLine(text: string, offset: number) {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const end = endOfLine(text, offset);
  const before = /^[ \t]*(?:-[ \t]+)*(?:[^\s:"']+[ \t]*:[ \t]+)?/.exec(text.slice(lineStart, end))?.[0] ?? '';
  return { start: lineStart + before.length, end, isBehindKey: before.trim() !== '' };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
