import { describe, expect, test } from 'vitest';
import { categoryOf, typeOf } from '../../src/content/category-of.ts';
import { permalinkOf } from '../../src/content/permalink.ts';
import { sourceName } from '../../src/content/source-name.ts';
import { parseOptions } from '../support/read-post-head.ts';

describe('sourceName', () => {
  test.each([
    ['posts/docker/overlay2.md', 'overlay2', 'docker'],
    ['posts/docker/overlay2/index.md', 'overlay2', 'docker'],
    ['posts/docker/2024/overlay2.md', 'overlay2', 'docker'],
    ['posts/docker/2024/overlay2/INDEX.md', 'overlay2', 'docker'],
    ['posts/첫 글.md', '첫 글', null],
    ['posts/첫 글/index.md', '첫 글', null],
    ['posts/index.md', 'index', null],
    ['posts/docker/v1.2.markdown', 'v1.2', 'docker'],
  ])('%s is %s in %s', (path, stem, folder) => {
    expect(sourceName(path)).toMatchObject({ stem, folder });
  });
});

describe('categoryOf', () => {
  const find = (path: string, stated: string | null = null) =>
    categoryOf(stated, sourceName(path), parseOptions.categories);

  test('what is stated comes before the folder', () => {
    expect(find('posts/docker/a.md', '장애')).toMatchObject({ id: 'incident' });
  });

  test.each(['docker', 'Docker', 'dockers', '도커', '도커'.normalize('NFD')])('%s names it', (name) => {
    expect(find(`posts/${name}/a.md`)).toMatchObject({ id: 'docker', config: { label: '도커' } });
  });

  test('a name that is not configured is a category in NFC', () => {
    expect(find(`posts/${'리눅스'.normalize('NFD')}/a.md`)).toEqual({ id: '리눅스', config: null });
  });

  test('a folder that is a post belongs to the category of its name only where that is configured', () => {
    expect(find('posts/docker/index.md')).toMatchObject({ id: 'docker' });
    expect(find('posts/overlay2/index.md')).toBe(null);
  });

  test('the type is stated, else that of the category, else a concept', () => {
    expect(typeOf('talk-notes', find('posts/incident/a.md'))).toBe('talk-notes');
    expect(typeOf(null, find('posts/incident/a.md'))).toBe('incident-report');
    expect(typeOf(null, find('posts/linux/a.md'))).toBe('concept');
    expect(typeOf(null, null)).toBe('concept');
  });
});

test('the category is not part of the address', () => {
  expect(permalinkOf('redis-oom')).toBe('/posts/redis-oom/');
});
