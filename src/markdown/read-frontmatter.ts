import { categoryOf, type FoundCategory, typeOf } from '../content/category-of.ts';
import { type FieldSpans, fieldSpans } from '../content/field-spans.ts';
import type { Post, Suppression } from '../content/post.ts';
import { publicBlock, publicPartProblems } from '../content/public-part.ts';
import { readRecord } from '../content/read-record.ts';
import type { ParseOptions } from '../content/site-config.ts';
import { byteLength, longestSlug, slugFromName } from '../content/slug.ts';
import type { SourceFile } from '../content/source-file.ts';
import { sourceName } from '../content/source-name.ts';
import type { StatedBlock, StatedMap } from '../content/stated.ts';
import { statedPlace } from '../content/stated-place.ts';
import { validateFrontmatter } from '../content/validate-frontmatter.ts';
import { withheldReferences, withoutReferences } from '../content/withheld-references.ts';
import type { PublicPart } from '../incident/knowledge-record.ts';
import { type Diagnostic, diagnose, type Outcome, type Span } from '../kernel/diagnostic.ts';
import { frontmatterSuppressions } from './frontmatter-suppressions.ts';
import { parseYaml } from './parse-yaml.ts';
import { createReport } from './report.ts';
import { type SplitSource, splitSource } from './split-source.ts';

/** What the head of a source file and its path say about a post. */
export type PostHead = Pick<Post, 'frontmatter' | 'record' | 'slug' | 'category' | 'type'> & {
  readonly fieldSpans: FieldSpans;
  readonly suppressions: readonly Suppression[];
  /** Offset in UTF-16 code units of the text behind the frontmatter. */
  readonly bodyStart: number;
  /** The frontmatter as it is stated. */
  readonly values: StatedMap;
  readonly publicPart: PublicPart | null;
  /** The fields of the public edition, where it has others. */
  readonly publicFields: PublicFields | null;
};

/** What the public edition may state otherwise: never what its address comes from. */
export type PublicFields = Pick<Post, 'frontmatter' | 'record'> & {
  /** Ids that it does not state because they would name a field it is without, and where they stand. */
  readonly withheldIds: readonly { readonly id: string; readonly span: Span }[];
};

/**
 * Reads the frontmatter of a source file. It never fails: whatever is wrong with it, the post has a title, a date and an
 * address, and the rest of it can be checked.
 */
export function readFrontmatter(source: SourceFile, options: ParseOptions): Outcome<PostHead> {
  const name = sourceName(source.path);
  const split = splitSource(source);
  const block = readBlock(source, split.value);
  const fallbackTitle = name.stem.normalize('NFC') || source.path;
  const validate = (stated: StatedBlock) => validateFrontmatter(stated, source.path, options, fallbackTitle);
  const head = validate(block.value);
  const frontmatter = head.value;
  const category = categoryOf(frontmatter.category, name, options.categories);
  const type = typeOf(frontmatter.type, category);
  const slug = frontmatter.slug ?? slugFromName(name.stem);
  const context = { type, slug, timeZone: options.timeZone };
  const record = readRecord(block.value, source.path, context);
  const publicPart = record.value.record?.publicPart ?? null;
  const spans = fieldSpans(record.value.sound);
  const suppressions = readSuppressions(source, split.value);
  // What is wrong with these has been told of the whole block.
  const fieldsOf = (part: PublicPart): PublicFields => {
    const stated = publicBlock(block.value, part);
    const { record: left, sound } = readRecord(stated, source.path, context).value;
    const incident = left?.incident ?? null;
    const withheld = incident === null ? [] : withheldReferences(incident, part);
    return {
      frontmatter: validate(stated).value,
      record: left && {
        ...left,
        incident: incident && withoutReferences(incident, withheld),
        publicPart: part,
      },
      withheldIds: withheld.map(({ id, path }) => ({ id, span: statedPlace(sound, source.path, path).span })),
    };
  };
  return {
    value: {
      frontmatter,
      record: record.value.record,
      fieldSpans: spans,
      slug,
      category: category?.id ?? null,
      type,
      bodyStart: split.value.bodyStart,
      suppressions: suppressions.value,
      values: block.value.values,
      publicPart,
      publicFields: publicPart === null ? null : fieldsOf(publicPart),
    },
    diagnostics: [
      ...split.diagnostics,
      ...block.diagnostics,
      ...head.diagnostics,
      ...record.diagnostics,
      ...(publicPart === null ? [] : publicPartProblems(block.value, source.path, publicPart)),
      ...(frontmatter.slug === null ? longFileName(source, name.stem) : []),
      ...unknownCategory(source, category, spans.category, options),
      ...suppressions.diagnostics,
    ],
  };
}

/** The block as it is stated. Of one that could not be split off nothing is missing but the block itself. */
function readBlock(source: SourceFile, { yaml, opening }: SplitSource): Outcome<StatedBlock> {
  if (yaml !== null) return parseYaml(source, yaml, opening, 'frontmatter/not-a-map');
  const unreadable = new Set(['title', 'date']);
  return { value: { values: {}, unreadable, spanOf: () => null, opening }, diagnostics: [] };
}

function readSuppressions(
  { path, text }: SourceFile,
  { yaml }: SplitSource,
): Outcome<readonly Suppression[]> {
  const { report, diagnostics } = createReport(path);
  const lines = text.value.slice(0, yaml?.end ?? 0).split('\n');
  const firstLine = text.value.slice(0, yaml?.start ?? 0).split('\n').length;
  return { value: frontmatterSuppressions(lines, firstLine, report), diagnostics };
}

/** A name that cannot be an address is shortened to one; the file on the disk is fine, so its post is still checked. */
function longFileName({ path: file }: SourceFile, stem: string): readonly Diagnostic[] {
  const bytes = byteLength(stem.normalize('NFC'));
  if (bytes <= longestSlug) return [];
  return [diagnose('frontmatter/file-name-too-long', { file }, { bytes, limit: longestSlug })];
}

function unknownCategory(
  { path: file }: SourceFile,
  category: FoundCategory | null,
  stated: Span | undefined,
  { categories }: ParseOptions,
): readonly Diagnostic[] {
  if (category === null || category.config !== null) return [];
  const place = stated === undefined ? { file } : { file, span: stated };
  const allowed = categories.map(({ id }) => id).join(', ') || '–';
  return [diagnose('frontmatter/unknown-category', place, { category: category.id, allowed })];
}
