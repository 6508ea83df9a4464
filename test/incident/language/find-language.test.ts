import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../../src/incident/language/find-language.ts';
import { firing, silent } from './sentences.ts';

const told = (text: string) =>
  findLanguage(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('words that look for a culprit are pointed at', () => {
  test.each(firing)('%s: %s', (kind, sentence, words) => {
    expect(told(sentence)).toEqual([[kind, words]]);
  });
});

describe('what tells how it was is left alone', () => {
  test.each(silent)('%s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

test('there are sixty Korean sentences of both kinds at least', () => {
  const isKorean = (sentence: string) => /[가-힣]/.test(sentence);
  expect(firing.filter(([, sentence]) => isKorean(sentence)).length).toBeGreaterThanOrEqual(60);
  expect(silent.filter(isKorean).length).toBeGreaterThanOrEqual(60);
});

test('offsets are those of the whole text, whatever stands before', () => {
  const before = '버전은 1.22.6이고 “담당자가 실수했다”는 말은 인용입니다. ';
  for (const [kind, sentence, words] of firing) expect(told(before + sentence)).toEqual([[kind, words]]);
});

test('what stands in another sentence changes nothing', () => {
  for (const [kind, sentence, words] of firing) {
    expect(told(`${sentence} 사람을 탓하지 않는다.`)).toEqual([[kind, words]]);
    expect(told(`지표는 평소와 같았다. ${sentence} 그 뒤로 조용했다.`)).toEqual([[kind, words]]);
  }
});

test('whatever is quoted is theirs who said it', () => {
  for (const [, sentence] of firing) {
    const inner = sentence.replace(/["']/g, '');
    for (const quoted of [`“${inner}”`, `"${inner}"`, `‘${inner}’`, `「${inner}」`])
      expect(told(`회의록의 ${quoted} 부분`)).toEqual([]);
  }
});

test('a log of any length is no sentence, and is read in a moment', () => {
  for (const part of [
    '담당자가 ',
    '실수로 ',
    '담당자가 실수로 ',
    '가',
    '만 했어도 ',
    '조금만 더 ',
    '“',
    '. ',
  ]) {
    expect(told(part.repeat(100_000))).toEqual([]);
  }
});
