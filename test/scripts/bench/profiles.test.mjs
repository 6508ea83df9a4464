import { expect, it } from 'vitest';
import { profiles } from '../../../scripts/bench/profiles.mjs';
import { corpusPost } from '../../../scripts/corpus/corpus-post.mjs';
import { validateSiteConfig } from '../../../src/content/validate-site-config.ts';
import { siteTest } from '../../support/site-test.ts';

function siteOf(isPlain) {
  const corpus = Array.from({ length: 6 }, (_, index) => corpusPost(index, { posts: 6, seed: 1, isPlain }));
  return siteTest(Object.fromEntries(corpus.map(({ path, text }) => [path, text])), {
    siteUrl: 'https://example.com',
  });
}

it.each(Object.entries(profiles))('the profile %s says only what a configuration knows', (_, value) => {
  const written = { file: 'site.config.ts', value, spanOf: () => undefined };
  expect(validateSiteConfig(written).diagnostics).toEqual([]);
});

it('the corpus builds in every profile without an error, and in full there is all of core and more', async () => {
  const core = await siteOf(true).config(profiles.core).build();
  const full = await siteOf(false).config(profiles.full).build();
  expect(core.problems.filter((problem) => problem.includes('frontmatter/'))).toEqual([]);
  const problems = [...core.problems, ...full.problems];
  expect(problems.filter((problem) => problem.includes(' error '))).toEqual([]);
  const [few, more] = [Object.keys(core.outputs), Object.keys(full.outputs)];
  expect(more).toEqual(expect.arrayContaining(few));
  expect(more.length).toBeGreaterThan(few.length);
});
