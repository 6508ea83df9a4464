import { describe, expect, test } from 'vitest';
import { parseText } from '../support/parse-text.ts';

const times = (text: string, count: number) => text.repeat(count);
const rows = (count: number, row: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => row(at)).join('\n');
/** What looks like an open fence to a quick reader and is none, so that what follows is prose. */
const behindFalseFence = (text: string) => `<pre>\n\`\`\`\n</pre>\n\n${text}`;

/** Families of input that take a Markdown parser minutes, or break its stack, and the code that refuses them. */
const refused: readonly (readonly [family: string, text: string, code: string])[] = [
  ['인용 10,000단계', `${times('>', 10_000)} a`, 'markdown/too-deep'],
  ['한 줄의 목록 10,000단계', `${times('- ', 10_000)}a`, 'markdown/too-deep'],
  ['들여쓴 목록 1,000단계', rows(1000, (at) => `${times(' ', at * 2)}- a`), 'markdown/too-deep'],
  ['컨테이너 200단계', rows(200, (at) => `${times(':', 203 - at)}note`), 'markdown/too-costly'],
  ['강조 500겹', `${times('*', 500)}a${times('*', 500)}`, 'markdown/too-deep'],
  ['<div> 2,000겹', times('<div>', 2000), 'markdown/too-costly'],
  ['![ 5,000개', times('![', 5000), 'markdown/too-costly'],
  ['[a]( 5,000개', times('[a](', 5000), 'markdown/too-costly'],
  ['길이가 다른 백틱 2,000개', rows(2000, (at) => times('`', at + 1)), 'markdown/too-costly'],
  ['CDATA 10,000개', times('a <![CDATA[', 10_000), 'markdown/too-costly'],
  ['<? 20,000개', times('<?', 20_000), 'markdown/too-costly'],
  ['별표 10,000개씩', `${times('*', 10_000)}a${times('*', 10_000)}`, 'markdown/too-costly'],
  ['닫히지 않는 강조 1,000개', times('*a **b ', 1000), 'markdown/too-costly'],
  [
    '열 2,000개 × 행 2,000개 표',
    `|${times('a|', 2000)}\n|${times('-|', 2000)}\n${times('|x|\n', 2000)}`,
    'markdown/table-too-large',
  ],
  ['대문자 <DIV> 3,000겹', times('<DIV>', 3000), 'markdown/too-costly'],
  ['다른 태그로 닫는 <div> 3,000겹', times('<div></b>', 3000), 'markdown/too-costly'],
  ['각주 안의 인용 10,000단계', `[^a]: ${times('>', 10_000)}x`, 'markdown/too-deep'],
  ['각주 안의 목록 3,000단계', `[^a]: ${times('- ', 3000)}x`, 'markdown/too-deep'],
  ['열린 ::: 2,000개', times(':::a\n', 2000), 'markdown/too-costly'],
  ['빈 목록 5,000줄', times('- -\n', 5000), 'markdown/too-costly'],
  ['주소 뒤의 마침표 50,000개', `https://a.kr/${times('.', 50_000)}x`, 'markdown/too-costly'],
  ['가짜 코드 블록 뒤의 ![', `\`\`\` a\`\n${times('![', 5000)}`, 'markdown/too-costly'],
  ['인용 안에서 열리고 끝난 코드 블록 뒤의 ![', `> \`\`\`\n${times('![', 5000)}`, 'markdown/too-costly'],
  ['가짜 코드 블록 뒤의 목록', behindFalseFence(`${times('- ', 490)}a`), 'markdown/too-deep'],
  [
    '가짜 코드 블록 뒤의 백틱',
    behindFalseFence(rows(2000, (at) => times('`', at + 1))),
    'markdown/too-costly',
  ],
];

describe('파서를 멈추게 하는 글은 파싱하기 전에 거절한다', () => {
  // The limit is a safeguard against minutes, not a measurement: each takes milliseconds.
  test.each(refused)('%s', { timeout: 5000 }, async (_, text, code) => {
    expect((await parseText(text)).codes).toContain(code);
  });
});

describe('큰 글이라고 거절하지 않는다', () => {
  const accepted: readonly (readonly [string, string])[] = [
    ['목록 20단계', rows(20, (at) => `${times('  ', at)}- a`)],
    ['링크 300개인 문단', times('[글](https://example.com/a) ', 300)],
    ['대괄호 3,000개인 JSON 코드', `\`\`\`json\n${times('[1],\n', 3000)}\`\`\``],
    ['밑줄 2,000개인 SQL 코드', `\`\`\`sql\n${times('SELECT a_b_c FROM d_e;\n', 500)}\`\`\``],
    [
      '열 20개 × 행 500개 표',
      `|${times('a|', 20)}\n|${times('-|', 20)}\n${times(`|${times('x|', 20)}\n`, 500)}`,
    ],
    ['<none>이 많은 출력', `\`\`\`console\n${times('app-1   1/1   Running   <none>   <none>\n', 600)}\`\`\``],
    [
      '스네이크 표기가 많은 로그',
      `\`\`\`text\n${times('max_pool_size=10 min_idle_size=2 wait_ms=31\n', 1500)}\`\`\``,
    ],
    ['코드로 쓴 이름 350개의 목록', times('- `SPRING_DATASOURCE_URL_VALUE`: 값\n', 350)],
    ['공백 100,000개', `a${times(' ', 100_000)}b`],
    ['공백 100,000개인 코드', `\`\`\`text\n${times(' ', 100_000)}x\n\`\`\``],
    ['<br> 1,000개', times('a<br>', 1000)],
    ['제목 500개', times('## 제목\n\n본문\n\n', 500)],
  ];
  test.each(accepted)('%s', { timeout: 20_000 }, async (_, text) => {
    const { codes, html } = await parseText(text);
    expect(codes).toEqual([]);
    expect(html.length).toBeGreaterThan(Math.min(text.length / 4, 5000));
  });
});

test('한 줄이 2,000자를 넘는 코드는 색 없이 보여 주고 알린다', { timeout: 20_000 }, async () => {
  const { codes, html } = await parseText(`\`\`\`js\n${times('a=1;', 50_000)}\n\`\`\``);
  expect(codes).toEqual(['code/plain']);
  expect(html).toContain('a=1;a=1;');
});

test('색은 시계가 아니라 글로만 정해진다: 같은 코드는 언제나 같은 HTML이 된다', async () => {
  const code = `\`\`\`ts\n${times("const a: Map<string, number> = new Map([['x', 1]]); ", 30)}\n\`\`\``;
  const first = await parseText(code);
  const again = await Promise.all([1, 2, 3].map(() => parseText(code)));
  for (const { html } of again) expect(html).toBe(first.html);
});
