import { describe, expect, test } from 'vitest';
import { folderOf, href, nameOf, outputOf, resolvePath } from '../../src/kernel/paths.ts';

describe('addresses', () => {
  test('a page is written as the index of its folder, a file as itself', () => {
    expect(outputOf('/')).toBe('index.html');
    expect(outputOf('/posts/글/')).toBe('posts/글/index.html');
    expect(outputOf('/feed.xml')).toBe('feed.xml');
  });

  test('what is written into HTML has the base path and is percent-encoded', () => {
    expect(href('/', '/posts/a/')).toBe('/posts/a/');
    expect(href('/blog/', '/tags/가 나/', '절 1')).toBe('/blog/tags/%EA%B0%80%20%EB%82%98/#%EC%A0%88%201');
    expect(href('/', '/tags/a?b#c/')).toBe('/tags/a%3Fb%23c/');
  });

  test.each(Array.from({ length: 0x80 - 0x20 }, (_, at) => String.fromCharCode(at + 0x20)))(
    '%j is encoded as encodeURIComponent does',
    (character) => {
      const segment = character === '/' ? '/' : encodeURIComponent(character);
      expect(href('/', `/x${character}y/`)).toBe(`/x${segment}y/`);
    },
  );
});

describe('paths', () => {
  test('folder and name', () => {
    expect(folderOf('posts/docker/a.md')).toBe('posts/docker');
    expect(folderOf('a.md')).toBe('');
    expect(nameOf('posts/docker/a.md')).toBe('a.md');
    expect(nameOf('a.md')).toBe('a.md');
  });

  test.each([
    ['posts/docker', '../kubernetes/oom.md', 'posts/kubernetes/oom.md'],
    ['posts/docker', './a.png', 'posts/docker/a.png'],
    ['posts/docker', 'x/./y//z.png', 'posts/docker/x/y/z.png'],
    ['', 'a.md', 'a.md'],
    ['posts', '../../a', null],
    ['', '..', null],
    ['posts', '..', ''],
  ])('%s and %s are %s', (folder, relative, path) => {
    expect(resolvePath(folder, relative)).toBe(path);
  });
});
