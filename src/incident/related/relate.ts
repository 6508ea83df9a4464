import { firstBy } from '../../kernel/first-by.ts';
import { rarityOf } from './rarity.ts';
import { type Shared, sharedThings } from './shared-things.ts';
import { createSums } from './sums.ts';

/** What two incidents may have in common, besides their words. */
export const featureKinds = ['error', 'cause', 'concept', 'service', 'technology'] as const;

export type FeatureKind = (typeof featureKinds)[number];

/** `id` names it among those of its kind. */
export type Feature = { readonly kind: FeatureKind; readonly id: string };

/** An incident as it is compared: its features and the terms of its texts (see `termsOf`), each once. */
export type Subject = { readonly features: readonly Feature[]; readonly terms: Iterable<string> };

/**
 * Why two incidents are alike: what they share of a kind, or that their words are alike (no ids), and how much of the
 * likeness that is, in per cent, rounded to tens. What is shared is always named, however little it weighs beside the
 * words: it has 10 at least, and the words no more than it leaves them.
 */
export type Reason = {
  readonly kind: FeatureKind | 'words';
  readonly ids: readonly string[];
  readonly share: number;
};

/** One that is like another; `other` is its position in the list of subjects. */
export type Likeness = { readonly other: number; readonly reasons: readonly Reason[] };

/**
 * What a kind counts for, times the square of how rare it is what is shared: a message that both logged says most, the same
 * service or technology little, because it says where and not why; `words` is for texts that are equal. Tuned on the
 * development part of test/fixtures/related-incidents; its README has what they give on the test part, and what words
 * alone give there.
 */
export const weights = { error: 20, cause: 10, concept: 5, service: 2, technology: 1, words: 120 } as const;

/** What the rarest thing counts (see `rarityOf`). */
const rarest = rarityOf(2) ** 2;

/** What is less alike is not told. */
const least = 10 * rarest;

/** Incidents that are told for each. */
const most = 5;

/** What two share is told as at least this much, in per cent. */
const leastShare = 10;

/**
 * For each incident those that are most like it, the most alike first, of equal ones the earlier in the list. Laws:
 * - the likeness of two is the same from both sides, to the bit;
 * - it depends on the two, and on how many have what they share, by powers of two (see `rarityOf`): an incident that has
 *   nothing of theirs changes neither whether they are alike nor why;
 * - the cost is what they share, not the square of their number.
 * @param isApart whether two are never to be told as alike, whatever they share
 */
export function relate(
  subjects: readonly Subject[],
  isApart: (a: number, b: number) => boolean = () => false,
): readonly (readonly Likeness[])[] {
  const features = sharedThings(
    subjects.map((subject) => subject.features),
    keyOf,
  );
  const words = sharedThings(
    subjects.map(({ terms }) => terms),
    (term) => term,
  );
  const lengths = words.map(lengthOf);
  const inFeatures = createSums(subjects.length);
  const inWords = createSums(subjects.length);

  return subjects.map((_, position) => {
    const own = features[position] ?? [];
    for (const { thing, rarity, members } of own)
      inFeatures.add(members, rarity * rarity * weights[thing.kind]);
    for (const { rarity, members } of words[position] ?? []) inWords.add(members, rarity * rarity);

    const scored = [...new Set([...inFeatures.touched, ...inWords.touched])]
      .filter((other) => other !== position && !isApart(position, other))
      .map((other): Scored => {
        const cosine = inWords.at(other) / ((lengths[position] ?? 0) * (lengths[other] ?? 0) || 1);
        const byWords = rarest * weights.words * cosine;
        return { other, byWords, score: inFeatures.at(other) + byWords };
      });
    inFeatures.clear();
    inWords.clear();
    return firstBy(
      scored.filter(({ score }) => score >= least),
      (a, b) => b.score - a.score || a.other - b.other,
      most,
    ).map((found) => ({ other: found.other, reasons: reasonsOf(own, found) }));
  });
}

type Scored = { readonly other: number; readonly byWords: number; readonly score: number };

function keyOf({ kind, id }: Feature): string {
  return `${kind} ${id}`;
}

function lengthOf(words: readonly Shared<string>[]): number {
  return Math.sqrt(words.reduce((sum, { rarity }) => sum + rarity * rarity, 0));
}

/** @param own the features of the one subject */
function reasonsOf(own: readonly Shared<Feature>[], { other, byWords, score }: Scored): readonly Reason[] {
  const shared = own.filter(({ members }) => members.includes(other));
  const byKind = featureKinds.map((kind) => {
    const ofKind = shared.filter(({ thing }) => thing.kind === kind);
    const worth = ofKind.reduce((sum, { rarity }) => sum + rarity * rarity * weights[kind], 0);
    return { kind, ids: ofKind.map(({ thing }) => thing.id).sort(), worth };
  });
  const named = byKind
    .filter(({ ids }) => ids.length > 0)
    .map(({ kind, ids, worth }) => ({ kind, ids, share: Math.max(leastShare, inTens(worth / score)) }));
  const left = named.reduce((rest, { share }) => rest - share, 100);
  const words = { kind: 'words' as const, ids: [], share: Math.min(left, inTens(byWords / score)) };
  return [...named, words].filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
}

/** A part of a whole in per cent, rounded to tens. */
function inTens(part: number): number {
  return Math.round(10 * part) * 10;
}
