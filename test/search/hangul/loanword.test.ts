import { describe, expect, test } from 'vitest';
import { hangulBeginnings, latinBeginnings, soundsLike } from '../../../src/search/hangul/loanword.ts';

describe('a Hangul word that writes an English one by its sound', () => {
  test.each([
    ['프로메테우스', 'prometheus'],
    ['쿠버네티스', 'kubernetes'],
    ['컨테이너', 'container'],
    ['커넥션', 'connection'],
    ['스토리지', 'storage'],
    ['파이프라인', 'pipeline'],
    ['파티션', 'partition'],
    ['엘라스틱', 'elastic'],
    ['인그레스', 'ingress'],
    ['마이크로서비스', 'microservice'],
  ])('%s is %s', (hangul, latin) => {
    expect(soundsLike(hangul, latin)).toBe(true);
    expect(latinBeginnings(hangul)).toContain(latin[0]);
    expect(hangulBeginnings(latin).length).toBeGreaterThan(0);
  });

  test.each([
    ['리스트', 'last', 'another vowel'],
    ['리스트', 'lost', 'another vowel'],
    ['스크립트', 'subscribe', 'other consonants'],
    ['파드', 'pod', 'too short to tell'],
    ['컨테이너', 'contain', 'a syllable less and a consonant less'],
    ['데이터', 'date', 'too few consonants'],
  ])('%s is not %s: %s', (hangul, latin) => {
    expect(soundsLike(hangul, latin)).toBe(false);
  });
});
