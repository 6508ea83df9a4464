import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchClient } from '../../src/search/client.ts';
import { clientOf, indexOf } from '../support/search-site.ts';
import { siteTest } from '../support/site-test.ts';

/** See test/fixtures/log-lines/README.md, whose rules hold here: the misses of `test` are not looked at. */
const folder = new URL('../fixtures/log-lines/', import.meta.url);

type Query = {
  readonly split: 'development' | 'test';
  readonly query: string;
  readonly expected: readonly string[];
};

const queries: readonly Query[] = JSON.parse(readFileSync(new URL('lines.json', folder), 'utf8'));

async function fixtureClient(): Promise<SearchClient> {
  const posts = new URL('posts/', folder);
  const names = readdirSync(posts, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  const files = names.map((name) => [name.replaceAll('\\', '/'), readFileSync(new URL(name, posts), 'utf8')]);
  return clientOf(await indexOf(siteTest(Object.fromEntries(files)))).client;
}

describe.each([['development'], ['test']] as const)('pasted errors, %s', (split) => {
  const own = queries.filter((query) => query.split === split);
  let client: SearchClient;
  beforeAll(async () => {
    client = await fixtureClient();
  });

  test('nine of ten lead to the post that explains them, first', async () => {
    const explained = own.filter(({ expected }) => expected.length > 0);
    let hits = 0;
    for (const { query, expected } of explained) {
      const answer = await client.search(query);
      const [first] = answer.hits;
      const source = first === undefined ? '' : (await client.show(answer, first)).card.source;
      if (expected.includes(`posts/${source}`)) hits += 1;
    }
    expect(explained.length).toBe(60);
    expect(hits / explained.length).toBeGreaterThanOrEqual(0.9);
  });

  test('what no post explains finds nothing, or what the search itself calls weak', async () => {
    for (const { query } of own.filter(({ expected }) => expected.length === 0)) {
      const { hits, isWeak } = await client.search(query);
      expect(hits.length === 0 || isWeak, query).toBe(true);
    }
  });
});
