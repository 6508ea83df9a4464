import { createHighlighterCore } from 'shiki/core';
import { INITIAL } from 'shiki/textmate';
import { describe, expect, test } from 'vitest';
import type { Plain } from '../../../src/kernel/plain.ts';
import { type Grammar, loadGrammar } from '../../../src/markdown/highlight/grammar.ts';
import type { KnownLines } from '../../../src/markdown/highlight/language-memo.ts';
import { createLineMemo, type KnownLanguages } from '../../../src/markdown/highlight/line-memo.ts';
import { oniguruma } from '../../../src/markdown/highlight/oniguruma.ts';
import { packTokens } from '../../../src/markdown/highlight/packed-tokens.ts';
import { tokenHtml } from '../../../src/markdown/highlight/token-html.ts';

const engine = oniguruma();
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
  expect(tokenHtml('a = 1', first[3] ?? '')).toBe('<span class="t-string">a = 1</span>');
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
    return packTokens(tokens);
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
      const [, tokens = ''] = await memo.read([opening, 'word'], 'anchored', async () => grammar);
      expect(tokenHtml('word', tokens)).toBe(
        opening === 'open' ? '<span class="t-comment">word</span>' : 'word',
      );
    }
  });
});

describe('다음 빌드로 넘기는 기억', () => {
  const code = ['const a = `', '${b', '} c`; // 끝', '', 'd'];
  const edited = ['let b = 1;', 'const a = `', '${b', '새 줄 + 1', '} 다른 c`;', 'd'];
  const typescript = loadGrammar('typescript', engine);
  const nothing: KnownLanguages = new Map();

  /** A memo that has read blocks of TypeScript, and begins with what is known. */
  const memoOf = async (known: KnownLanguages, ...blocks: readonly (readonly string[])[]) => {
    const memo = createLineMemo(async (language) => known.get(language) ?? null);
    for (const lines of blocks) await memo.read(lines, 'typescript', () => typescript);
    return memo;
  };

  /** What a memo learned, as a file keeps it. */
  const kept = async (...blocks: readonly (readonly string[])[]): Promise<KnownLanguages> => {
    const memo = await memoOf(nothing, ...blocks);
    return new Map(
      [...memo.learned(nothing, 0)].map(([language, lines]): [string, KnownLines] => {
        const known: Plain = lines;
        return [language, JSON.parse(JSON.stringify(known))];
      }),
    );
  };
  const tokensOf = async (lines: readonly string[]) =>
    (await memoOf(nothing)).read(lines, 'typescript', () => typescript);

  test('아는 줄만 있으면 문법을 부르지도 않는다', async () => {
    const memo = await memoOf(await kept(code));
    expect(await memo.read(code, 'typescript', never)).toEqual(await tokensOf(code));
  });

  test('새 줄은 그 상태에서 이어서 읽고, 한 번에 읽은 것과 똑같이 안다', async () => {
    const memo = await memoOf(await kept(code));
    expect(await memo.read(edited, 'typescript', () => typescript)).toEqual(await tokensOf(edited));
    expect(memo.learned(nothing, 0)).toEqual(await kept(code, edited));
  });

  test('아는 줄만 읽었으면 다시 넘길 것이 없고, 많이 늘었을 때만 넘긴다', async () => {
    const many = Array.from({ length: 64 }, (_, at) => `const a${at} = ${at};`);
    const memo = await memoOf(await kept(many), many);
    expect(memo.learned(nothing, 1 / 16).size).toBe(0);
    await memo.read(['let b = 1;'], 'typescript', () => typescript);
    expect(memo.learned(nothing, 1 / 16).size).toBe(0);
    await memo.read(edited, 'typescript', () => typescript);
    expect(memo.learned(nothing, 1 / 16).size).toBe(1);
    expect(memo.learned(nothing, 1 / 16).size).toBe(0);
  });

  test('두 스레드가 따로 안 것을 합치면 둘 다 안다', async () => {
    const both = (await memoOf(nothing, edited)).learned(await kept(code), 0);
    const memo = await memoOf(both);
    for (const lines of [code, edited]) {
      expect(await memo.read(lines, 'typescript', never)).toEqual(await tokensOf(lines));
    }
    // As many as somebody knows who has read both: a line that both know is there once.
    const atOnce = await kept(edited, code);
    expect(both.get('typescript')?.before.length).toBe(atOnce.get('typescript')?.before.length);
  });

  test('남이 안 언어는 그대로 넘긴다', async () => {
    const others = await kept(code);
    expect((await memoOf(nothing)).learned(others, 0)).toEqual(others);
    expect((await memoOf(others, code)).learned(others, 0)).toEqual(others);
  });

  test('넘겨받은 것이 한도를 넘으면 잊고, 다시 묻지 않는다', async () => {
    const known = await kept(code);
    let asked = 0;
    const recall = async (language: string) => {
      asked += 1;
      return known.get(language) ?? null;
    };
    const memo = createLineMemo(recall, 10);
    for (const lines of [code, edited, code]) {
      expect(await memo.read(lines, 'typescript', () => typescript)).toEqual(await tokensOf(lines));
    }
    expect(asked).toBe(1);
  });

  test('같은 언어의 두 블록이 함께 기다려도 한 번만 묻는다', async () => {
    const known = await kept(code);
    let asked = 0;
    const memo = createLineMemo(async (language) => {
      asked += 1;
      return known.get(language) ?? null;
    });
    await Promise.all([code, code].map((lines) => memo.read(lines, 'typescript', never)));
    expect(asked).toBe(1);
  });
});

test('아주 깊은 곳을 지나온 기억도 넘길 수 있고, 합칠 수 있다', async () => {
  const grammar = await loadGrammar('json', engine);
  const deep = [...Array(230).fill('['), ...Array(230).fill('{'), ...Array(230).fill('}'), '"끝"', ']'];
  const read = (known: KnownLanguages) => {
    const memo = createLineMemo(async (language) => known.get(language) ?? null);
    return { memo, tokens: memo.read(deep, 'json', async () => grammar) };
  };
  const first = read(new Map());
  const expected = await first.tokens;
  const learned = first.memo.learned(new Map(), 0);
  const again = read(learned);
  expect(await again.tokens).toEqual(expected);
  expect(again.memo.learned(learned, 0).get('json')?.before.length).toBe(learned.get('json')?.before.length);
});
