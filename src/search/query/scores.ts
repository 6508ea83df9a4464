/** How well a post fits something that is looked for: on the scale of impacts (1–15), and how much of it the post has (0–1). */
export type Match = { readonly score: number; readonly share: number };

/** By post. */
export type Scores = ReadonlyMap<number, Match>;

/** What a word finds, and how much the word tells: the rarer, the more. */
export type WordScores = { readonly scores: Scores; readonly rarity: number };

/** Of both ways to fit something, by post the better one. */
export function higher(a: Scores, b: Scores): Scores {
  const scores = new Map(a);
  for (const [post, match] of b) {
    const before = scores.get(post);
    scores.set(post, before === undefined ? match : better(before, match));
  }
  return scores;
}

function better(a: Match, b: Match): Match {
  return { score: Math.max(a.score, b.score), share: Math.max(a.share, b.share) };
}

/** The same posts, with scores so many times as high. */
export function scaled(scores: Scores, factor: number): Scores {
  return new Map([...scores].map(([post, { score, share }]) => [post, { score: score * factor, share }]));
}

/**
 * Posts that have what belongs together, as words of a name and pairs of a word's syllables do: how much of it a post has counts
 * twice, because each part alone may be anything.
 * @param least less of it, by what its parts tell, is chance
 */
export function together(parts: readonly WordScores[], least: number): Scores {
  const all = parts.reduce((sum, { rarity }) => sum + rarity, 0);
  const sums = new Map<number, { score: number; covered: number; share: number }>();
  for (const { scores, rarity } of parts) {
    for (const [post, { score, share }] of scores) {
      const sum = sums.get(post) ?? { score: 0, covered: 0, share: 0 };
      sum.score += score * rarity;
      sum.covered += rarity;
      sum.share += share * rarity;
      sums.set(post, sum);
    }
  }
  const found = new Map<number, Match>();
  for (const [post, { score, covered, share }] of sums) {
    const coverage = covered / all;
    if (coverage >= least) found.set(post, { score: (score / all) * coverage ** 2, share: share / all });
  }
  return found;
}
