import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/markdown/html/reference-target.ts';
import { parseText } from '../support/parse-text.ts';

describe('주소가 가리키는 것', () => {
  test.each([
    ['../kubernetes/oom.md#절', { kind: 'file', path: 'posts/kubernetes/oom.md', anchor: '절' }],
    ['../kubernetes/oom.md#%EC%A0%88', { kind: 'file', path: 'posts/kubernetes/oom.md', anchor: '절' }],
    [`${'그림'.normalize('NFD')}.png`, { kind: 'file', path: 'posts/docker/그림.png', anchor: null }],
    ['./a%20b.pdf', { kind: 'file', path: 'posts/docker/a b.pdf', anchor: null }],
    ['/archive/?y=1#2023', { kind: 'address', path: '/archive/', query: '?y=1', anchor: '2023' }],
    ['../../../etc/passwd', { kind: 'outside', path: '../../../etc/passwd' }],
    ['../../site.config.ts', { kind: 'outside', path: '../../site.config.ts' }],
  ])('%s', (address, target) => {
    expect(readAddress(address, 'posts/docker/post.md')).toEqual({ kind: 'reference', target });
  });

  test.each(['https://example.com/a', '//example.com/a', 'mailto:a@example.com', 'tel:010', ''])(
    '%s: 사이트 밖',
    (address) => {
      expect(readAddress(address, 'posts/docker/post.md')).toEqual({ kind: 'elsewhere' });
    },
  );

  test('잘린 % 표기는 던지지 않고 값으로 알린다', () => {
    expect(readAddress('%E0%A4%A', 'posts/docker/post.md')).toEqual({ kind: 'malformed' });
  });
});

describe('구멍', () => {
  test('조각은 참조보다 하나 많고, 참조는 구멍과 같은 순서다', async () => {
    const { chunks, references } = await parseText(
      '[![그림](a.png)](b.md) [[c]] <a href="d.md">d</a> ![e](/e.png)',
    );
    expect(chunks).toHaveLength(references.length + 1);
    expect(references.map(({ hole }) => hole)).toEqual(['href', 'image', 'href', 'title', 'href', 'image']);
    expect(
      references.map(({ target }) => ('path' in target ? target.path : 'slug' in target ? target.slug : '')),
    ).toEqual(['posts/docker/b.md', 'posts/docker/a.png', 'c', 'c', 'posts/docker/d.md', '/e.png']);
  });

  test('참조는 저마다 자기 자리를 안다', async () => {
    const { references } = await parseText('첫 줄\n\n둘째 [글](a.md)과 <img src="b.png">');
    expect(references.map(({ span }) => `${span.line}:${span.column}`)).toEqual(['3:4', '3:15']);
  });

  test('이름표 있는 위키 링크는 이름표를, 없으면 대상의 제목을 보인다', async () => {
    const { html } = await parseText('[[redis-oom|Redis 장애]]와 [[redis-oom]]');
    expect(html).toBe('<p><a href="◦">Redis 장애</a>와 <a href="◦">◦</a></p>');
  });

  test('크기를 적은 그림은 그 크기를 지킨다', async () => {
    const { html, references } = await parseText('<img src="a.png" width="100" alt="가 &quot;나">');
    expect(references[0]?.hole).toBe('src');
    expect(html).toContain('<img src="◦" width="100" alt="가 &quot;나" loading="lazy" decoding="async">');
  });

  test('글쓴이가 구멍을 흉내 낼 수 없다', async () => {
    const { chunks, references } = await parseText('a\u0000b `\u0000` [x](a.md "\u0000")');
    expect(chunks).toHaveLength(references.length + 1);
  });
});

describe('제목과 앵커', () => {
  test('한글을 지키고, 겹치면 번호를 단다', async () => {
    const { headings } = await parseText('## 단기 대응 (1차)\n\n## 단기 대응 (1차)\n\n### `kubectl` 쓰기!');
    expect(headings.map(({ id }) => id)).toEqual(['단기-대응-1차', '단기-대응-1차-1', 'kubectl-쓰기']);
  });

  test('본문의 #은 한 단계씩 내려간다', async () => {
    const { headings, codes } = await parseText('# 하나\n\n## 둘\n\n###### 여섯');
    expect(headings.map(({ depth }) => depth)).toEqual([2, 3, 6]);
    expect(codes).toEqual(['markdown/top-heading']);
  });

  test('제목의 각주 표시는 앵커에 들지 않는다', async () => {
    expect((await parseText('## 원인[^1]\n\n[^1]: a')).headings[0]).toEqual({
      depth: 2,
      id: '원인',
      text: '원인',
    });
  });
});
