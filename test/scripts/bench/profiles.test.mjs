import { describe, expect, it } from 'vitest';
import { profiles } from '../../../scripts/bench/profiles.mjs';
import { corpusPost } from '../../../scripts/corpus/corpus-post.mjs';
import { validateSiteConfig } from '../../../src/content/validate-site-config.ts';
import { siteTest } from '../../support/site-test.ts';

const corpus = Array.from({ length: 12 }, (_, index) => corpusPost(index, { posts: 12, seed: 1 }));
const site = siteTest(Object.fromEntries(corpus.map(({ path, text }) => [path, text])), {
  siteUrl: 'https://example.com',
});
const built = (name) => site.config(profiles[name]).build();

it.each(Object.entries(profiles))('the profile %s says only what a configuration knows', (_, value) => {
  const written = { file: 'site.config.ts', value, spanOf: () => undefined };
  expect(validateSiteConfig(written).diagnostics).toEqual([]);
});

describe('the corpus', () => {
  it.each(Object.keys(profiles))('builds in the profile %s without a problem', async (name) => {
    expect((await built(name)).problems).toEqual([]);
  });

  it('has in the profile full all that it has in core, and more', async () => {
    const [core, full] = [await built('core'), await built('full')];
    const [few, more] = [Object.keys(core.outputs), Object.keys(full.outputs)];
    expect(more).toEqual(expect.arrayContaining(few));
    expect(more.length).toBeGreaterThan(few.length);
  });
});
