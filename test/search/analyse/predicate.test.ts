import { describe, expect, test } from 'vitest';
import { nounOfPredicate } from '../../../src/search/analyse/predicate.ts';

describe('the noun that a predicate is made of', () => {
  test.each([
    ['배포하다', '배포'],
    ['배포했습니다', '배포'],
    ['배포되었다', '배포'],
    ['배포됩니다', '배포'],
    ['배포하려면', '배포'],
    ['배포할', '배포'],
    ['배포시켰다', '배포'],
    ['재시작했지만', '재시작'],
    ['모니터링해야', '모니터링'],
    ['최적화한', '최적화'],
    ['배포했더니', '배포'],
    ['배포했는데도', '배포'],
    ['배포하여서', '배포'],
    ['배포할수록', '배포'],
    ['배포하겠다', '배포'],
    ['배포해버렸다', '배포'],
    ['배포해두었던', '배포'],
    ['배포하고있다', '배포'],
    ['배포해보니', '배포'],
    ['배포하더라고요', '배포'],
  ])('%s -> %s', (word, noun) => {
    expect(nounOfPredicate(word)).toBe(noun);
  });
});

test.each(['재해', '이해관계자', '함수', '했다', '현관합판', '시키는대로', '서버', '이해관계', '피해보상'])(
  '%s is no such predicate',
  (word) => {
    expect(nounOfPredicate(word)).toBeNull();
  },
);
