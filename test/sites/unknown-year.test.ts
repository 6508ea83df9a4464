import { expect, test } from 'vitest';
import { post, siteTest } from '../support/site-test.ts';

test('an incident whose beginning nobody knows is found among the years, after all of them', async () => {
  const built = await siteTest({
    'incident/a.md': post('하나', '본문', 'startedAt: unknown'),
    'incident/b.md': post('둘', '본문', 'startedAt: 2022-05-14 11:00'),
    'incident/c.md': post('셋', '본문', 'startedAt: 2023-05-14 11:00'),
    'incident/d.md': post('넷'),
  }).build();
  const years = [...built.page('incident/index.html').matchAll(/href="[^"]*\/incident\/year\/(\w+)\/"/g)];
  expect([...new Set(years.map(([, year]) => year))]).toEqual(['2023', '2022', 'unknown']);
  expect(built.page('incident/year/unknown/index.html')).toContain('하나');
  expect(built.page('incident/year/unknown/index.html')).not.toContain('넷');
});
