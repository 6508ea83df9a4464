import { expect, it } from 'vitest';
import { withParticles } from '../../../scripts/corpus/with-particles.mjs';

it.each([
  ['요청 큐을 본다', '요청 큐를 본다'],
  ['스레드 풀을 본다', '스레드 풀을 본다'],
  ['**요청 큐**이 길다', '**요청 큐**가 길다'],
  ['스레드 풀로 바꾼다', '스레드 풀로 바꾼다'],
  ['볼륨 마운트로 바꾼다', '볼륨 마운트로 바꾼다'],
  ['설정 맵로 바꾼다', '설정 맵으로 바꾼다'],
  ['모르는 말을 둔다', '모르는 말을 둔다'],
])('%s → %s', (text, fitting) => {
  expect(withParticles(text)).toBe(fitting);
});
