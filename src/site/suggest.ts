import { nearestNames } from '../kernel/nearest-names.ts';
import { nameOf } from '../kernel/paths.ts';

/** What a mistyped name probably means, as the word of a message. */
export type Suggest = (name: string) => string;

/** The word of a message that has no suggestion; its part of the text is then left out. */
const nothing = '';

/**
 * Comparisons of two names that one suggester makes, about a second's work. A site of thousands of posts with more dead
 * links than it has comparisons for has moved a folder, and its author reads no suggestions.
 */
const mostComparisons = 100_000;

/** Suggests among many names. A name is looked up once, and only so many are. */
export function suggester(known: readonly string[], nearest = near): Suggest {
  const answers = new Map<string, string>();
  const mostLookedUp = Math.max(10, Math.floor(mostComparisons / Math.max(1, known.length)));
  return (name) => {
    const before = answers.get(name);
    if (before !== undefined || answers.size >= mostLookedUp) return before ?? nothing;
    const answer = nearest(name, known);
    answers.set(name, answer);
    return answer;
  };
}

/** The known names that are nearest to one. */
export function near(name: string, known: readonly string[]): string {
  return nearestNames(name, known).join(', ') || nothing;
}

/** Like `near`, for paths: a file of the same name in another folder comes before names that are merely similar. */
export function nearPath(path: string, known: readonly string[]): string {
  const moved = known.filter((candidate) => nameOf(candidate) === nameOf(path));
  return moved.length === 0 ? near(path, known) : moved.toSorted().slice(0, 3).join(', ');
}
