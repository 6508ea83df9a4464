import { describe, expect, test } from 'vitest';
import { readFence } from '../../src/markdown/highlight/fence-options.ts';
import { readSession } from '../../src/markdown/highlight/shell-session.ts';
import { kindNumberOf, kindOf, tokenTheme } from '../../src/markdown/highlight/token-theme.ts';
import { parseText } from '../support/parse-text.ts';

const plain = { title: null, highlighted: [], lineNumbers: false, wrap: false };

describe('펜스 뒤의 말', () => {
  test.each([
    [
      'yaml',
      'title="deployment.yaml" {1,3-5}',
      {
        ...plain,
        language: 'yaml',
        title: 'deployment.yaml',
        highlighted: [
          { from: 1, to: 1 },
          { from: 3, to: 5 },
        ],
      },
    ],
    ['js{2}', '', { ...plain, language: 'js', highlighted: [{ from: 2, to: 2 }] }],
    ['ts:src/app.ts', '', { ...plain, language: 'ts', title: 'src/app.ts' }],
    ['bash', 'showLineNumbers wrap', { ...plain, language: 'bash', lineNumbers: true, wrap: true }],
    ['bash', "filename='한글 이름.sh'", { ...plain, language: 'bash', title: '한글 이름.sh' }],
    ['js', '{3-1}', { ...plain, language: 'js' }],
    ['', '', { ...plain, language: '' }],
  ])('%s %s', (lang, meta, options) => {
    expect(readFence(lang, meta)).toEqual(options);
  });
});

test('색이 아니라 토큰의 종류를 클래스로 적고, 인라인 스타일은 없다', async () => {
  const { html } = await parseText('```ts\n// 주석\nconst a: string = "값"; return 1;\n```');
  expect(html).toContain('<span class="t-comment">// 주석</span>');
  expect(html).toContain('<span class="t-string">"값"</span>');
  expect(html).toContain('<span class="t-number">1</span>');
  expect(html).not.toContain('style=');
});

test('테마의 색마다 종류가 하나씩 있다', () => {
  const colours = (tokenTheme.settings ?? []).slice(1).map(({ settings }) => settings.foreground);
  expect(new Set(colours.map(kindNumberOf).map(kindOf)).size).toBe(colours.length);
  expect(kindOf(kindNumberOf('#000000'))).toBeUndefined();
});

test.each([
  ['const a = 1; // [!code ++]', 'add', 'ts'],
  ['a: 1 # [!code --]', 'remove', 'yaml'],
  ['<b></b> <!-- [!code focus] -->', 'focus', 'html'],
  ['SELECT 1; -- [!code hl]', 'highlighted', 'sql'],
])('표시 %s는 줄의 클래스가 되고 글에서는 빠진다', async (line, mark, lang) => {
  const { html } = await parseText(`\`\`\`${lang}\n${line}\n\`\`\``);
  expect(html).toContain(`<span class="line ${mark}">`);
  expect(html).not.toContain('[!code');
});

test('[!code ++:3]은 세 줄에 걸친다', async () => {
  const { html } = await parseText('```js\na(); // [!code ++:3]\nb();\nc();\nd();\n```');
  expect(html.match(/class="line add"/g)).toHaveLength(3);
});

describe('셸 세션', () => {
  test('프롬프트와 출력을 가르고, 이어지는 줄은 명령이다', () => {
    const kinds = readSession([
      '$ kubectl get pods \\',
      '    -n prod',
      'NAME READY',
      'root@web:/app# ls',
      'a.txt',
      '(venv) $ pip list',
      '$ docker build \\',
      '> .',
    ]);
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'command',
      'command',
      'output',
      'command',
      'output',
      'command',
      'command',
      'command',
    ]);
    expect(kinds[7]).toEqual({ kind: 'command', prompt: '> ', text: '.' });
  });

  test('출력의 # 제목과 > 줄은 명령이 아니고, 루트의 세션에서는 #이 프롬프트다', () => {
    const kindsOf = (lines: string[]) => readSession(lines).map(({ kind }) => kind);
    expect(kindsOf(['$ redis-cli INFO keyspace', '# Keyspace', '> app@1.0.0 build'])).toEqual([
      'command',
      'output',
      'output',
    ]);
    expect(kindsOf(['# systemctl restart kubelet', 'ok'])).toEqual(['command', 'output']);
  });

  test('주석으로 시작해도 첫 명령에 프롬프트가 있으면 세션이다', async () => {
    const { html } = await parseText('```bash\n# 파드 목록\n$ kubectl get pods\nNAME\n```');
    expect(html).toContain('<span class="prompt">$ </span>');
    expect(html).toContain('<span class="line output">NAME</span>');
  });

  test('console 블록의 프롬프트는 따로 감싸여 복사되지 않는다', async () => {
    const { html } = await parseText('```console\n$ docker ps\nCONTAINER ID\n```');
    expect(html).toContain('<span class="prompt">$ </span><span class="t-function">docker </span>');
    expect(html).toContain('<span class="line output">CONTAINER ID</span>');
  });

  test('bash 블록도 프롬프트로 시작하면 세션이고, 아니면 스크립트다', async () => {
    expect((await parseText('```bash\n$ ls\n```')).html).toContain('class="prompt"');
    expect((await parseText('```bash\n# 주석\nls\n```')).html).not.toContain('class="prompt"');
  });
});

test('모르는 언어는 글자 그대로 보여 주고, 비슷한 이름을 알려 준다', async () => {
  const { html, diagnostics } = await parseText('```dockerfil\nFROM a\n```');
  expect(html).toContain('<span class="line">FROM a</span>');
  expect(diagnostics[0]?.args.suggestion).toContain('dockerfile');
});

test('줄마다 한 요소씩, 글은 한 글자도 바뀌지 않는다', async () => {
  const code = ['if (a < b && c > "d") {', '', "\t'한글'", '}', '  '].join('\n');
  const { html } = await parseText(`\`\`\`js\n${code}\n\`\`\``);
  const text = html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  expect(text).toBe(code);
});
