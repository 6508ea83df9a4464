import type { CardSection, PostCard } from '../post-card.ts';
import { codeExcerpt, type Excerpt, excerptAround } from './excerpt.ts';
import { type Mark, marksIn } from './marks.ts';

/** A section of a post that a query leads to. */
export type SectionHit = {
  /** Its anchor; null for what stands before the first heading. */
  readonly anchor: string | null;
  readonly heading: string;
  /** The headings that it stands under, the outermost first. */
  readonly above: readonly string[];
  readonly excerpt: Excerpt;
};

/** Sections of one post that are shown. */
const mostSections = 3;

/** A heading counts as much as so many words of the text. */
const headingWeight = 3;

/** One more thing that was asked for counts more than any number of the same. */
const needleWeight = 10;

/** The sections of a post that are most about a query, the best first; the first one when none is. */
export function bestSections(
  { sections, description }: PostCard,
  needles: readonly string[],
): readonly SectionHit[] {
  const ranked = sections
    .map((section, at) => ({ at, ...readSection(section, needles) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  if (ranked.length === 0) {
    const excerpt = excerptAround(description, marksIn(description, needles));
    return [{ anchor: null, heading: '', above: [], excerpt }];
  }
  return ranked.slice(0, mostSections).map(({ at, anchor, heading, excerpt }) => ({
    anchor,
    heading,
    above: headingsAbove(sections, at),
    excerpt: excerpt(),
  }));
}

function readSection([anchor, heading, text, , code = '']: CardSection, needles: readonly string[]) {
  const inText = marksIn(text, needles);
  const inCode = marksIn(code, needles);
  const score = scoreOf([...inText, ...inCode], marksIn(heading, needles));
  const excerpt = (): Excerpt => {
    const prose = excerptAround(text, inText);
    // What the text says nothing of, the code may: then its line tells more than a sentence without a mark.
    return countNeedles(inCode) > countNeedles(inText) ? (codeExcerpt(code, inCode) ?? prose) : prose;
  };
  return { anchor, heading, score, excerpt };
}

/** The headings that a section stands under: of each depth less than its own the last one before it. */
export function headingsAbove(sections: PostCard['sections'], at: number): readonly string[] {
  const above: string[] = [];
  let depth = sections[at]?.[3] ?? 0;
  for (const [anchor, heading, , own] of sections.slice(0, at).toReversed()) {
    if (anchor === null || own >= depth) continue;
    above.unshift(heading);
    depth = own;
  }
  return above;
}

function scoreOf(marks: readonly Mark[], inHeading: readonly Mark[]): number {
  return (
    countNeedles([...marks, ...inHeading]) * needleWeight +
    Math.min(marks.length, needleWeight) +
    inHeading.length * headingWeight
  );
}

function countNeedles(marks: readonly Mark[]): number {
  return new Set(marks.map(({ needle }) => needle)).size;
}
