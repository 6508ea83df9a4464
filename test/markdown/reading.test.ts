import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/markdown/excerpt.ts';
import { readingMinutes } from '../../src/markdown/reading-time.ts';
import { parseText } from '../support/parse-text.ts';

describe('읽는 시간은 음절로 센다', () => {
  test.each([
    ['한글 500음절은 1분', '가'.repeat(500), 0, 1],
    ['띄어쓰기가 달라도 같다', '가나 '.repeat(1000), 0, 4],
    ['영어는 낱말로 센다', 'word '.repeat(660), 0, 3],
    ['코드는 줄로 센다', '', 48, 2],
    ['아무리 짧아도 1분', '', 0, 1],
  ])('%s', (_, text, lines, minutes) => {
    expect(readingMinutes(text, lines)).toBe(minutes);
  });

  test('코드 블록의 글자는 글로 세지 않는다', async () => {
    const { readingMinutes: minutes } = await parseText(`본문\n\n\`\`\`text\n${'가'.repeat(5000)}\n\`\`\``);
    expect(minutes).toBe(1);
  });
});

describe('요약이 없으면 글머리를 쓴다', () => {
  test('문장에서 끊는다', () => {
    const text = `${'가'.repeat(60)}다. ${'나'.repeat(200)}`;
    expect(excerptOf(text)).toBe(`${'가'.repeat(60)}다.`);
  });

  test('그림 문자와 조합형 한글을 가르지 않는다', () => {
    const family = '👨‍👩‍👧';
    expect(excerptOf(family.repeat(300), 10)).toBe(`${family.repeat(9)}…`);
    expect(excerptOf('각'.normalize('NFD').repeat(300), 10)).toBe(`${'각'.normalize('NFD').repeat(9)}…`);
  });

  test('이름 없는 위키 링크의 자리를 비우지 않는다', async () => {
    expect((await parseText('자세한 것은 [[redis-oom]]에 적었다.')).excerpt).toBe(
      '자세한 것은 redis-oom에 적었다.',
    );
  });

  test('첫 제목 앞의 문단을 고른다', async () => {
    const { excerpt } = await parseText('# 제목\n\n**첫** 문단입니다.\n\n## 절\n\n다음 문단');
    expect(excerpt).toBe('첫 문단입니다.');
  });
});
