import { describe, expect, test } from 'vitest';
import { parseOldAddress, suggestOldAddress } from '../../src/content/parse-old-address.ts';

test('the path of a whole address is suggested', () => {
  expect(suggestOldAddress('https://old.example.com/entry/%ED%95%9C')).toBe('/entry/한');
});

describe('parseOldAddress', () => {
  test.each([
    ['/entry/redis-oom', '/entry/redis-oom'],
    ['/123', '/123'],
    ['/2024/01/02/post.html', '/2024/01/02/post.html'],
    ['/%ED%95%9C%EA%B8%80/', '/한글/'],
    [`/${'한글'.normalize('NFD')}/`, '/한글/'],
    ['/', '/'],
  ])('%s is kept as %s', (written, address) => {
    expect(parseOldAddress(written)).toBe(address);
  });

  test.each([
    'entry/x',
    'https://old.example.com/x',
    '//evil.example/x',
    '/../x',
    '/a/%2e%2e/b',
    '/./x',
    '/%zz',
    '/%ff',
  ])('%s is none', (written) => {
    expect(parseOldAddress(written)).toBe(null);
    expect(parseOldAddress(suggestOldAddress(written))).not.toBe(null);
  });
});
