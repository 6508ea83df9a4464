import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

type Work = (...given: unknown[]) => unknown;

/** What unified's parts were asked to do. */
const asked: string[] = [];

let parseText: typeof import('../support/parse-text.ts').parseText;

/** A part of unified that tells when it is asked. */
function told(name: string, part: 'parser' | 'compiler' | 'transformer', attach: unknown) {
  const telling = (work: Work): Work => {
    return (...given) => {
      asked.push(name);
      return work(...given);
    };
  };
  return {
    default(this: Record<string, Work>, ...options: unknown[]) {
      const made = (attach as Work).apply(this, options);
      if (part === 'transformer') return telling(made as Work);
      this[part] = telling(this[part] as Work);
      return made;
    },
  };
}

beforeAll(async () => {
  vi.doMock('remark-parse', () => told('remark-parse', 'parser', remarkParse));
  vi.doMock('remark-rehype', () => told('remark-rehype', 'transformer', remarkRehype));
  vi.doMock('rehype-stringify', () => told('rehype-stringify', 'compiler', rehypeStringify));
  // Other tests of this process have loaded the parser, with parts that do not tell.
  vi.resetModules();
  ({ parseText } = await import('../support/parse-text.ts'));
});

afterAll(() => {
  for (const name of ['remark-parse', 'remark-rehype', 'rehype-stringify']) vi.doUnmock(name);
  vi.resetModules();
});

test('a post that is not simple is read, translated and written by unified', async () => {
  asked.length = 0;
  const { html } = await parseText(
    '<details>\n\n[글][주소]\n\n</details>\n\n[주소]: https://example.com/a_b\n',
  );
  expect(html).toContain('<details>');
  expect(asked).toEqual(['remark-parse', 'remark-rehype', 'rehype-stringify']);
});

test('one that is simple comes to the same without it', async () => {
  asked.length = 0;
  const { html } = await parseText('# 제목\n\n- **굵게** `코드`\n');
  expect(asked).toEqual([]);
  const processor = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify);
  expect(html).toContain(`${processor.processSync('- **굵게** `코드`\n')}`);
});
