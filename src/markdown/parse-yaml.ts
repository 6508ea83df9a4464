import type { SourceFile } from '../content/source-file.ts';
import type { Stated, StatedBlock, StatedMap, StatedPath } from '../content/stated.ts';
import type { Diagnostic, Outcome, Span } from '../kernel/diagnostic.ts';
import { spansIn } from '../kernel/spans-in.ts';
import { createReport, type Report } from './report.ts';
import { blockEntries } from './yaml/block-entries.ts';
import type { Stretch } from './yaml/find-fences.ts';
import { statesKeys } from './yaml/key-lines.ts';
import { readEntry } from './yaml/read-entry.ts';
import type { Tell } from './yaml/tell.ts';
import type { Field } from './yaml/to-stated.ts';

/** From offsets in the file to lines and columns. */
type SpanOf = (start: number, end: number) => Span;

/**
 * Reads a block of YAML: keys, and values that are text, lists or maps. It never fails: what cannot be read is left out
 * and told at its place in the file.
 * @param block where it lies in the file
 * @param opening where what is missing from it is to be told
 * @param noKeys what is told of one that holds something else than keys
 */
export function parseYaml(
  source: SourceFile,
  block: Stretch,
  opening: Span,
  noKeys: 'frontmatter/not-a-map' | 'registry/not-a-map',
): Outcome<StatedBlock> {
  const text = source.text.value;
  const yaml = text.slice(block.start, block.end);
  const span = spansIn(text.slice(0, block.end));
  const { report, diagnostics } = createReport(source.path);
  const stretches = blockEntries(yaml).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
  }));
  const [first] = stretches;
  if (first !== undefined && !statesKeys(yaml)) {
    report(noKeys, span(first.start, first.end), {});
    return { value: { values: {}, unreadable: new Set(), spanOf: () => null, opening }, diagnostics };
  }
  const entries = stretches.map(({ start, end }) => ({
    start,
    entry: readEntry(text.slice(start, end), tellFrom(start, span, report)),
  }));
  const fields = entries.flatMap(({ start, entry }) =>
    entry.kind === 'read' ? entry.fields.map((field) => ({ ...field, start })) : [],
  );
  const distinct = withoutRepeats(fields, span, report);
  return {
    value: {
      values: valuesOf(distinct),
      unreadable: new Set(entries.flatMap(({ entry }) => (entry.kind === 'unreadable' ? entry.keys : []))),
      spanOf: spansOf(distinct, span),
      opening,
    },
    diagnostics: oncePerLine(diagnostics),
  };
}

/** The same problem several times in a line is told once: ten aliases in a list are one mistake. */
function oncePerLine(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byLine = new Map(
    diagnostics.toReversed().map((told) => [JSON.stringify([told.code, told.args, told.span?.line]), told]),
  );
  return diagnostics.filter(
    (told) => byLine.get(JSON.stringify([told.code, told.args, told.span?.line])) === told,
  );
}

/** A report for an entry, whose offsets begin where it does. */
function tellFrom(base: number, span: SpanOf, report: Report): Tell {
  return (code, start, end, args, replacement) => {
    const fix = { start: base + start, end: base + end, text: replacement ?? '' };
    report(code, span(base + start, base + end), args, replacement === undefined ? undefined : fix);
  };
}

/** A field, and the offset that its places are counted from. */
type PlacedField = Field & { readonly start: number };

function withoutRepeats(
  fields: readonly PlacedField[],
  span: SpanOf,
  report: Report,
): readonly PlacedField[] {
  const byKey = new Map<string, PlacedField>();
  for (const field of fields) {
    const [start, end] = field.places[0]?.key ?? [0, 0];
    if (!byKey.has(field.key)) byKey.set(field.key, field);
    else
      report('frontmatter/duplicate-key', span(field.start + start, field.start + end), { key: field.key });
  }
  return [...byKey.values()];
}

function valuesOf(fields: readonly PlacedField[]): StatedMap {
  const values: Record<string, Stated> = Object.create(null);
  for (const { key, stated } of fields) values[key] = stated;
  return values;
}

/** Looks up where a key or a value stands. */
function spansOf(fields: readonly PlacedField[], span: SpanOf): StatedBlock['spanOf'] {
  const nameOf = (path: StatedPath) => JSON.stringify(path);
  const places = new Map(
    fields.flatMap(({ places, start }) =>
      places.map((place) => [nameOf(place.path), { ...place, start }] as const),
    ),
  );
  return (path, part) => {
    const place = places.get(nameOf(path));
    const stretch = place?.[part] ?? null;
    return place === undefined || stretch === null
      ? null
      : span(place.start + stretch[0], place.start + stretch[1]);
  };
}
