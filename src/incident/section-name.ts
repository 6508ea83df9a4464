import { foldCase } from '../kernel/fold-case.ts';
import { type SectionKind, sectionKindOf } from './section-kind.ts';

/** Fields that say what a section of another name tells; `timeline`, `impact` and `lessons` are called the same. */
const kindOfField: ReadonlyMap<string, SectionKind> = new Map([
  ['causes', 'cause'],
  ['mitigations', 'short-term-response'],
  ['resolution', 'final-response'],
  ['actionItems', 'prevention'],
]);

/**
 * Whether a section is meant by a name: its kind (`timeline`), the field that says the same (`actionItems`), or its heading as
 * it is written, with or without number.
 */
export function isSectionCalled(heading: string, name: string): boolean {
  return sectionKindOf(heading) === (kindOfField.get(name) ?? name) || plain(heading) === plain(name);
}

function plain(heading: string): string {
  return foldCase(heading)
    .replace(/^\s*(?:\d+(?:[.)-]\d*)*[.)]?\s+)?/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
