import { isRedactableField } from '../content/public-part.ts';
import type { PublicPart } from '../incident/knowledge-record.ts';
import { sectionKinds } from '../incident/section-kind.ts';
import { isSectionCalled } from '../incident/section-name.ts';
import { type Diagnostic, diagnose, type Part, type Place } from '../kernel/diagnostic.ts';
import type { ParsedBody } from './parse-body.ts';
import type { Section } from './sections.ts';

/** The sections that the public edition is without. */
export function withheldSections({ redact }: PublicPart, sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ heading }) => redact.some((name) => isSectionCalled(heading, name)));
}

/**
 * A text without some of its sections: their characters become spaces, so that everything else stays on its line and in
 * its column, and the public edition is parsed like any other text.
 */
export function withoutSections(text: string, sections: readonly Section[]): string {
  if (sections.length === 0) return text;
  const lines = text.split('\n');
  for (const { fromLine, toLine } of sections) {
    for (let line = fromLine; line <= toLine; line++)
      lines[line - 1] = ' '.repeat(lines[line - 1]?.length ?? 0);
  }
  return lines.join('\n');
}

/** A text of which only some sections are left, each on its lines. */
export function onlySections(text: string, sections: readonly Section[]): string {
  const isKept = (line: number) =>
    sections.some(({ fromLine, toLine }) => fromLine <= line && line <= toLine);
  return text
    .split('\n')
    .map((content, at) => (isKept(at + 1) ? content : ''))
    .join('\n');
}

/**
 * Tells whether the public edition is without a field, or a part of one, by its name. A summary stands for the description;
 * and what is redacted must not be named either.
 */
export function isRedactedIn({ summary, redact }: PublicPart): (field: string) => boolean {
  const gone = new Set([...redact.filter(isRedactableField), ...(summary === null ? [] : ['description'])]);
  return (field) => gone.has(field.split('.')[0] ?? '') || field.startsWith('public.redact');
}

/** The fields and references that the public edition is without. */
export function internalParts(
  { redact }: PublicPart,
  { references }: Pick<ParsedBody, 'references'>,
  sections: readonly Section[],
): readonly Part[] {
  const isWithin = (line: number) =>
    sections.some(({ fromLine, toLine }) => fromLine <= line && line <= toLine);
  return [
    ...redact.filter(isRedactableField).map((name): Part => ({ kind: 'field', name })),
    ...references.flatMap(({ span }, index): Part[] =>
      isWithin(span.line) ? [{ kind: 'reference', index }] : [],
    ),
  ];
}

/**
 * What of a redaction would not be done: a name that nothing in the post has, and a heading that stays because it stands
 * inside another block.
 * @param stated the fields that the post states
 * @param left the body of the public edition
 * @param placeOf where a name stands, by its position in `redact`
 */
export function redactionProblems(
  { redact }: PublicPart,
  stated: { readonly fields: ReadonlySet<string>; readonly sections: readonly Section[] },
  left: Pick<ParsedBody, 'headings'>,
  placeOf: (position: number) => Place,
): readonly Diagnostic[] {
  return redact.flatMap((name, position) => {
    const place = placeOf(position);
    const staying = left.headings.filter(({ text }) => isSectionCalled(text, name));
    if (staying.length > 0) {
      return staying.map(({ text }) => diagnose('edition/heading-stays', place, { heading: text }));
    }
    const isThere =
      stated.fields.has(name) || stated.sections.some(({ heading }) => isSectionCalled(heading, name));
    // A field that is known and not stated hides nothing; a kind of section may be there under another heading.
    if (isThere || (isRedactableField(name) && !isSectionKind(name))) return [];
    const headings = stated.sections.map(({ heading }) => heading).join(', ');
    return [diagnose('edition/unknown-part', place, { name, headings })];
  });
}

function isSectionKind(name: string): boolean {
  return sectionKinds.some((kind) => kind === name);
}
