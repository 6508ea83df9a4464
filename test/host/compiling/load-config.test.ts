import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../../src/host/compiling/load-config.ts';
import { tempFolder } from '../temp-folder.ts';

async function load(files: Record<string, string | Uint8Array>, config: string | null = null) {
  const root = await tempFolder(files);
  const places = {
    root,
    posts: join(root, 'posts'),
    packageRoot: root,
    config: config && join(root, config),
  };
  const { value, diagnostics } = await loadConfig(places);
  const said = diagnostics.map(
    ({ file, span, code, args }) =>
      `${file}:${span?.line ?? 1}:${span?.column ?? 1} ${code} ${Object.values(args)}`,
  );
  return {
    root,
    value: value.config?.value,
    spanOf: value.config?.spanOf,
    realPath: value.realPath,
    config: value.config,
    said,
  };
}

test('a folder without one has none', async () => {
  expect(await load({})).toMatchObject({ config: null, said: [] });
});

test('defineConfig works where hoego is not installed, and relative imports are compiled too', async () => {
  const { value, spanOf, said, root } = await load({
    'site.config.ts': `import { defineConfig } from 'hoego';
import { join } from 'node:path';
import { label } from './labels.ts';
import more from './more.json';
type Title = string;
const title: Title = '회고';
export default defineConfig({ title, base: join('/', 'blog/'), label, more, here: import.meta.dirname });`,
    'labels.ts': `export const label: string = '장애';`,
    'more.json': '{ "pageSize": 7 }',
  });
  expect(said).toEqual([]);
  expect(value).toEqual({ title: '회고', base: '/blog/', label: '장애', more: { pageSize: 7 }, here: root });
  expect(spanOf?.(['base'])).toMatchObject({ line: 7, column: 38 });
  expect((await readdir(root)).sort()).toEqual(['labels.ts', 'more.json', 'site.config.ts']);
});

test('a package is loaded from where the site has it', async () => {
  const { value, said } = await load({
    'site.config.mjs': `import { name } from 'preset/site';\nexport default { title: name };`,
    'node_modules/preset/package.json':
      '{ "name": "preset", "exports": { "./site": { "import": "./a.mjs" } } }',
    'node_modules/preset/a.mjs': `export const name = 'preset';`,
  });
  expect(said).toEqual([]);
  expect(value).toEqual({ title: 'preset' });
});

test.each([
  ['site.config.js', 'export default { title: "a" }'],
  ['site.config.json', '{ "title": "a" }'],
  ['site.config.ts', '\uFEFFexport default { title: "a" } as const;\r\n'],
])('%s', async (name, text) => {
  expect(await load({ [name]: text })).toMatchObject({ value: { title: 'a' }, said: [] });
});

test('another file can be named', async () => {
  const files = {
    'site.config.ts': 'export default 1',
    'other/my.config.ts': 'export default { title: "my" }',
  };
  const { value, realPath, root } = await load(files, 'other/my.config.ts');
  expect(value).toEqual({ title: 'my' });
  expect(realPath.get('my.config.ts')).toBe(join(root, 'other/my.config.ts'));
});

test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
  [
    'a syntax error',
    { 'site.config.ts': 'export default {\n  title: "가나" "다",\n}' },
    /^site\.config\.ts:2:15 config\/syntax Expected/,
  ],
  [
    'JSON that does not close',
    { 'site.config.json': '{\n  "a": 1' },
    /^site\.config\.json:2:9 config\/syntax/,
  ],
  [
    'a missing file',
    { 'site.config.ts': `\nimport './nothing.ts';` },
    /^site\.config\.ts:2:8 config\/syntax .*nothing/,
  ],
  [
    'a missing package',
    { 'site.config.ts': `import 'no-such-package';` },
    /^site\.config\.ts:1:8 config\/syntax .*no-such-package/,
  ],
  [
    'a mistake in an import',
    { 'site.config.ts': `import './lib/a.ts';`, 'lib/a.ts': '\nlet 1 = 1;' },
    /^lib\/a\.ts:2:5 config\/syntax/,
  ],
  [
    'a throw',
    { 'site.config.ts': `type A = 1;\n\nconst 값: any = null;\nexport default { title: 값.length };` },
    /^site\.config\.ts:4:27 config\/throws Cannot read/,
  ],
  [
    'a throw in an import',
    { 'site.config.ts': `import './lib/a.ts';`, 'lib/a.ts': '\n\nthrow new Error("중단");' },
    /^lib\/a\.ts:3:7 config\/throws 중단/,
  ],
  ['a throw of no error', { 'site.config.ts': `throw 'x';` }, /^site\.config\.ts:1:1 config\/throws x/],
  [
    'other bytes than UTF-8',
    { 'site.config.ts': Buffer.from('c0e5bed6', 'hex') },
    /^site\.config\.ts:1:1 source\/encoding/,
  ],
])('%s is told at its place', async (_, files, expected) => {
  const { said, config, realPath, root } = await load(files);
  expect(said).toEqual([expect.stringMatching(expected)]);
  expect(config).toBeNull();
  const file = said[0]?.split(':')[0] ?? '';
  expect(realPath.get(file)).toBe(join(root, file));
});

test('a named file that is not there is an error', async () => {
  const { said } = await load({}, 'no.ts');
  expect(said).toEqual([expect.stringMatching(/^no\.ts:1:1 config\/not-found .*no\.ts$/)]);
});
