import { expect, test } from 'vitest';
import { near, nearPath, suggester } from '../../src/site/suggest.ts';

test('the nearest names are told, or that there are none', () => {
  expect(near('redis-omo', ['docker', 'redis-oom'])).toBe('redis-oom');
  expect(near('redis-oom', ['docker'])).toBe('');
});

test('a file of the same name elsewhere comes before a similar path', () => {
  const known = ['posts/docker/oon.md', 'posts/kubernetes/oom.md', 'posts/incident/oom.md'];
  expect(nearPath('posts/docker/oom.md', known)).toBe('posts/incident/oom.md, posts/kubernetes/oom.md');
});

test('however many dead links a large site has, only some are looked up, each once', () => {
  const asked: string[] = [];
  const known = Array.from({ length: 1000 }, (_, at) => `known ${at}`);
  const suggest = suggester(known, (name) => {
    asked.push(name);
    return `like ${name}`;
  });
  const names = Array.from({ length: 300 }, (_, at) => `name ${at}`);
  const answers = names.map((name, at) => (at < 100 ? `like ${name}` : ''));
  expect(names.map(suggest)).toEqual(answers);
  expect(names.map(suggest)).toEqual(answers);
  expect(asked).toEqual(names.slice(0, 100));
});
