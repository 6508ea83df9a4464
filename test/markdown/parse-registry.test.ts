import { describe, expect, test } from 'vitest';
import { byPlace } from '../../src/kernel/diagnostic.ts';
import { digested } from '../../src/kernel/digest.ts';
import { parseRegistry } from '../../src/markdown/parse-registry.ts';
import { toldAt } from '../support/read-post-head.ts';

/** A file of `posts/_knowledge/` with these lines, and what was told of it. */
function read(name: string, ...lines: readonly string[]) {
  const path = `posts/_knowledge/${name}`;
  const { value, diagnostics } = parseRegistry({ path, text: digested(`${lines.join('\n')}\n`) });
  return { value, diagnostics, told: diagnostics.toSorted(byPlace).map(toldAt) };
}

describe('a registry', () => {
  test('its entries in their order, a bare text being a label and nothing the id', () => {
    const { value, told } = read(
      'causes.yaml',
      '# 예시',
      'memory-exhaustion:',
      '  label: 메모리 고갈',
      '  aliases: 메모리 부족, OOM',
      '  definition: 쓸 수 있는 메모리가 남지 않음.',
      '  owner: 플랫폼',
      '  links: https://example.com/oom',
      'retry-storm: 재시도 폭주',
      'constructor:',
    );
    expect(told).toEqual([]);
    const nothing = { aliases: [], definition: null, owner: null, links: [] };
    expect(value).toEqual({
      name: 'causes',
      entries: [
        {
          id: 'memory-exhaustion',
          label: '메모리 고갈',
          aliases: ['메모리 부족', 'OOM'],
          definition: '쓸 수 있는 메모리가 남지 않음.',
          owner: '플랫폼',
          links: [{ title: 'https://example.com/oom', url: 'https://example.com/oom' }],
        },
        { id: 'retry-storm', label: '재시도 폭주', ...nothing },
        { id: 'constructor', label: 'constructor', ...nothing },
      ],
    });
  });

  test('names the parts of an entry that is none', () => {
    const [told] = read('services.yaml', 'lst: [a]').diagnostics;
    expect(told).toMatchObject({
      code: 'frontmatter/not-entry',
      args: { key: 'lst', parts: 'label, aliases, definition, owner, links' },
    });
  });

  test.each([
    ['메모리: 가', '1:1 registry/id'],
    ['Memory_Exhaustion: 가', '1:1 registry/id'],
    ['a--b: 가', '1:1 registry/id'],
    ['memory:\n  lable: 가', '2:3 frontmatter/unknown-key'],
    ['memory:\n  owner: kim@example.com', '2:10 incident/owner-person'],
    ['memory:\n  links: /x', '2:10 frontmatter/url'],
    ['memory: [가]', '1:9 frontmatter/not-entry'],
    ['- memory', '1:1 registry/not-a-map'],
    ['memory: 가\nmemory: 나', '2:1 frontmatter/duplicate-key'],
  ])('%j: %s', (text, expected) => {
    expect(read('causes.yaml', text).told).toEqual([expected]);
  });

  test('a wrong entry hides no other', () => {
    const { value } = read('services.yaml', 'api:', '  links: /x', '  label: API', '나쁜: 가', 'web: 웹');
    expect(value?.entries.map(({ id, label }) => [id, label])).toEqual([
      ['api', 'API'],
      ['web', '웹'],
    ]);
  });

  test('an id may be suggested', () => {
    expect(read('causes.yaml', 'Memory_Exhaustion: 가').diagnostics).toMatchObject([
      { args: { suggestion: 'memory-exhaustion' } },
    ]);
  });

  test('a file of another name is none, and the nearest name is told', () => {
    const { value, diagnostics } = read('cause.yaml', 'a: 가');
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: 'registry/unknown-file', severity: 'warning', args: { name: 'cause', nearest: 'causes' } },
    ]);
  });

  test('an empty file is an empty registry', () => {
    expect(read('concepts.yaml', '').value).toEqual({ name: 'concepts', entries: [] });
  });
});
