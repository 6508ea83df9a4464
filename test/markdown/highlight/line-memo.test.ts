import { createHighlighterCore } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { INITIAL } from 'shiki/textmate';
import { describe, expect, test } from 'vitest';
import type { Plain } from '../../../src/kernel/plain.ts';
import { type Grammar, loadGrammar } from '../../../src/markdown/highlight/grammar.ts';
import { createLineMemo, type KnownLines } from '../../../src/markdown/highlight/line-memo.ts';
import { tokenHtml } from '../../../src/markdown/highlight/token-html.ts';

const engine = createOnigurumaEngine(import('shiki/wasm'));
const never = () => Promise.reject(new Error('문법을 부르지 않는다'));

/** A grammar that counts the lines it is asked for. */
function counting(grammar: Grammar): { grammar: () => Promise<Grammar>; lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    grammar: async () => (line, before) => {
      lines.push(line);
      return grammar(line, before);
    },
  };
}

test('같은 상태에서 만난 같은 줄은 한 번만 읽고, 다른 상태에서는 다시 읽는다', async () => {
  const { grammar, lines } = counting(await loadGrammar('python', engine));
  const memo = createLineMemo();
  const code = ['a = 1', 'a = 1', '"""', 'a = 1', 'a = 1', '"""', 'a = 1'];
  const first = await memo.read(code, 'python', grammar);
  // The first line of a text is a state of its own.
  expect(lines).toEqual(['a = 1', 'a = 1', '"""', 'a = 1', '"""']);
  expect(first[3]).toBe('<span class="t-string">a = 1</span>');
  expect(first[6]).toBe(first[0]);
  expect(await memo.read(code, 'python', never)).toEqual(first);
});

test('괄호가 수백 겹인 곳은 기억하지 않고 읽으며 지나가고, 나오면 다시 안다', async () => {
  const grammar = await loadGrammar('json', engine);
  const code = [...Array(300).fill('['), '"깊은 곳"', ...Array(300).fill(']'), '1'];
  let stack = INITIAL;
  const expected = code.map((line) => {
    const { tokens, after } = grammar(line, stack);
    stack = after;
    return tokenHtml(line, tokens);
  });
  const memo = createLineMemo();
  expect(await memo.read(code, 'json', async () => grammar)).toEqual(expected);
  const again = counting(grammar);
  expect(await memo.read(code, 'json', again.grammar)).toEqual(expected);
  expect(again.lines).toContain('"깊은 곳"');
  expect(again.lines.length).toBeLessThan(code.length / 2);
});

describe('Shiki가 같다고 하는 두 상태', () => {
  /** `\G` is where a rule's beginning ended, or where the next line begins if it took the end of its line along. */
  const anchored = async (): Promise<Grammar> => {
    const highlighter = await createHighlighterCore({
      themes: [],
      langs: [
        {
          name: 'anchored',
          scopeName: 'source.anchored',
          patterns: [{ begin: 'open\\s*', end: 'close', patterns: [{ match: '\\Gword', name: 'keyword' }] }],
          repository: {},
        },
      ],
      engine,
      warnings: false,
    });
    const language = highlighter.getLanguage('anchored');
    return (line, before) => {
      const { tokens, ruleStack } = language.tokenizeLine(line, before, 0);
      const kind = tokens[0]?.scopes.includes('keyword') ? 1 : 0;
      return { tokens: [kind, line.length], after: ruleStack };
    };
  };

  test.each([
    ['줄 끝까지 먹은 쪽을 먼저', ['open', 'open x']],
    ['나중에', ['open x', 'open']],
  ])('다음 줄이 달라지면 다른 상태다: %s', async (_, openings) => {
    const grammar = await anchored();
    const [one, other] = ['open', 'open x'].map((line) => grammar(line, INITIAL).after);
    expect(one !== undefined && other !== undefined && one.equals(other)).toBe(true);
    const memo = createLineMemo();
    for (const opening of openings) {
      const [, html] = await memo.read([opening, 'word'], 'anchored', async () => grammar);
      expect(html).toBe(opening === 'open' ? '<span class="t-comment">word</span>' : 'word');
    }
  });
});

describe('다음 빌드로 넘기는 기억', () => {
  const code = ['const a = `', '${b', '} c`; // 끝', '', 'd'];
  /** What a memo knows, as a file keeps it. */
  const kept = async (): Promise<KnownLines> => {
    const memo = createLineMemo();
    const grammar = await loadGrammar('typescript', engine);
    await memo.read(code, 'typescript', async () => grammar);
    const known: Plain = memo.known();
    return JSON.parse(JSON.stringify(known));
  };

  test('아는 줄만 있으면 문법을 부르지도 않는다', async () => {
    const fresh = createLineMemo();
    const grammar = await loadGrammar('typescript', engine);
    const expected = await fresh.read(code, 'typescript', async () => grammar);
    expect(await createLineMemo(await kept()).read(code, 'typescript', never)).toEqual(expected);
  });

  test('새 줄은 그 상태에서 이어서 읽고, 한 번에 읽은 것과 똑같이 안다', async () => {
    const edited = ['let b = 1;', 'const a = `', '${b', '새 줄 + 1', '} 다른 c`;', 'd'];
    const grammar = await loadGrammar('typescript', engine);
    const atOnce = createLineMemo();
    await atOnce.read(code, 'typescript', async () => grammar);
    const expected = await atOnce.read(edited, 'typescript', async () => grammar);
    const memo = createLineMemo(await kept());
    expect(await memo.read(edited, 'typescript', async () => grammar)).toEqual(expected);
    expect(memo.known()).toEqual(atOnce.known());
  });

  test('한 번 더 넘겨도 늘지 않는다', async () => {
    const known = await kept();
    const memo = createLineMemo(known);
    await memo.read(code, 'typescript', never);
    expect(memo.known()).toEqual(known);
  });
});
