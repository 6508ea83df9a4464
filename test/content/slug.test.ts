import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteLength, checkSlug, slugFromName } from '../../src/content/slug.ts';

const names: readonly (readonly [name: string, slug: string])[] = [
  ['redis-oom', 'redis-oom'],
  ['Redis OOM 장애', 'Redis-OOM-장애'],
  ['한글'.normalize('NFD'), '한글'],
  ['2024-01-01 - 배포 회고', '2024-01-01-배포-회고'],
  ['a--b', 'a--b'],
  ['왜? 100% 실패: a/b\\c*"<>|#', '왜-100-실패-a-b-c-'],
  ['폭 없는\u200b칸', '폭-없는칸'],
  ['a\u0007b', 'a-b'],
  ['a\u3000b', 'a-b'],
  [' 앞뒤 ', '앞뒤'],
  ['v1.2', 'v1.2'],
  ['끝.', '끝-'],
  ['.숨김', '-숨김'],
  ['..', '--'],
  ['', '-'],
  ['???', '-'],
  ['CON', 'CON-'],
  ['aux.tar', 'aux-.tar'],
  ['console', 'console'],
  ['가'.repeat(81), '가'.repeat(80)],
  ['C++과 C#', 'C++과-C-'],
  ['🙂 이모지', '🙂-이모지'],
];

describe('slugFromName', () => {
  test.each(names)('%j', (name, slug) => {
    expect(slugFromName(name)).toBe(slug);
  });

  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(
        '가',
        '-',
        '.',
        ' ',
        '/',
        '%',
        '\u200b',
        '\ud800',
        '\u1100',
        '\u1161',
        '\u11a8',
        'con',
        'NUL',
        '🙂',
        '\u0301',
      ),
      maxLength: 120,
    }),
  );

  test('whatever the name, it is a slug: NFC, short enough, without what some system refuses', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const slug = slugFromName(name);
        expect(checkSlug(slug)).toBe(null);
        expect(slug).toBe(slug.normalize('NFC'));
        expect(byteLength(slug)).toBeLessThanOrEqual(240);
        expect(slug).not.toMatch(/[/\\:*?"<>|%#\p{Cc}\p{Z}]/u);
        expect(slug).toMatch(/^[^.].*[^.]$|^[^.]$/su);
      }),
      { numRuns: 1000 },
    );
  });

  test('it is idempotent, and the composition of Hangul does not count', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const slug = slugFromName(name);
        expect(slugFromName(slug)).toBe(slug);
        expect(slugFromName(name.normalize('NFD'))).toBe(slugFromName(name.normalize('NFC')));
      }),
      { numRuns: 1000 },
    );
  });

  test('a long run of hyphens takes no time', () => {
    const start = performance.now();
    slugFromName(`${'-'.repeat(60_000)}a`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('checkSlug', () => {
  test.each([
    ['redis-oom', null],
    ['한글', null],
    ['C++', null],
    ['가'.repeat(80), null],
    ['', 'empty'],
    ['a b', 'unsafe'],
    ['../x', 'unsafe'],
    ['/절대', 'unsafe'],
    ['a\\b', 'unsafe'],
    ['%2e%2e', 'unsafe'],
    ['a\u0000', 'unsafe'],
    ['a\u200bb', 'unsafe'],
    ['.', 'unsafe'],
    ['..', 'unsafe'],
    ['끝.', 'unsafe'],
    ['.숨김', 'unsafe'],
    ['con', 'device-name'],
    ['Aux.md', 'device-name'],
    ['COM1', 'device-name'],
    ['COM10', null],
    ['가'.repeat(81), 'too-long'],
    ['a'.repeat(241), 'too-long'],
  ])('%j: %s', (text, problem) => {
    expect(checkSlug(text)).toBe(problem);
  });
});
