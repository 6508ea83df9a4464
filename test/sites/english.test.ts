import { expect, test } from 'vitest';
import { post, siteTest } from '../support/site-test.ts';

test('a site in English whose posts are in English says nothing in Korean', async () => {
  const { outputs } = await siteTest({
    'incident/a.md': post(
      'Orders failed',
      'The pool ran dry.',
      'status: resolved\nseverity: sev2\nscope: partial',
    ),
    'retrospective/b.md': post('Looking back', 'It went well.'),
    'docker/c.md': post('Smaller images', 'Build in stages.'),
  })
    .config({ lang: 'en', title: 'Notes' })
    .build();
  const korean = Object.entries(outputs).flatMap(([path, text]) => {
    const words = path.endsWith('.html') ? (text.match(/[가-힣][가-힣 ]*/g) ?? []) : [];
    return words.length === 0 ? [] : [`${path}: ${[...new Set(words)].join(', ')}`];
  });
  expect(korean).toEqual([]);
});
