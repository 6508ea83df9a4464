import { expect, test } from 'vitest';
import { nounEndsBefore } from '../../../src/kernel/korean/noun-ends-before.ts';

test.each([
  ['도커', '를'],
  ['도커', ''],
  ['도커', ' 이미지'],
  ['도커', ', 그리고'],
  ['도커', '에서는'],
  ['도커', '입니다.'],
  ['노드', '들이'],
  ['노드', '들에서의'],
  ['볼륨', '으로'],
  ['메모리', '로'],
  ['시그널', '로'],
  ['시그널', '은'],
  ['overlay2', '는'],
  ['OOM', '이'],
  ['커널', '이라는'],
])('%s is over before “%s”', (noun, rest) => {
  expect(nounEndsBefore(noun + rest, noun.length)).toBe(true);
});

test.each([
  ['서버', '리스'],
  ['도커', '파일'],
  ['장애', '인'],
  ['노드', '은'],
  ['볼륨', '를'],
  ['볼륨', '로'],
  ['서버', '가상화'],
  ['이미', '지를'],
  ['OOM', '킬러'],
])('%s goes on in “%s”', (noun, rest) => {
  expect(nounEndsBefore(noun + rest, noun.length)).toBe(false);
});
