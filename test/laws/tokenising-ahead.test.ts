import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tokenise } from '../../src/markdown/highlight/highlighter.ts';
import { tokeniseAhead, withTokens } from '../../src/markdown/highlight/tokenise-ahead.ts';
import { sampleLines } from '../support/code-lines.ts';
import { parseText, sharedTokeniser } from '../support/parse-text.ts';

/** Reads ahead what is found in one text, then parses another, and tells which languages were asked for again. */
async function parsedWithTokensOf(ahead: string, text: string) {
  const asked: string[] = [];
  const asking: Tokenise = (lines, language) => {
    asked.push(language);
    return sharedTokeniser(lines, language);
  };
  const known = await tokeniseAhead(ahead, sharedTokeniser);
  return { ...(await parseText(text, { tokenise: withTokens(known, asking) })), asked };
}

const codeLine = fc.constantFrom(
  ...sampleLines('yaml'),
  ...sampleLines('shellscript'),
  ...['$ kubectl get pods', 'NAME READY', '', '```', '  ```', '~~~', '````', 'a // [!code ++]', '\tb'],
);

const fence = fc.constantFrom('```', '````', '~~~', '  ```', '> ```', '- ```', '``` ```');
const info = fc.constantFrom(
  ...['', 'yaml', ' yaml', 'bash', 'console', 'sh {1,2}', 'yaml title="a b"', 'js{1}', 'nope', 'ts:a.ts'],
  ...['yaml`', 'text', 'yaml\ttitle=x'],
);

/** Fences that close and that do not, at the margin and elsewhere, with everything that may stand in them. */
const text = fc
  .array(
    fc.oneof(
      fc
        .tuple(fence, info, fc.array(codeLine, { maxLength: 4 }), fence)
        .map(([open, words, lines, close]) => `${open}${words}\n${[...lines, close].join('\n')}`),
      codeLine,
      fc.constantFrom('문단입니다.', '## 제목', '- 목록', ''),
    ),
    { maxLength: 6 },
  )
  .map((blocks) => `${blocks.join('\n')}\n`);

/** The same lines, which are read in two ways. */
const twoLanguages = ['yaml', 'bash']
  .map((language) => `\`\`\`${language}\nif: [1] # b\n\`\`\`\n`)
  .join('\n');

test('whatever was read ahead, a text comes out as it does without', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, fc.boolean(), async (source, other, isOfAnother) => {
      const { asked: _, ...parsed } = await parsedWithTokensOf(isOfAnother ? other : source, source);
      expect(parsed).toEqual(await parseText(source));
    }),
    { numRuns: 200, examples: [[twoLanguages, '', false]] },
  );
});

describe('a block at the margin, once it was read ahead, is not read again', () => {
  test.each([
    ['as people write them', '```yaml\na: 1\n```\n\n~~~bash\necho\n\nls\n~~~\n'],
    ['with a title and marks', '```ts:a.ts {1} title="b"\nconst a = 1; // [!code ++]\n```\n'],
    ['a shell session', '```console\n$ ls\na.txt\n```\n'],
    ['a longer fence around a shorter one', '````yaml\na: |\n  ```\n````\n'],
    ['an empty one', '```yaml\n```\n'],
  ])('%s', async (_, source) => {
    expect((await parsedWithTokensOf(source, source)).asked).toEqual([]);
    expect((await parsedWithTokensOf('', source)).asked).not.toEqual([]);
  });
});
