import type { FieldSpans } from '../content/field-spans.ts';
import type { Post } from '../content/post.ts';
import type { SourceFile } from '../content/source-file.ts';
import type { Stated, StatedMap } from '../content/stated.ts';
import type { Span } from '../kernel/diagnostic.ts';
import { nameOf } from '../kernel/paths.ts';
import type { Confidential } from '../leaks/confidential.ts';
import { cut } from './html/cut-references.ts';
import type { ParsedBody } from './parse-body.ts';
import type { PublicFields } from './read-frontmatter.ts';
import type { Section } from './sections.ts';

/** All of an internal post is confidential. */
export function confidentialPost(
  { path, text }: SourceFile,
  post: Pick<Post, 'slug' | 'category'>,
  values: StatedMap,
  body: ParsedBody,
): Confidential {
  const folders = path
    .replace(/(?:\/index)?\.md$/, '')
    .split('/')
    .slice(1);
  return {
    written: text.value,
    shown: body.chunks.join(cut),
    names: distinct([
      post.slug,
      ...(post.category === null ? [] : [post.category]),
      ...folders,
      ...scalarsIn(values),
      ...namesIn(body),
    ]),
    open: '',
  };
}

/**
 * What a public post redacts.
 * @param body what only its withheld sections come to
 */
export function confidentialParts(
  { text: { value: text } }: SourceFile,
  redacted: {
    readonly fields: FieldSpans;
    /** What other fields say of these. */
    readonly ids: PublicFields['withheldIds'];
    readonly values: StatedMap;
    readonly sections: readonly Section[];
  },
  body: ParsedBody,
): Confidential {
  const spans = [
    ...Object.values(redacted.fields),
    ...redacted.ids.map(({ span }) => span),
    ...redacted.sections.map(wholeLines),
  ];
  return {
    written: onlyWithin(text, spans),
    shown: body.chunks.join(cut),
    names: distinct([...scalarsIn(redacted.values), ...redacted.ids.map(({ id }) => id), ...namesIn(body)]),
    open: without(text, spans),
  };
}

function wholeLines({ fromLine, toLine }: Section): Span {
  return { line: fromLine, column: 1, endLine: toLine + 1, endColumn: 1 };
}

/** Headings, anchors, and the names of the files that are referred to. */
function namesIn({ headings, anchors, references }: ParsedBody): readonly string[] {
  const files = references.flatMap(({ target }) => (target.kind === 'file' ? [nameOf(target.path)] : []));
  return [
    ...headings.map(({ text }) => text),
    ...anchors,
    ...files.map((file) => file.replace(/\.[a-z0-9]{1,8}$/i, '')),
  ];
}

/** Every text in a value, however deep. */
function scalarsIn(stated: Stated): readonly string[] {
  if (stated === null) return [];
  if (typeof stated === 'string') return [stated];
  const parts: readonly Stated[] = Array.isArray(stated) ? stated : Object.values(stated);
  return parts.flatMap(scalarsIn);
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

/** A text in which all but some stretches is blank. */
function onlyWithin(text: string, spans: readonly Span[]): string {
  return eachLine(text, spans, (content, stretches) =>
    stretches.reduce(
      (blank, [from, to]) => blank.slice(0, from) + content.slice(from, to) + blank.slice(to),
      ' '.repeat(content.length),
    ),
  );
}

/** A text in which some stretches are blank. */
function without(text: string, spans: readonly Span[]): string {
  return eachLine(text, spans, (content, stretches) =>
    stretches.reduce(
      (left, [from, to]) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
      content,
    ),
  );
}

/** From a column to another, counted from 0, the second outside. */
type Stretch = readonly [from: number, to: number];

function eachLine(
  text: string,
  spans: readonly Span[],
  change: (content: string, stretches: readonly Stretch[]) => string,
): string {
  return text
    .split('\n')
    .map((content, at) =>
      change(
        content,
        spans.flatMap((span) => stretchIn(span, at + 1, content.length)),
      ),
    )
    .join('\n');
}

/** The stretch of a line that a span covers; none where it covers none. */
function stretchIn(
  { line, column, endLine, endColumn }: Span,
  number: number,
  length: number,
): readonly Stretch[] {
  if (number < line || number > endLine) return [];
  const to = number === endLine ? Math.min(length, endColumn - 1) : length;
  return [[Math.min(to, number === line ? column - 1 : 0), to]];
}
