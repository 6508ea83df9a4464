import { unified } from 'unified';
import { expect, test, vi } from 'vitest';
import { parseText } from '../support/parse-text.ts';

/** What unified's parts were asked to do. */
const asked = vi.hoisted(() => [] as string[]);

/** A part of unified that tells when it is asked. */
const told = vi.hoisted(
  () => (name: string, part: 'parser' | 'compiler' | 'transformer', plugin: unknown) => {
    const attach = plugin as (this: Record<string, unknown>, ...options: unknown[]) => unknown;
    return {
      default(this: Record<string, unknown>, ...options: unknown[]) {
        const made = attach.apply(this, options);
        const work = (part === 'transformer' ? made : this[part]) as (...given: unknown[]) => unknown;
        const telling = (...given: unknown[]) => {
          asked.push(name);
          return work(...given);
        };
        if (part === 'transformer') return telling;
        this[part] = telling;
        return made;
      },
    };
  },
);

vi.mock('remark-parse', async (original) =>
  told('remark-parse', 'parser', (await original<typeof import('remark-parse')>()).default),
);
vi.mock('remark-rehype', async (original) =>
  told('remark-rehype', 'transformer', (await original<typeof import('remark-rehype')>()).default),
);
vi.mock('rehype-stringify', async (original) =>
  told('rehype-stringify', 'compiler', (await original<typeof import('rehype-stringify')>()).default),
);

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
  const { default: parse } = await import('remark-parse');
  const { default: translate } = await import('remark-rehype');
  const { default: write } = await import('rehype-stringify');
  const same = unified().use(parse).use(translate).use(write).processSync('- **굵게** `코드`\n');
  expect(html).toContain(`${same}`);
});
