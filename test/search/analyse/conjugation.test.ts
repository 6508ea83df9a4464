import { describe, expect, test } from 'vitest';
import { conjugationKey } from '../../../src/search/analyse/conjugation.ts';

const keysOf = (words: string) => new Set(words.split(' ').map((word) => conjugationKey(word)?.key));

describe('all forms of a verb have one key', () => {
  test.each([
    ['느리다 느려졌다 느린 느립니다 느려서 느렸다 느리지만', 'regular, contracted'],
    ['빠르다 빨라졌다 빠른 빠릅니다 빨랐다', '르'],
    ['어렵다 어려워 어려운 어렵습니다 어려웠다', 'ㅂ'],
    ['가볍다 가벼운 가벼워졌다', 'ㅂ'],
    ['듣다 들었다 들으면', 'ㄷ'],
    ['지우다 지웠다 지운 지웁니다', '우'],
    ['만들다 만드는 만듭니다 만들었다', 'ㄹ'],
    ['크다 커졌다 컸다', 'ㅡ'],
    ['옮기다 옮겼다 옮긴다 옮깁니다 옮기는', 'contracted'],
    ['고치다 고쳤다 고친 고칩니다', 'contracted'],
    ['끊다 끊어졌다 끊겼다 끊기다', 'passive'],
    ['죽었다 죽였다 죽입니다 죽는', 'causative'],
    ['막다 막았다 막히다 막혔다', 'passive'],
    ['쌓다 쌓았다 쌓이다 쌓였다', 'passive'],
  ])('%s (%s)', (words) => {
    expect(keysOf(words).size).toBe(1);
  });
});

describe('verbs that mean something else have other keys', () => {
  test.each([
    ['느리다', '빠르다'],
    ['지우다', '지다'],
    ['옮기다', '오다'],
    ['보이다', '보내다'],
    ['막다', '맡다'],
  ])('%s and %s', (a, b) => {
    expect(conjugationKey(a)?.key).not.toBe(conjugationKey(b)?.key);
  });
});

test('an ending that only verbs have makes it sure; a particle, or a noun that ends in ㄴ, does not', () => {
  expect(conjugationKey('느려졌다')?.isSure).toBe(true);
  expect(conjugationKey('느립니다')?.isSure).toBe(true);
  expect(conjugationKey('서버는')?.isSure).toBe(false);
  expect(conjugationKey('버전')?.isSure).toBe(false);
});

test.each(['도커', '컨테이너', '쿠버네티스', '로그'])('%s has no form of a verb', (noun) => {
  expect(conjugationKey(noun)).toBeNull();
});
