import fc from 'fast-check';
import { createHighlighterCore, type HighlighterCore, type ThemedToken } from 'shiki/core';
import { expect, test } from 'vitest';
import { loadGrammar, longestLine } from '../../src/markdown/highlight/grammar.ts';
import { createTokeniser } from '../../src/markdown/highlight/highlighter.ts';
import { grammarsOf } from '../../src/markdown/highlight/languages.ts';
import { createLineMemo, type KnownLanguages } from '../../src/markdown/highlight/line-memo.ts';
import { oniguruma } from '../../src/markdown/highlight/oniguruma.ts';
import { tokenHtml } from '../../src/markdown/highlight/token-html.ts';
import { kindNumberOf, kindOf, tokenTheme } from '../../src/markdown/highlight/token-theme.ts';
import { type SampleLanguage, sampleLanguages, sampleLines } from '../support/code-lines.ts';

const engine = oniguruma();

/** A language as Shiki reads it: the whole text at once, in a highlighter that knows nothing else. */
async function plainShiki(language: string): Promise<(lines: readonly string[]) => readonly string[]> {
  const highlighter: HighlighterCore = await createHighlighterCore({
    themes: [tokenTheme],
    langs: [grammarsOf(language)],
    engine,
    warnings: false,
  });
  return (lines) =>
    highlighter
      .codeToTokensBase(lines.join('\n'), {
        lang: language,
        theme: 'hoego-kinds',
        tokenizeMaxLineLength: longestLine,
        tokenizeTimeLimit: 0,
      })
      .map(asHtml);
}

/** The HTML of a line, said once more: one span for neighbours of one kind, white space with what it follows. */
function asHtml(tokens: readonly ThemedToken[]): string {
  const shown: { kind: string | undefined; text: string }[] = [];
  for (const { content, color } of tokens) {
    const before = shown.at(-1);
    const kind = kindOf(kindNumberOf(color));
    if (before !== undefined && (before.kind === kind || /^\s*$/.test(content))) before.text += content;
    else shown.push({ kind, text: content });
  }
  return shown
    .map(({ kind, text }) => {
      const escaped = text.replace(
        /[&<>]/g,
        (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? '',
      );
      return kind === undefined ? escaped : `<span class="t-${kind}">${escaped}</span>`;
    })
    .join('');
}

/** Lines with their tokens, as HTML. */
const asLines = (lines: readonly string[], tokens: readonly string[]) =>
  lines.map((line, at) => tokenHtml(line, tokens[at] ?? ''));

/** Colours lines, remembering. */
function createColour() {
  const tokenise = createTokeniser();
  return async (lines: readonly string[], language: string) =>
    asLines(lines, await tokenise(lines, language));
}

/** Blocks of a language: its lines in any order, with empty, strange and very long ones between them. */
const blocks = (language: SampleLanguage) =>
  fc.array(
    fc.array(
      fc.oneof(
        { weight: 20, arbitrary: fc.constantFrom(...sampleLines(language)) },
        {
          weight: 2,
          arbitrary: fc.constantFrom('', '   ', '\t', '한글 <&> 😀', 'y '.repeat(longestLine / 2)),
        },
        { weight: 1, arbitrary: fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, ' ')) },
      ),
      { minLength: 1, maxLength: 14 },
    ),
    { minLength: 1, maxLength: 6 },
  );

test.each(sampleLanguages)(
  '%s, line by line and remembered, is what Shiki makes of the whole',
  async (language) => {
    const whole = await plainShiki(language);
    const colour = createColour();
    await fc.assert(
      fc.asyncProperty(blocks(language), async (written) => {
        for (const lines of written) expect(await colour(lines, language)).toEqual(whole(lines));
      }),
      { numRuns: 8 },
    );
  },
);

/** Blocks of languages that are at home in one another, each with what it looks like when it is the first one. */
const embedding: readonly (readonly [language: string, lines: readonly string[]])[] = [
  ['markdown', ['```python', 'def f(): return 1', '```', '```css', 'a { color: red }', '```']],
  ['python', ['def f(): return 1']],
  ['typescript', ['const q = sql`SELECT 1`;', 'const c = css`a { color: red }`;']],
  ['ts-tags', ['const q = sql`SELECT 1`;']],
  ['mdx', ['# 제목', '```graphql', 'query { a }', '```']],
  ['graphql', ['query { a }']],
  ['sql', ['SELECT 1']],
];

test('the order of blocks changes no colour, not even of languages that are embedded in others', async () => {
  const alone = new Map<string, readonly string[]>();
  for (const [language, lines] of embedding) alone.set(language, await createColour()(lines, language));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...embedding], { minLength: 2 }), async (blocks) => {
      const colour = createColour();
      for (const [language, lines] of [...blocks, ...blocks]) {
        expect(await colour(lines, language)).toEqual(alone.get(language));
      }
    }),
    { numRuns: 6 },
  );
});

test('what is forgotten is read again, what is kept is read no more, and all looks the same', async () => {
  const tokenise = createTokeniser();
  const grammar = loadGrammar('typescript', engine);
  await fc.assert(
    fc.asyncProperty(blocks('typescript'), fc.integer({ min: 0, max: 4000 }), async (written, limit) => {
      let known: KnownLanguages = new Map();
      for (const lines of written) {
        // Each block is read by a memo that has only what the one before it has kept.
        const memo = createLineMemo(async (language) => known.get(language) ?? null, limit);
        const tokens = await memo.read(lines, 'typescript', () => grammar);
        expect(tokens).toEqual(await tokenise(lines, 'typescript'));
        known = asKept(memo.learned(known, 0));
      }
    }),
    { numRuns: 12 },
  );
});

test.each(['shellscript', 'typescript', 'vue'] as const)(
  '%s: what threads learned apart, and was put together, is what Shiki makes of the whole',
  async (language) => {
    const whole = await plainShiki(language);
    const grammar = loadGrammar(language, engine);
    await fc.assert(
      fc.asyncProperty(
        blocks(language),
        blocks(language),
        fc.integer({ min: 0, max: 4000 }),
        async (some, others, limit) => {
          let known: KnownLanguages = new Map();
          for (const written of [some, others]) {
            const memo = createLineMemo(async () => null, limit);
            for (const lines of written) await memo.read(lines, language, () => grammar);
            known = asKept(memo.learned(known, 0));
          }
          const memo = createLineMemo(async () => known.get(language) ?? null);
          for (const lines of [...some, ...others]) {
            const tokens = await memo.read(lines, language, () => grammar);
            expect(asLines(lines, tokens)).toEqual(whole(lines));
          }
        },
      ),
      { numRuns: 8 },
    );
  },
);

const asKept = (known: KnownLanguages): KnownLanguages => new Map(JSON.parse(JSON.stringify([...known])));
