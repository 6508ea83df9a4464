import { describe, expect, test } from 'vitest';
import { parseText } from '../support/parse-text.ts';

/** Ordinary Korean engineering prose, and the HTML it must come to. */
const prose: readonly (readonly [trap: string, markdown: string, html: string])[] = [
  ['T1 따옴표로 끝나는 강조 뒤의 조사', "**'강조'**를", "<p><strong>'강조'</strong>를</p>"],
  [
    'T1 괄호로 끝나는 강조',
    '**쿠버네티스(Kubernetes)**는',
    '<p><strong>쿠버네티스(Kubernetes)</strong>는</p>',
  ],
  ['T1 코드를 감싼 강조', '**`kubectl`**로', '<p><strong><code>kubectl</code></strong>로</p>'],
  ['T1 느낌표로 끝나는 강조', '**중요!**입니다', '<p><strong>중요!</strong>입니다</p>'],
  ['T1 콜론으로 끝나는 강조', '**원인:**커넥션 고갈', '<p><strong>원인:</strong>커넥션 고갈</p>'],
  ['T1 기울임도 같다', '*(임시)*로 막았다', '<p><em>(임시)</em>로 막았다</p>'],
  ['T1 취소선도 같다', '~~`v1`~~은 지웠다', '<p><del><code>v1</code></del>은 지웠다</p>'],
  ['T2 물결표 범위', '9시~10시에 시작해 11시~12시에 끝났다', '<p>9시~10시에 시작해 11시~12시에 끝났다</p>'],
  ['T2 홈 폴더', '~/.kube와 ~/.docker', '<p>~/.kube와 ~/.docker</p>'],
  ['T2 두 개면 취소선', '~~예전 값~~이다', '<p><del>예전 값</del>이다</p>'],
  ['T4 시각', '12:30에 알림이 왔다', '<p>12:30에 알림이 왔다</p>'],
  [
    'T4 이미지 태그와 포트',
    'nginx:1.25 localhost:3000 3:1 원인:메모리',
    '<p>nginx:1.25 localhost:3000 3:1 원인:메모리</p>',
  ],
  ['T4 두 콜론으로 시작하는 줄', '::before', '<p>::before</p>'],
  ['T6 꺾쇠 자리 표시', 'kubectl logs <pod-name>', '<p>kubectl logs &#x3C;pod-name></p>'],
  ['T6 제네릭', 'List<String>과 Map<K, V>', '<p>List&#x3C;String>과 Map&#x3C;K, V></p>'],
  ['T6 한글 자리 표시', '<파드이름>', '<p>&#x3C;파드이름></p>'],
  ['T6 컴포넌트 이름', '<Button>을 누른다', '<p>&#x3C;Button>을 누른다</p>'],
  [
    'T6 줄을 차지해도 마크다운이 이어진다',
    '<pod-name>\n**굵게**',
    '<p>&#x3C;pod-name>\n<strong>굵게</strong></p>',
  ],
  ['T6 히어독', 'cat <<EOF > a.yaml', '<p>cat &#x3C;&#x3C;EOF > a.yaml</p>'],
  ['T9 줄바꿈은 공백', '첫 줄\n둘째 줄', '<p>첫 줄\n둘째 줄</p>'],
  ['곱셈의 별표', '2*1024*1024바이트', '<p>2*1024*1024바이트</p>'],
  ['해상도', '1920*1080에서 1280*720으로', '<p>1920*1080에서 1280*720으로</p>'],
  ['거듭제곱', '2**10은 1024이고 2**20은', '<p>2**10은 1024이고 2**20은</p>'],
  ['배열의 배열', 'matrix[[0]]', '<p>matrix[[0]]</p>'],
  ['셸의 조건식은 위키 링크가 아니다', '[[ -f a.txt ]]', '<p>[[ -f a.txt ]]</p>'],
  ['스네이크 표기', 'max_pool_size와 min_idle_size', '<p>max_pool_size와 min_idle_size</p>'],
  ['와일드카드', '*.log와 *.tmp', '<p>*.log와 *.tmp</p>'],
  ['부등호', 'p99 < 300ms 이고 a <1초', '<p>p99 &#x3C; 300ms 이고 a &#x3C;1초</p>'],
  ['원격 저장소는 메일이 아니다', 'git@github.com:team/app.git', '<p>git@github.com:team/app.git</p>'],
  [
    '비밀번호가 든 접속 주소도 메일이 아니다',
    'redis://:pw@redis.example.com:6379',
    '<p>redis://:pw@redis.example.com:6379</p>',
  ],
];

describe('한국어 산문은 쓴 그대로 보인다', () => {
  test.each(prose)('%s: %s', async (_, markdown, html) => {
    expect((await parseText(markdown)).html).toBe(html);
  });
});

/** What was typed, and which part of it is the address (T3). */
const addresses: readonly (readonly [string, string])[] = [
  ['https://example.com을 본다', 'https://example.com'],
  ['https://example.com/docs/를 본다', 'https://example.com/docs/'],
  ['https://example.com/a에서는', 'https://example.com/a'],
  ['(https://example.com/a)를', 'https://example.com/a'],
  ['「https://example.com/a」는', 'https://example.com/a'],
  ['https://example.com/a입니다.', 'https://example.com/a'],
  ['http://localhost:3000에서', 'http://localhost:3000'],
  ['https://ko.wikipedia.org/wiki/쿠버네티스', 'https://ko.wikipedia.org/wiki/쿠버네티스'],
  ['https://ko.wikipedia.org/wiki/셸_(유닉스)', 'https://ko.wikipedia.org/wiki/셸_(유닉스)'],
  ['https://example.com/?q=가나', 'https://example.com/?q=가나'],
];

describe('주소 뒤의 조사는 주소가 아니다', () => {
  test.each(addresses)('%s', async (text, address) => {
    const { html } = await parseText(text);
    const link = /<a href="([^"]*)"[^>]*>([^<]*)<\/a>/.exec(html);
    expect(link?.[2]).toBe(address);
    expect(decodeURI(link?.[1] ?? '')).toBe(address);
    expect(html.replace(/<[^>]+>/g, '')).toBe(text);
  });

  test('꺾쇠로 감싼 주소는 쓴 사람의 뜻이다', async () => {
    expect((await parseText('<https://example.com/을>')).html).toContain(
      'href="https://example.com/%EC%9D%84"',
    );
  });
});

describe('마크다운처럼 보이지만 아닌 것은 알려 준다', () => {
  const lints: readonly (readonly [text: string, code: string, place: string, mended: string | null])[] = [
    ['2026. 11. 23. 배포했다', 'markdown/date-as-list', '1:1', '2026\\. 11. 23. 배포했다'],
    ['본문\n\n11. 23. 배포했다', 'markdown/date-as-list', '3:1', '본문\n\n11\\. 23. 배포했다'],
    ['- 2023. 4. 15. 03:12 알람', 'markdown/date-as-list', '1:3', '- 2023\\. 4. 15. 03:12 알람'],
    ['1. 2026. 1. 2. 배포', 'markdown/date-as-list', '1:4', '1. 2026\\. 1. 2. 배포'],
    ['| a | b |\n|---|---|\n| `ps | grep` | 글 |', 'markdown/table-cells', '3:1', null],
    [
      '![그림](스크린샷 2024-01-05 오후 3.10.22.png)',
      'markdown/space-in-address',
      '1:7',
      '![그림](<스크린샷 2024-01-05 오후 3.10.22.png>)',
    ],
    ['본문\n\n```bash\nls\n\n## 절', 'code/unclosed', '3:1', null],
    ['##제목', 'markdown/heading-space', '1:1', '## 제목'],
    ['1.원인', 'markdown/list-space', '1:1', '1. 원인'],
    ['##\u00a0제목', 'markdown/no-break-space', '1:3', '## 제목'],
    ['-\u00a0항목', 'markdown/no-break-space', '1:2', '- 항목'],
    ['배포가 끝났습니다.\n---\n다음', 'markdown/setext-heading', '1:1', '배포가 끝났습니다.\n\n---\n다음'],
    ['배포를 마쳤습니다\n---\n다음', 'markdown/setext-heading', '1:1', '배포를 마쳤습니다\n\n---\n다음'],
    ['첫 줄\n둘째 줄\n---\n다음', 'markdown/setext-heading', '1:1', '첫 줄\n둘째 줄\n\n---\n다음'],
    ['이것은 **중요 **합니다', 'markdown/unclosed-emphasis', '1:5', null],
    ['__중요(필수)__는', 'markdown/unclosed-emphasis', '1:1', null],
    ['본문[^없음]', 'markdown/missing-footnote', '1:3', null],
    ['본문\n\n[^남음]: 각주', 'markdown/unused-footnote', '3:1', null],
    ['`kubectl\u200b get`', 'code/invisible-character', '1:9', null],
    ['```bash\nls\u00a0-al\n```', 'code/invisible-character', '2:3', null],
    ['> [!NOTICE]\n> 본문', 'markdown/unknown-callout', '1:3', null],
    ['```yml2\na: 1\n```', 'code/unknown-language', '1:1', null],
    ['```js {9}\na\n```', 'code/line-range', '1:1', null],
    ['[절](#없는-절)', 'markdown/missing-anchor', '1:1', null],
    ['[글](%E0%A4%A)', 'markdown/malformed-address', '1:1', null],
  ];

  test.each(lints)('%s: %s', async (text, code, place, mended) => {
    const { diagnostics } = await parseText(text);
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(`${found?.span?.line}:${found?.span?.column}`).toBe(place);
    if (mended === null) return;
    const { start = 0, end = 0, text: inserted = '' } = found?.fix ?? {};
    expect(text.slice(0, start) + inserted + text.slice(end)).toBe(mended);
  });

  test.each([
    ['세 자리 버전은 날짜가 아니다', '버전 1.2.3을 올렸다\n\n1. 첫째\n2. 둘째'],
    ['긴 번호 목록', '10. 열째\n11. 열한째'],
    ['해시태그', '#장애 #회고'],
    ['닫힌 코드 블록', '> ```js\n> a\n> ```\n\n- ~~~\n  b\n  ~~~'],
    ['제목이 붙은 링크', '[글](https://e.kr/a.png "제목")'],
    ['코드 블록 안', '```text\n2026. 11. 23.\n##제목\n- \u3000x\n```'],
    ['밑줄 제목', '배경\n---\n본문'],
    ['이스케이프한 꺾쇠', '\\<pod-name>'],
    ['코드로 쓴 꺾쇠', '`<pod-name>`'],
  ])('%s: 아무 말도 하지 않는다', async (_, text) => {
    expect((await parseText(text)).codes).toEqual([]);
  });

  test('고친 글을 다시 읽으면 조용하다', async () => {
    for (const [, , , mended] of lints) {
      if (mended !== null) expect((await parseText(mended)).codes).toEqual([]);
    }
  });
});

test('한국어 라벨의 각주는 번호로 이어지고 제목도 한국어다 (T7)', async () => {
  const { html } = await parseText('본문[^기준]과 다시[^기준].\n\n[^기준]: 각주의 내용');
  expect(html).toContain('<sup><a href="#fn-1" id="fnref-1" class="footnote-ref">1</a></sup>');
  expect(html).toContain('id="fnref-1-2"');
  expect(html).toContain('<h2 id="footnote-label" class="visually-hidden">각주</h2>');
  expect(html).toContain('aria-label="본문으로 돌아가기 2"');
});

test('맥에서 온 NFD 제목도 앵커는 NFC 하나다 (T8)', async () => {
  const { headings } = await parseText(`## ${'한글'.normalize('NFD')}\n\n## 한글`);
  expect(headings.map(({ id }) => id)).toEqual(['한글', '한글-1']);
});

test('markdown.breaks를 켠 사이트에서는 줄바꿈이 <br>이다 (T9)', async () => {
  expect((await parseText('첫 줄\n둘째 줄', { breaks: true })).html).toBe('<p>첫 줄<br>\n둘째 줄</p>');
});
