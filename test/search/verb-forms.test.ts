import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clientOf, indexOf, sourcesFound } from '../support/search-site.ts';
import { post, siteTest } from '../support/site-test.ts';

/** See test/fixtures/verb-forms/README.md: the misses of `test` are not looked at. */
type Part = 'development' | 'test';
const forms: Readonly<Record<Part, Readonly<Record<string, readonly string[]>>>> = JSON.parse(
  readFileSync(new URL('../fixtures/verb-forms/forms.json', import.meta.url), 'utf8'),
);

/** Each form in a post of its own, among words that no verb of the list has. */
function siteOf(verbs: Readonly<Record<string, readonly string[]>>) {
  return siteTest(
    Object.fromEntries(
      Object.values(verbs).flatMap((own, verb) =>
        own.map((form, at) => [
          `docker/v${verb}-${at}.md`,
          post(`기록 ${verb}갑${at}호`, `어제 그것이 ${form}. 오늘 적음.`),
        ]),
      ),
    ),
  );
}

async function recallOf(verbs: Readonly<Record<string, readonly string[]>>): Promise<number> {
  const { client } = clientOf(await indexOf(siteOf(verbs)));
  let sum = 0;
  let queries = 0;
  for (const [verb, own] of Object.values(verbs).entries()) {
    for (const form of own) {
      const found = await sourcesFound(client, form, 100);
      sum += found.filter((source) => source.startsWith(`docker/v${verb}-`)).length / own.length;
      queries += 1;
    }
  }
  return sum / queries;
}

describe('a verb in any form finds its other forms', () => {
  test.each([
    ['development', 0.6],
    ['test', 0.47],
  ] as const)('%s', { timeout: 60_000 }, async (part, least) => {
    const recall = await recallOf(forms[part]);
    expect(recall).toBeGreaterThanOrEqual(least);
  });
});
