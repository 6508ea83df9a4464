import { readFileSync } from 'node:fs';
import type { ParseOptions } from '../../src/content/site-config.ts';
import { byPlace, type Diagnostic } from '../../src/kernel/diagnostic.ts';
import { digested } from '../../src/kernel/digest.ts';
import { readFrontmatter } from '../../src/markdown/read-frontmatter.ts';

export const parseOptions: ParseOptions = {
  lang: 'ko',
  timeZone: 'Asia/Seoul',
  categories: [
    { id: 'incident', label: '장애', labels: ['incidents'], type: 'incident-report', description: '' },
    { id: 'docker', label: '도커', labels: ['dockers'], type: 'howto', description: '' },
  ],
  leaks: { allow: [] },
  markdown: { breaks: false },
};

/** A text as a post: what its head says, and its problems in the order in which they are told. */
export function readHead(
  text: string,
  { path = 'posts/docker/post.md', ...options }: Partial<ParseOptions> & { readonly path?: string } = {},
) {
  const source = { path, text: digested(text) };
  const { value, diagnostics } = readFrontmatter(source, { ...parseOptions, ...options });
  const inOrder = diagnostics.toSorted(byPlace);
  return { ...value, diagnostics: inOrder, told: inOrder.map(toldAt), body: text.slice(value.bodyStart) };
}

/** A diagnostic as `line:column code`. */
export function toldAt({ code, span }: Diagnostic): string {
  return `${span?.line ?? 1}:${span?.column ?? 1} ${code}`;
}

/** A file of `test/fixtures/frontmatter/`. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/frontmatter/${name}`, import.meta.url), 'utf8');
}

/** Frontmatter of these lines, with a title and a date, above a body. */
export function withFields(...lines: readonly string[]): string {
  return ['---', 'title: 글', 'date: 2024-01-01', ...lines, '---', '본문', ''].join('\n');
}
