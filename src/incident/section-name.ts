import { foldCase } from '../kernel/fold-case.ts';
import { sectionKindOf } from './section-kind.ts';

/** Whether a section is meant by a name: its kind (`timeline`), or its heading as it is written, with or without number. */
export function isSectionCalled(heading: string, name: string): boolean {
  return sectionKindOf(heading) === name || plain(heading) === plain(name);
}

function plain(heading: string): string {
  return foldCase(heading)
    .replace(/^\s*(?:\d+(?:[.)-]\d*)*[.)]?\s+)?/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
