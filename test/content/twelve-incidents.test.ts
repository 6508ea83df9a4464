import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { twelveIncidents } from '../fixtures/twelve-incidents/records.ts';
import { readHead } from '../support/read-post-head.ts';

const folder = new URL('../fixtures/twelve-incidents/posts/incident/', import.meta.url);

test('the posts of the twelve incidents say what their records, written by hand, say', () => {
  const read = readdirSync(folder).map((name) =>
    readHead(readFileSync(new URL(name, folder), 'utf8'), { path: `posts/incident/${name}` }),
  );
  expect(read.flatMap(({ told }) => told)).toEqual([]);
  const records = read.map(({ record }) => record?.incident);
  expect(records.toSorted((a, b) => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1))).toEqual(
    twelveIncidents.map(({ record }) => record),
  );
});
