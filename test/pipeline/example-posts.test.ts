import { expect, test } from 'vitest';
import { type Names, namesOf } from '../../src/incident/names.ts';
import { examplePosts } from '../../src/pipeline/example-posts.ts';
import { siteTest } from '../support/site-test.ts';

/** What only authors are shown, what is made of a figure, and what only reports that differ more have in common. */
const elsewhere: ReadonlySet<string> = new Set<keyof Names>(['part', 'grade', 'likeness']);

const files = Object.fromEntries(
  examplePosts.map(({ path, text }) => [path.replace('posts/', ''), text.value]),
);

test('a site of the examples is sound and says every name of the domain', async () => {
  const site = await siteTest(files).build();
  expect(site.problems.filter((problem) => problem.includes(' error '))).toEqual([]);
  const said = Object.values(site.outputs).join('\n');
  const names = Object.entries(namesOf('ko')).flatMap(([table, words]) =>
    elsewhere.has(table) ? [] : Object.values(words),
  );
  expect(names.filter((name) => !said.includes(name))).toEqual([]);
});
