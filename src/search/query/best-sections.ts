import type { PostCard } from '../post-card.ts';
import { type Excerpt, excerptAround } from './excerpt.ts';
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
    .map(([anchor, heading, text], at) => {
      const marks = marksIn(text, needles);
      const inHeading = marksIn(heading, needles);
      const above = headingsAbove(sections, at);
      return { anchor, heading, above, text, marks, score: scoreOf(marks, inHeading) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  if (ranked.length === 0)
    return [
      {
        anchor: null,
        heading: '',
        above: [],
        excerpt: excerptAround(description, marksIn(description, needles)),
      },
    ];
  return ranked.slice(0, mostSections).map(({ anchor, heading, above, text, marks }) => ({
    anchor,
    heading,
    above,
    excerpt: excerptAround(text, marks),
  }));
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
  const needles = new Set([...marks, ...inHeading].map(({ needle }) => needle));
  return (
    needles.size * needleWeight + Math.min(marks.length, needleWeight) + inHeading.length * headingWeight
  );
}
