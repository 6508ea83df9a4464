import { describe, expect, test } from 'vitest';
import { withoutParticle } from '../../../src/search/analyse/particles.ts';

describe('a noun without its particle', () => {
  test.each([
    ['도커를', '도커'],
    ['도커에서는', '도커'],
    ['컨테이너와의', '컨테이너'],
    ['파드까지만', '파드'],
    ['클러스터입니다', '클러스터'],
    ['레디스라는', '레디스'],
    ['인증서이며', '인증서이며'],
    ['볼륨이며', '볼륨'],
    ['볼륨으로부터', '볼륨'],
    ['서울로', '서울'],
    ['터미널로서', '터미널'],
    ['메시지큐에서의', '메시지큐'],
    ['서버였는데', '서버'],
    ['버전이었고', '버전'],
    ['볼륨였는데', '볼륨였는데'],
    ['서버들', '서버'],
    ['서버들이', '서버'],
    ['컨테이너들에서는', '컨테이너'],
    ['커넥션들을', '커넥션'],
  ])('%s -> %s', (word, noun) => {
    expect(withoutParticle(word) ?? word).toBe(noun);
  });
});

describe('what only looks like a particle stays', () => {
  test.each([
    ['평가', '가 follows no consonant'],
    ['카메라', '라 belongs to the noun'],
    ['안테나', '나 belongs to the noun'],
    ['광고', '고 belongs to the noun'],
    ['바다', '다 belongs to the noun'],
    ['서버을', '을 follows no vowel'],
    ['볼륨를', '를 follows no consonant'],
    ['서버으로', '으로 follows no vowel'],
    ['터미널으로', 'after ㄹ it is 로'],
    ['도를', 'too little would remain'],
    ['번들', '들 belongs to the noun'],
    ['앱번들', '들 belongs to the noun'],
    ['흔들', 'too little would remain'],
  ])('%s: %s', (word) => {
    expect(withoutParticle(word)).toBeNull();
  });
});

test('one syllable remains where it is asked for', () => {
  expect(withoutParticle('락을', 1)).toBe('락');
  expect(withoutParticle('락를', 1)).toBeNull();
});
