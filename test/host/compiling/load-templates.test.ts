import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { expect, test } from 'vitest';
import { loadTemplates } from '../../../src/host/compiling/load-templates.ts';
import { tempFolder, writeFiles } from '../temp-folder.ts';

const own = {
  'templates/pages/home.tsx': `import type { HomeView } from 'hoego/pages/home';
import { Header } from '../partials/header.tsx';
export default function Home(props: { view: HomeView }) { return <Header title="홈" />; }`,
  'templates/pages/post.tsx': `import { Header } from '../partials/header.tsx';
export default () => <article><Header title="글" /></article>;`,
  'templates/partials/header.tsx': `import { brand } from '../brand.ts';
export const Header = ({ title }: { title: string }) => <h1>{brand}: {title}</h1>;`,
  'templates/brand.ts': `export const brand: string = 'hoego';`,
  'templates/readme.md': 'x',
};

async function load(packageFiles: Record<string, string>, siteFiles: Record<string, string> | null = null) {
  const packageRoot = await tempFolder(packageFiles);
  const root = siteFiles && (await tempFolder(siteFiles));
  const { value, diagnostics } = await loadTemplates(
    join(packageRoot, 'templates'),
    root && join(root, 'templates'),
  );
  const said = diagnostics.map(
    ({ file, span, code, args }) =>
      `${file}:${span?.line ?? 1}:${span?.column ?? 1} ${code} ${Object.values(args)}`,
  );
  return { ...value, said, packageRoot, root };
}

/** Runs a template and shows the nested calls it makes: `h1(hoego: 글)`. */
function run(code: string | undefined): string {
  const module: { exports: { default?: (props: object) => string } } = { exports: {} };
  const jsx = (type: string | ((props: object) => string), props: { children?: unknown }): string =>
    typeof type === 'string' ? `${type}(${[props.children].flat().join('')})` : type(props);
  const answer = (name: string) => {
    if (name === 'preact/jsx-runtime') return { jsx, jsxs: jsx };
    throw new Error(`not answered: ${name}`);
  };
  compileFunction(code ?? '', ['module', 'exports', 'require'])(module, module.exports, answer);
  return module.exports.default?.({}) ?? '';
}

test('every page template becomes a module that asks for nothing but preact and hoego/template', async () => {
  const { bundle, said, realPath, packageRoot } = await load(own);
  expect(said).toEqual([]);
  expect(Object.keys(bundle)).toEqual(['home', 'post']);
  expect(run(bundle.home?.value.code)).toBe('h1(hoego: 홈)');
  expect(run(bundle.post?.value.code)).toBe('article(h1(hoego: 글))');
  expect(realPath.get('templates/brand.ts')).toBe(join(packageRoot, 'templates/brand.ts'));
});

test('a file of the site replaces the packaged one, also where packaged files import it', async () => {
  const site = {
    'templates/brand.ts': `export { mine as brand } from './mine/mine.ts';`,
    'templates/mine/mine.ts': `export const mine = '내 사이트';`,
    'templates/pages/post.tsx': `import { Header } from '../partials/header';\nexport default () => <main><Header title="내 글" /></main>;`,
  };
  const { bundle, said, realPath, root, packageRoot } = await load(own, site);
  expect(said).toEqual([]);
  expect(run(bundle.home?.value.code)).toBe('h1(내 사이트: 홈)');
  expect(run(bundle.post?.value.code)).toBe('main(h1(내 사이트: 내 글))');
  expect(realPath.get('templates/brand.ts')).toBe(join(root ?? '', 'templates/brand.ts'));
  expect(realPath.get('templates/pages/home.tsx')).toBe(join(packageRoot, 'templates/pages/home.tsx'));
});

test('a site without templates has the packaged ones, and one of its own changes only what it is part of', async () => {
  const plain = await load(own, {});
  const changed = await load(own, { 'templates/pages/post.tsx': 'export default () => <p>글</p>;' });
  expect(plain.said).toEqual([]);
  expect(changed.bundle.home).toEqual(plain.bundle.home);
  expect(changed.bundle.post?.digest).not.toBe(plain.bundle.post?.digest);
});

test('the code and its map are the same in any folder, and name no real path', async () => {
  const packages = {
    'node_modules/clsx-like/package.json': '{ "name": "clsx-like", "main": "./main.js" }',
    'node_modules/clsx-like/main.js': `module.exports = require('./lib.js');`,
    'node_modules/clsx-like/lib.js': `module.exports = (...names) => names.join(' ');`,
    'templates/partials/header.tsx': `import clsx from 'clsx-like';\nexport const Header = () => <h1>{clsx('a', 'b')}</h1>;`,
  };
  const a = await load({ ...own, ...packages });
  const b = await load({ ...own }, packages);
  expect(a.said).toEqual([]);
  expect(run(a.bundle.home?.value.code)).toBe('h1(a b)');
  expect(b.bundle).toEqual(a.bundle);
  const text = JSON.stringify(a.bundle);
  expect(text).not.toContain('hoego-test-');
  expect(text).not.toContain(process.cwd());
  expect(JSON.parse(a.bundle.post?.value.sourceMap ?? '').sources.sort()).toEqual([
    expect.stringMatching(/^package:clsx-like\/lib\.js#d1_/),
    expect.stringMatching(/^package:clsx-like\/main\.js#d1_/),
    'templates/pages/post.tsx',
    'templates/partials/header.tsx',
  ]);
});

test.each<[string, Record<string, string>, string[]]>([
  [
    'syntax errors of all templates',
    {
      'templates/pages/post.tsx': 'export default () => <p>가나</b>;',
      'templates/brand.ts': '\n  let 1;',
    },
    [
      'templates/brand.ts:2:7 template/syntax Expected ";" but found "1"',
      'templates/pages/post.tsx:1:29 template/syntax Unexpected closing "b" tag does not match opening "p" tag',
    ],
  ],
  [
    'an import that is not there',
    {
      'templates/pages/post.tsx': `\nimport { 머리 } from '../partials/none.tsx';\nexport default () => <b>{머리}</b>;`,
    },
    ['templates/pages/post.tsx:2:20 template/missing-import ../partials/none.tsx'],
  ],
  [
    'an import by other letters than the file has',
    { 'templates/brand.ts': `import '../templates/pages/Home.tsx';` },
    ['templates/brand.ts:1:8 template/missing-import ../templates/pages/Home.tsx'],
  ],
  [
    'an import from outside the templates',
    { 'templates/brand.ts': `import '../secret.ts';`, 'secret.ts': '' },
    ['templates/brand.ts:1:8 template/missing-import ../secret.ts'],
  ],
  [
    'packages and modules of Node that are not there',
    {
      'templates/brand.ts': `import 'no-such-package';\nimport { readFileSync } from 'node:fs';\nreadFileSync('x');`,
    },
    [
      'templates/brand.ts:1:8 template/missing-import no-such-package',
      'templates/brand.ts:2:30 template/missing-import node:fs',
    ],
  ],
])('told at the template’s own place: %s', async (_, files, expected) => {
  const { said, bundle } = await load(own, files);
  expect(said.sort()).toEqual(expected);
  expect(bundle).toEqual({});
});

test('a page template that no page has the name of is a warning', async () => {
  const { said, bundle } = await load(own, { 'templates/pages/about.tsx': 'export default () => <p />;' });
  expect(said).toEqual(['templates/pages/about.tsx:1:1 template/unknown-layout about,home, post']);
  expect(Object.keys(bundle)).toEqual(['home', 'post']);
});

test('templates that are as they were are not compiled again', async () => {
  const root = await tempFolder(own);
  const folder = join(root, 'templates');
  const first = await loadTemplates(folder, null);
  expect((await loadTemplates(folder, null, first)).value.bundle).toBe(first.value.bundle);

  await writeFiles(root, { 'templates/brand.ts': `export const brand: string = '회고';` });
  const second = await loadTemplates(folder, null, first);
  expect(run(second.value.bundle.post?.value.code)).toBe('article(h1(회고: 글))');
});

test('what templates import of packages is looked at again', async () => {
  const root = await tempFolder({
    'templates/pages/post.tsx': `import { word } from 'word';\nexport default () => <p>{word}</p>;`,
    'node_modules/word/index.js': `export const word = '하나';`,
  });
  const folder = join(root, 'templates');
  const first = await loadTemplates(folder, null);
  expect(run(first.value.bundle.post?.value.code)).toBe('p(하나)');
  await writeFiles(root, { 'node_modules/word/index.js': `export const word = '둘';` });
  const second = await loadTemplates(folder, null, first);
  expect(run(second.value.bundle.post?.value.code)).toBe('p(둘)');
});
