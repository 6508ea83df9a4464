import { expect, test } from 'vitest';
import { nearestNames } from '../../src/kernel/nearest-names.ts';

const known = ['title', 'tags', 'date', 'description', 'url', '제목', '태그'];

test.each<[string, readonly string[]]>([
  ['titel', ['title']],
  ['Title', ['title']],
  ['ulr', ['url']],
  ['tag', ['tags']],
  ['descripton', ['description']],
  ['재목', ['제목']],
  ['zzzzz', []],
  ['', []],
])('%s may mean %j', (name, expected) => {
  expect(nearestNames(name, known)).toEqual(expected);
});

test('at most three names are told, the nearest first', () => {
  expect(nearestNames('aaaaaa', ['aaaabb', 'aaaaab', 'aaaaaa', 'aaaabc', 'aaaaba'])).toEqual([
    'aaaaaa',
    'aaaaab',
    'aaaaba',
  ]);
});
