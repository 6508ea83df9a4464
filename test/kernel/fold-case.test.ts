import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCase } from '../../src/kernel/fold-case.ts';

describe('foldCase', () => {
  test.each([
    ['letter case', 'Redis', 'rEDIS'],
    ['how Hangul is composed', '한글', '한글'.normalize('NFD')],
    ['letters that meet only in upper case', 'straße', 'STRASSE'],
    ['the two small sigmas', 'ΟΔΟΣ', 'οδος'],
  ])('%s does not count', (_, a, b) => {
    expect(foldCase(a)).toBe(foldCase(b));
  });

  test('different names stay different', () => {
    expect(foldCase('CI/CD')).not.toBe(foldCase('CI-CD'));
    expect(foldCase('장애')).not.toBe(foldCase('장해'));
  });

  test('it is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldCase(foldCase(text)) === foldCase(text)),
    );
  });

  test('it is that of composing, then upper case, then lower case, for every text', () => {
    const unit = fc.constantFrom(
      'a',
      'Z',
      'ß',
      'ı',
      'İ',
      'ς',
      'é',
      'e\u0301',
      '가',
      '\u1100',
      '\u1161',
      '\u11a8',
      '힣',
      '/',
      '-',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(foldCase(text)).toBe(text.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC'));
      }),
    );
  });
});
