import type { PostCard } from '../post-card.ts';
import { type Excerpt, excerptAround } from './excerpt.ts';
import { type Mark, marksIn } from './marks.ts';

/** A section of a post that a query leads to. */
export type SectionHit = {
  /** Its anchor; null for what stands before the first heading. */
  readonly anchor: string | null;
  readonly heading: string;
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
    .map(([anchor, heading, text]) => {
      const marks = marksIn(text, needles);
      const inHeading = marksIn(heading, needles);
      return { anchor, heading, text, marks, score: scoreOf(marks, inHeading) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  if (ranked.length === 0)
    return [
      { anchor: null, heading: '', excerpt: excerptAround(description, marksIn(description, needles)) },
    ];
  return ranked
    .slice(0, mostSections)
    .map(({ anchor, heading, text, marks }) => ({ anchor, heading, excerpt: excerptAround(text, marks) }));
}

function scoreOf(marks: readonly Mark[], inHeading: readonly Mark[]): number {
  const needles = new Set([...marks, ...inHeading].map(({ needle }) => needle));
  return (
    needles.size * needleWeight + Math.min(marks.length, needleWeight) + inHeading.length * headingWeight
  );
}
