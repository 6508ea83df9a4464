import { expect, test } from 'vitest';
import { identifierTerms } from '../../../src/search/analyse/identifiers.ts';
import { minedPairs } from '../../../src/search/analyse/mined-pairs.ts';
import { wordTerms } from '../../../src/search/analyse/word-terms.ts';
import { wordsOf } from '../../../src/search/analyse/words.ts';

test('words are runs of one script, and a particle behind Latin letters is none', () => {
  expect(wordsOf('kubelet을 재시작하면 OOMKilled로 죽던 파드가 `spec.replicas: 3`에서')).toEqual([
    'kubelet',
    '재시작하면',
    'OOMKilled',
    '죽던',
    '파드가',
    'spec.replicas',
    '3',
  ]);
});

test.each([
  ['maxRetryCount', ['maxretrycount', 'max', 'retry', 'count']],
  ['HTTPServer', ['httpserver', 'http', 'server']],
  ['EAI_AGAIN', ['eaiagain', 'eai', 'again']],
  ['open-in-view', ['openinview', 'open', 'in', 'view']],
  ['docker', ['docker']],
])('%s is found by %j', (identifier, terms) => {
  expect(identifierTerms(identifier)).toEqual(terms);
});

test('a Hangul noun is found by its pairs of syllables, and whole from three syllables on', () => {
  expect(wordTerms('컨테이너를').terms).toEqual(['컨테', '테이', '이너', '컨테이너']);
  expect(wordTerms('배포했다').terms).toEqual(['배포']);
  expect(wordTerms('락을').terms).toContain('락');
});

test('names that a text explains by each other, with as many words as the explanation has', () => {
  expect(minedPairs('이때 서킷 브레이커(circuit breaker)가 열린다')).toEqual([
    { hangul: '서킷브레이커', latin: 'circuit breaker' },
  ]);
  expect(minedPairs('우리는 멱등성(idempotency) 키를')).toEqual([{ hangul: '멱등성', latin: 'idempotency' }]);
  expect(minedPairs('the liveness probe(활성 프로브)는')).toEqual([
    { hangul: '활성프로브', latin: 'liveness probe' },
  ]);
});

test.each(['서버(3대)', '함수(a, b)', '(kubernetes)', '설정(config.yaml)', 'f(가나)는'])(
  '%s explains nothing',
  (text) => {
    expect(minedPairs(text)).toEqual([]);
  },
);

test('a hostile run of one script is read in time that grows with its length', () => {
  const long = '가'.repeat(200_000);
  expect(wordsOf(long).length).toBe(5000);
  expect(minedPairs(`${long}(${'a '.repeat(10_000)}`)).toEqual([]);
});
