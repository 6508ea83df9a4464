import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChosenFacets, facetNames, nothingChosen, type PostFacets } from '../../../src/search/facets.ts';
import { facetFile } from '../../../src/search/index/facet-file.ts';
import { narrowHits, readFacets } from '../../../src/search/query/narrow-hits.ts';

const values = (...names: string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 });
const facets: fc.Arbitrary<PostFacets> = fc.record({
  category: values('도커', '장애', '__proto__'),
  severity: values('SEV1 치명', 'SEV2 중대'),
  service: values('결제', '주문', '추천'),
  year: values('2024', '2025'),
});
const posts = fc.array(facets, { maxLength: 30 });

const hitsOf = (all: readonly PostFacets[]) => all.map((_, post) => ({ post }));
const isIn = (post: PostFacets, chosen: ChosenFacets) =>
  facetNames.every(
    (name) => chosen[name].length === 0 || chosen[name].some((value) => post[name].includes(value)),
  );

test('what is left is what has the chosen facets, in the order in which it was found', () => {
  fc.assert(
    fc.property(posts, facets, (all, chosen) => {
      const { hits } = narrowHits(hitsOf(all).reverse(), readFacets(facetFile(all)), chosen);
      const wanted = all.flatMap((post, at) => (isIn(post, chosen) ? [{ post: at }] : []));
      expect(hits).toEqual(wanted.reverse());
    }),
  );
});

test('a count is how many posts there are when only that value of its facet is chosen', () => {
  fc.assert(
    fc.property(posts, facets, (all, chosen) => {
      const index = readFacets(facetFile(all));
      const { counts } = narrowHits(hitsOf(all), index, chosen);
      for (const name of facetNames) {
        for (const { value, count } of counts[name])
          expect(narrowHits(hitsOf(all), index, { ...chosen, [name]: [value] }).hits).toHaveLength(count);
      }
    }),
  );
});

test('a value is offered if one of the posts found has it', () => {
  const all: readonly PostFacets[] = [
    { ...nothingChosen, category: ['도커'], year: ['2024'] },
    { ...nothingChosen, category: ['장애'], year: ['2025'] },
  ];
  const { counts } = narrowHits([{ post: 0 }], readFacets(facetFile(all)), nothingChosen);
  expect(counts.category).toEqual([{ value: '도커', count: 1 }]);
  expect(counts.year).toEqual([{ value: '2024', count: 1 }]);
});
