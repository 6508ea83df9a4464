import { permalinkOf } from '../content/permalink.ts';
import type { ParsedPost, Post, PostEdition } from '../content/post.ts';
import type { ParseOptions } from '../content/site-config.ts';
import type { PostSource, SourceFile } from '../content/source-file.ts';
import type { PublicPart } from '../incident/knowledge-record.ts';
import { type Blob, blobOf, type Made, type TextOf } from '../kernel/blob.ts';
import type { Diagnostic, Outcome, Place } from '../kernel/diagnostic.ts';
import type { DiagnosticCode } from '../kernel/diagnostic-codes.ts';
import { type Digested, digested } from '../kernel/digest.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { confidentialParts, confidentialPost } from './confidential-part.ts';
import type { Tokenise } from './highlight/highlighter.ts';
import { cut } from './html/cut-references.ts';
import { lintSensitiveText } from './lint/sensitive-text.ts';
import { emptyBody, type ParsedBody, parseBodySafely } from './parse-body.ts';
import { type PostHead, readFrontmatter } from './read-frontmatter.ts';
import {
  internalParts,
  isRedactedIn,
  onlySections,
  redactionProblems,
  withheldSections,
  withoutSections,
} from './redaction.ts';
import type { Section } from './sections.ts';
import { wordsOf } from './words.ts';

/** All that parsing one post depends on (law 3, One file); the text is looked up by its digest. */
export type ParseInput = { readonly source: PostSource; readonly options: Digested<ParseOptions> };

/**
 * A source file as a post. It never fails: a post with wrong fields still has its address and its body checked, so
 * that all its mistakes come at once and links to it are not called dead.
 */
export async function parsePost(
  input: ParseInput,
  textOf: TextOf,
  tokenise: Tokenise,
): Promise<Made<ParsedPost>> {
  const { source, options } = read(input, textOf);
  const head = readHead(source, options);
  const { type, frontmatter, record, bodyStart, publicPart } = head.value;
  // Blanked, not cut off: lines, columns and offsets of the body stay those of the file.
  const text =
    source.text.value.slice(0, bodyStart).replace(/[^\n]/g, ' ') + source.text.value.slice(bodyStart);
  const parseText = (body: string) =>
    parseBodySafely(body, source.path, {
      type,
      scope: record?.incident?.scope ?? null,
      words: wordsOf(frontmatter.lang ?? options.lang),
      markdown: options.markdown,
      tokenise,
    });
  const body = await parseText(text);
  if (publicPart === null) return parsed(source, head, body, null);
  const withheld = withheldSections(publicPart, body.value.sections);
  if (withheld.length === 0)
    return parsed(source, head, body, { publicPart, withheld, body, hidden: emptyBody });
  const publicBody = await parseText(withoutSections(text, withheld));
  const hidden = await parseText(onlySections(text, withheld));
  return parsed(source, head, body, { publicPart, withheld, body: publicBody, hidden: hidden.value });
}

/** A post whose text could not be parsed in bounded time: what its frontmatter says, no body, and the problem. */
export async function parseHead(
  input: ParseInput,
  textOf: TextOf,
  problem: Diagnostic,
): Promise<Made<ParsedPost>> {
  const { source, options } = read(input, textOf);
  const head = readHead(source, options);
  const { publicPart } = head.value;
  const body = { value: emptyBody, diagnostics: [problem] };
  return parsed(
    source,
    head,
    body,
    publicPart === null ? null : { publicPart, withheld: [], body, hidden: emptyBody },
  );
}

function read(
  { source, options }: ParseInput,
  textOf: TextOf,
): { source: SourceFile; options: ParseOptions } {
  const text = { digest: source.text, value: textOf(source.text) };
  return { source: { path: source.path, text }, options: options.value };
}

/** The head of a source, and what must not be published wherever in the file it stands. */
function readHead(source: SourceFile, options: ParseOptions): Outcome<PostHead> {
  const { value, diagnostics } = readFrontmatter(source, options);
  return { value, diagnostics: [...diagnostics, ...lintSensitiveText(source, value, options.leaks)] };
}

/** What the public edition is without, and its body. */
type Abridged = {
  readonly publicPart: PublicPart;
  readonly withheld: readonly Section[];
  readonly body: Outcome<ParsedBody>;
  /** What is withheld of the text, as a body of its own. */
  readonly hidden: ParsedBody;
};

function parsed(
  file: SourceFile,
  head: Outcome<PostHead>,
  body: Outcome<ParsedBody>,
  abridged: Abridged | null,
): Made<ParsedPost> {
  const { path: source } = file;
  const confidential = confidentialBlob(file, head.value, body.value, abridged);
  const whole = edition(source, head.value, body.value, {
    internalParts: abridged === null ? [] : internalParts(abridged.publicPart, body.value, abridged.withheld),
    abridged: null,
  });
  const forPublic = abridged === null ? null : publicEdition(source, head.value, body.value, abridged);
  return {
    value: {
      ...whole.edition,
      forPublic: forPublic?.edition ?? null,
      confidential: confidential?.digest ?? null,
    },
    diagnostics: [
      ...head.diagnostics,
      ...body.diagnostics,
      ...(abridged === null ? [] : problemsOf(source, head.value, body.value, abridged)),
    ],
    blobs: [...whole.blobs, ...(forPublic?.blobs ?? []), ...(confidential === null ? [] : [confidential])],
  };
}

/** Requests not to be told of something stand anywhere in the file, so both editions have those of the whole. */
function publicEdition(
  source: SourcePath,
  { publicFields, ...head }: PostHead,
  { suppressions }: ParsedBody,
  { publicPart: { summary }, body }: Abridged,
) {
  return edition(
    source,
    { ...head, ...publicFields },
    { ...body.value, suppressions },
    {
      internalParts: [],
      abridged: { summary },
    },
  );
}

/** What the leak scan has to look for; null for a post that is public as a whole. */
function confidentialBlob(
  file: SourceFile,
  { frontmatter, slug, category, values, fieldSpans, publicFields }: PostHead,
  body: ParsedBody,
  abridged: Abridged | null,
): Blob | null {
  if (frontmatter.visibility === 'internal') {
    return blobOf(JSON.stringify(confidentialPost(file, { slug, category }, values, body)));
  }
  if (abridged === null) return null;
  const { publicPart, withheld, hidden } = abridged;
  const isRedacted = isRedactedIn(publicPart);
  const fields = Object.entries(fieldSpans).filter(([name]) => isRedacted(name));
  const redacted = Object.entries(values).filter(([name]) => isRedacted(name));
  const parts = {
    fields: Object.fromEntries(fields),
    ids: publicFields?.withheldIds ?? [],
    values: Object.fromEntries(redacted),
    sections: withheld,
  };
  return blobOf(JSON.stringify(confidentialParts(file, parts, hidden)));
}

/** Problems of the public text alone that its readers would meet. */
const publicProblems: ReadonlySet<DiagnosticCode> = new Set([
  'markdown/missing-anchor',
  'markdown/missing-footnote',
]);

function problemsOf(
  source: SourcePath,
  { fieldSpans }: PostHead,
  whole: ParsedBody,
  { publicPart, body }: Abridged,
): readonly Diagnostic[] {
  // Of a text that was refused no sections are known.
  if (whole === emptyBody) return [];
  const fields = new Set(Object.keys(fieldSpans));
  const placeOf = (position: number): Place => ({
    file: source,
    part: { kind: 'field', name: `public.redact.${position}` },
  });
  return [
    ...redactionProblems(publicPart, { fields, sections: whole.sections }, body.value, placeOf),
    ...body.diagnostics.filter(({ code }) => publicProblems.has(code)),
  ];
}

/** A post as one edition has it, and its HTML and text. */
function edition(
  source: SourcePath,
  { slug, category, type, frontmatter, record, fieldSpans, suppressions }: Omit<PostHead, 'publicFields'>,
  body: ParsedBody,
  differs: Pick<Post, 'internalParts' | 'abridged'>,
): { readonly edition: PostEdition; readonly blobs: readonly Blob[] } {
  const html = blobOf(body.chunks.join(cut));
  const text = blobOf(JSON.stringify(body.text));
  const post = digested({
    source,
    slug,
    permalink: permalinkOf(slug),
    category,
    type,
    frontmatter,
    record,
    description: frontmatter.description ?? body.excerpt,
    headings: body.headings,
    anchors: body.anchors,
    references: body.references.map(({ hole, target }) => ({ hole, target })),
    readingMinutes: body.readingMinutes,
    ...differs,
  });
  const places = {
    fields: fieldSpans,
    references: body.references.map(({ span }) => span),
    suppressions: [...suppressions, ...body.suppressions],
  };
  return { edition: { post, body: html.digest, text: text.digest, places }, blobs: [html, text] };
}
