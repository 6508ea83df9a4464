import { expect, test } from 'vitest';
import { paginate } from '../../src/pages/pagination.ts';

const items = (count: number) => Array.from({ length: count }, (_, at) => at);

test('an empty list is one page', () => {
  expect(paginate([], '/docker/', 10, '/')).toEqual([
    {
      url: '/docker/',
      items: [],
      pagination: {
        current: 1,
        total: 1,
        previous: null,
        next: null,
        pages: [{ number: 1, url: '/docker/' }],
      },
    },
  ]);
});

test('no item is lost or doubled, wherever the cuts are', () => {
  for (const count of [1, 9, 10, 11, 20, 21]) {
    const pages = paginate(items(count), '/docker/', 10, '/');
    expect(pages.flatMap((page) => page.items)).toEqual(items(count));
    expect(pages).toHaveLength(Math.ceil(count / 10));
  }
});

test('a page lists the first, the last and those around it', () => {
  const pages = paginate(items(100), '/d/', 10, '/b/');
  const listed = pages.map(({ pagination }) => pagination.pages.map(({ number }) => number).join(' '));
  expect([listed[0], listed[4], listed[9]]).toEqual(['1 2 3 10', '1 3 4 5 6 7 10', '1 8 9 10']);
  expect(pages[1]?.pagination).toMatchObject({ previous: '/b/d/', next: '/b/d/page/3/' });
  expect(pages[9]?.url).toBe('/d/page/10/');
});
