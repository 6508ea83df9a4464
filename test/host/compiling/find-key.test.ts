import { expect, test } from 'vitest';
import { findKey } from '../../../src/host/compiling/find-key.ts';

const config = `import { defineConfig } from 'hoego';

// title: 'not this one', export default { title: 1 }
const later = { pageSize: 1 };
export default defineConfig({
  title: '제목: { title: "안쪽" }', /* siteUrl: '', */
  'siteUrl': \`https://example.com/{x}\`,
  leaks: { allow: [{ pattern: /["'{]\\/[/"]/g, reason: '예시, 값' }] },
  categories: [
    { id: 'incident', label: '장애' },
    { id: 'docker', labels: ['도커', "컨테이너"], description: (() => { return 'title: 1'; })() },
  ],
  한글키: true,
  pageSize,
  ...spread,
  feeds: { limit: 20 }
});
`;

/** What stands at the found span, with its line. */
function found(text: string, ...keyPath: string[]): string | undefined {
  const span = findKey(text, keyPath);
  if (span === undefined) return undefined;
  const line = text.split('\n')[span.line - 1] ?? '';
  return `${span.line}:${span.column} ${span.endLine === span.line ? line.slice(span.column - 1, span.endColumn - 1) : '…'}`;
}

test.each([
  [['title'], '6:3 title'],
  [['siteUrl'], "7:3 'siteUrl'"],
  [['leaks', 'allow', '0', 'reason'], '8:47 reason'],
  [['categories'], '9:3 categories'],
  [['categories', '0', 'label'], '10:23 label'],
  [['categories', '1', 'labels', '1'], '11:36 "컨테이너"'],
  [['categories', '1', 'description'], '11:45 description'],
  [['한글키'], '13:3 한글키'],
  [['pageSize'], '14:3 pageSize'],
  [['feeds', 'limit'], '16:12 limit'],
  [['base'], undefined],
  [['title', 'deeper'], undefined],
  [['categories', '2'], undefined],
])('%j', (keyPath, expected) => {
  expect(found(config, ...keyPath)).toBe(expected);
});

test.each([
  ['a plain object', 'export default { base: 1 }', '1:18 base'],
  ['a checked object', 'export default { base: 1 } satisfies X;', '1:18 base'],
  ['a constant', 'const site: Config = {\n  base: 1,\n};\nexport default site;', '2:3 base'],
  ['a constant in a call', 'const site = { base: 1 };\nexport default defineConfig(site);', '1:16 base'],
  ['JSON', '{\n  "base": 1\n}', '2:3 "base"'],
  ['a function', 'export default makeIt();', undefined],
  ['nothing', '', undefined],
  ['what does not close', 'export default { title: "', undefined],
])('the exported object as %s', (_, text, expected) => {
  expect(found(text, 'base')).toBe(expected);
});
