import { describe, expect, test } from 'vitest';
import { parseText } from '../support/parse-text.ts';

describe('콜아웃', () => {
  test('종류마다 한국어 제목이 있고, 자기 제목을 달 수 있다', async () => {
    const { html } = await parseText('> [!WARNING]\n> 본문\n\n> [!TIP] **직접** 쓴 제목\n> 본문');
    expect(html).toContain(
      '<aside class="callout callout-warning" role="note"><p class="callout-title">주의</p>',
    );
    expect(html).toContain(
      '<p class="callout-title"><strong>직접</strong> 쓴 제목</p><div class="callout-body"><p>본문</p>',
    );
  });

  test('-는 접고 +는 펼친다', async () => {
    const { html } = await parseText('> [!NOTE]- 접힘\n> a\n\n> [!NOTE]+ 펼침\n> b');
    expect(html).toContain(
      '<details class="callout callout-note"><summary class="callout-title">접힘</summary>',
    );
    expect(html).toContain(
      '<details class="callout callout-note" open><summary class="callout-title">펼침</summary>',
    );
  });

  test('첫 줄이 강제 줄바꿈으로 끝나도 본문은 글로 시작한다', async () => {
    expect((await parseText('> [!NOTE]  \n> 본문')).html).toContain('<div class="callout-body"><p>본문</p>');
  });

  test('안에 목록과 코드를 담는다', async () => {
    const { html } = await parseText('> [!NOTE]\n>\n> - 하나\n>\n> ```sh\n> ls\n> ```');
    expect(html).toMatch(/<div class="callout-body"><ul>[\s\S]*<figure class="code"/);
  });

  test('영어 글에서는 영어 제목이다', async () => {
    expect((await parseText('> [!CAUTION]\n> x', { lang: 'en' })).html).toContain('>Caution</p>');
  });

  test('다른 도구의 이름도 알아본다', async () => {
    expect((await parseText('> [!danger]\n> x')).html).toContain('callout-caution');
  });

  test('제목 없는 보통 인용은 인용이다', async () => {
    expect((await parseText('> 인용')).html).toContain('<blockquote>');
  });
});

describe('::: 상자', () => {
  test.each([
    [
      ':::note[제목]\n본문\n:::',
      '<aside class="callout callout-note" role="note"><p class="callout-title">제목</p>',
    ],
    [
      ':::warning\n본문\n:::',
      '<aside class="callout callout-warning" role="note"><p class="callout-title">주의</p>',
    ],
    [
      ':::details[로그]\n본문\n:::',
      '<details class="container container-details"><summary class="container-title">로그</summary>',
    ],
    [
      ':::architecture[구성]\n본문\n:::',
      '<aside class="container container-architecture" role="note"><p class="container-title">구성</p>',
    ],
    [
      ':::architecture\n본문\n:::',
      '<aside class="container container-architecture" role="note"><div class="container-body">',
    ],
  ])('%s', async (markdown, html) => {
    expect((await parseText(markdown)).html).toContain(html);
  });

  test('닫지 않아도 뒤의 글을 잃지 않는다', async () => {
    expect((await parseText(':::note\n본문\n\n뒤의 글')).html).toContain('뒤의 글');
  });
});
