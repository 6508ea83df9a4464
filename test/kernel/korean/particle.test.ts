import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withParticle } from '../../../src/kernel/korean/particle.ts';

const words: readonly (readonly [word: string, particles: string, result: string])[] = [
  ['태그', '을/를', '태그를'],
  ['글', '을/를', '글을'],
  ['글', '으로/로', '글로'],
  ['제목', '으로/로', '제목으로'],
  ['폴더', '으로/로', '폴더로'],
  ['7', '으로/로', '7로'],
  ['3', '으로/로', '3으로'],
  ['2', '이/가', '2가'],
  ['10', '이/가', '10이'],
  ['2024-02-30', '은/는', '2024-02-30은'],
  ['OOM', '을/를', 'OOM을'],
  ['URL', '으로/로', 'URL로'],
  ['API', '은/는', 'API는'],
  ['README', '을/를', 'README를'],
  ['x', '을/를', 'x를'],
  ['posts/a.png', '이/가', 'posts/a.png가'],
  ['layout', '은/는', 'layout은'],
  ['type', '을/를', 'type을'],
  ['n', '을/를', 'n을'],
  ['title', '을/를', 'title을'],
  ['title', '으로/로', 'title로'],
  ['description', '이/가', 'description이'],
  ['lang', '이/가', 'lang이'],
  ['time', '은/는', 'time은'],
  ['stack', '과/와', 'stack과'],
  ['public', '과/와', 'public과'],
  ['startedAt', '이/가', 'startedAt이'],
  ['doneAt', '은/는', 'doneAt은'],
  ['timeline.at', '이/가', 'timeline.at이'],
  ['heartbeat', '은/는', 'heartbeat는'],
  ['appliesTo', '은/는', 'appliesTo는'],
  ['commandsDestructive', '을/를', 'commandsDestructive를'],
  ['cover', '은/는', 'cover는'],
  ['date', '이/가', 'date가'],
  ['tags', '을/를', 'tags를'],
  ['posts/redis-oom.md', '과/와', 'posts/redis-oom.md와'],
  ['/tags/', '은/는', '/tags/는'],
  ['“글”', '은/는', '“글”은'],
  ['“태그”', '은/는', '“태그”는'],
  ['글(초안)', '을/를', '글(초안)을'],
  ['', '을/를', '를'],
];

describe('withParticle', () => {
  test.each(words)('%s %s', (word, particles, result) => {
    expect(withParticle(word, particles)).toBe(result);
  });

  test('how Hangul is composed does not count', () => {
    const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(syllable, (word) => {
        const particle = (text: string) => withParticle(text, '을/를').slice(text.length);
        expect(particle(word.normalize('NFD'))).toBe(particle(word));
      }),
    );
  });

  test('a syllable has a final consonant or has none, and 으로 follows all but ㄹ', () => {
    for (let code = 0xac00; code <= 0xd7a3; code++) {
      const final = (code - 0xac00) % 28;
      const syllable = String.fromCharCode(code);
      expect(withParticle(syllable, '이/가').slice(1)).toBe(final === 0 ? '가' : '이');
      expect(withParticle(syllable, '으로/로').slice(1)).toBe(final === 0 || final === 8 ? '로' : '으로');
    }
  });
});
