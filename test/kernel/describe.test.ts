import { expect, describe as group, test } from 'vitest';
import { describe } from '../../src/kernel/describe.ts';
import { diagnose } from '../../src/kernel/diagnostic.ts';
import { diagnosticCodes } from '../../src/kernel/diagnostic-codes.ts';

const place = { file: 'posts/글.md' };

group('what a diagnostic says', () => {
  test('the particle fits the word that is filled in', () => {
    const say = (key: string) => describe(diagnose('frontmatter/required', place, { key }), 'ko').message;
    expect(say('title')).toBe('title이 없습니다');
    expect(say('date')).toBe('date가 없습니다');
    expect(say('제목')).toBe('제목이 없습니다');
  });

  test('quotation marks stand inside, and the particle behind them', () => {
    const told = diagnose('frontmatter/lang', place, { found: '한국어' });
    expect(describe(told, 'ko').message).toBe('“한국어”는 언어 코드가 아닙니다');
    expect(describe(told, 'en').message).toBe('“한국어” is no language tag');
  });

  test('a word of ours is said in the language of the message, with the particle that fits it there', () => {
    const severity = { ko: 'sev4(경미)', en: 'sev4' };
    const told = diagnose('incident/severity-scope', place, {
      severity,
      scope: { ko: 'all(전체)', en: 'all' },
    });
    expect(describe(told, 'ko').message).toBe('심각도 sev4(경미)와 범위 all(전체)가 어긋나 보입니다');
    expect(describe(told, 'en').message).toBe('severity sev4 and scope all hardly go together');
  });

  test('a word with braces in it is not filled a second time', () => {
    const told = diagnose('frontmatter/lang', place, { found: '{found}' });
    expect(describe(told, 'en').message).toBe('“{found}” is no language tag');
  });
});

group('the table of codes', () => {
  const codes = Object.entries(diagnosticCodes);

  test.each(codes)('%s is said in Korean and in English', (_, { message, hint, explain }) => {
    for (const text of [message, hint, explain]) {
      expect(text.ko).toMatch(/[가-힣]/);
      expect(text.en).toMatch(/[A-Za-z]/);
    }
  });

  test.each(codes)('%s has no broken placeholder and only pairs of particles', (_, { message, hint }) => {
    for (const text of [message.ko, message.en, hint.ko, hint.en]) {
      for (const [, particles] of text.matchAll(/\{“?\w+”?\|([^}]*)\}/g)) {
        expect(particles).toMatch(/^[가-힣]+\/[가-힣]+$/);
      }
      expect(text.replace(/\{“?\w+”?(?:\|[^}]+)?\}/g, '')).not.toMatch(/\{\w+[|}]/);
    }
  });

  test.each(codes)(
    '%s writes no particle for both cases, such as 을(를)',
    (_, { message, hint, explain }) => {
      expect(`${message.ko}${hint.ko}${explain.ko}`).not.toMatch(/[을은이과]\([를는가와]\)|\(으\)로/);
    },
  );
});
