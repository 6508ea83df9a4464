import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importGraph } from '../support/import-graph.ts';

/** The layers from the top down; folders of one row are siblings and do not know each other. */
const layers: readonly (readonly string[])[] = [
  ['main'],
  ['commands'],
  ['server', 'host', 'browser'],
  ['pipeline'],
  ['engine', 'rendering', 'pages', 'markdown', 'search'],
  ['site'],
  ['content'],
  ['charts'],
  ['incident', 'leaks'],
  ['kernel'],
];

/** Siblings that may know each other's types: what a page is, is said in pages/ and drawn in rendering/. */
const neighbours = new Set(['rendering -> pages']);

const { files, imports } = importGraph();

const folderOf = (file: string) =>
  file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '');
const levelOf = (folder: string) => layers.findIndex((row) => row.includes(folder));
const internal = imports.filter(({ isPackage }) => !isPackage);

/** `site-config.ts` is the package's front door: what a site's configuration imports. It may look at content/. */
const isFrontDoor = (file: string) => file === 'site-config.ts';

describe('the layers', () => {
  test('every folder of src has its layer', () => {
    const unknown = files.filter((file) => !isFrontDoor(file) && levelOf(folderOf(file)) < 0);
    expect(unknown).toEqual([]);
  });

  test('imports point down only', () => {
    const wrong = internal.filter(({ from, to, isType }) => {
      if (isFrontDoor(from)) return folderOf(to) !== 'content';
      const [above, below] = [folderOf(from), folderOf(to)];
      if (above === below) return false;
      if (neighbours.has(`${above} -> ${below}`)) return !isType;
      return levelOf(above) >= levelOf(below);
    });
    expect(wrong).toEqual([]);
  });

  test('there are no cycles', () => {
    const targets = new Map<string, string[]>();
    for (const { from, to, isType } of internal) {
      if (!isType) targets.set(from, [...(targets.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const cycleFrom = (file: string, path: readonly string[]): readonly string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return null;
      for (const target of targets.get(file) ?? []) {
        const cycle = cycleFrom(target, [...path, file]);
        if (cycle !== null) return cycle;
      }
      done.add(file);
      return null;
    };
    for (const file of files) expect(cycleFrom(file, [])).toBeNull();
  });
});

describe('what only one folder may know', () => {
  const homes: readonly (readonly [packages: RegExp, folders: readonly string[]])[] = [
    [/^(unified|remark-|rehype-|mdast-|hast-|micromark|unist-|vfile|gray-matter|yaml$|shiki)/, ['markdown']],
    [/^zod/, ['content']],
    [/^esbuild/, ['host']],
    [/^preact/, ['rendering']],
    [/^commander/, ['commands', 'main']],
    [/^image-size/, ['host']],
    [/^chokidar/, ['host']],
    [/^mrmime/, ['server']],
    [/^d3-/, ['charts']],
    [/^node:(fs|path|os|child_process|worker_threads|http|process)/, ['host', 'server', 'commands', 'main']],
  ];
  test.each(homes)('%s is known to %s', (packages, folders) => {
    const strangers = imports.filter(
      ({ from, to }) => packages.test(to) && !folders.includes(folderOf(from)),
    );
    expect(strangers).toEqual([]);
  });

  test.each(['incident', 'leaks'])('%s imports only the kernel', (folder) => {
    const outside = internal.filter(
      ({ from, to }) => folderOf(from) === folder && ![folder, 'kernel'].includes(folderOf(to)),
    );
    expect(outside).toEqual([]);
  });

  test('posts and sites know nothing of charts', () => {
    const strangers = internal.filter(
      ({ from, to }) => folderOf(to) === 'charts' && ['content', 'site'].includes(folderOf(from)),
    );
    expect(strangers).toEqual([]);
  });
});

/** What a template may not ask for: see `load-template.ts`, where a site's own templates meet the same rule. */
describe('the packaged templates', () => {
  const folder = new URL('../../templates/', import.meta.url);
  const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  test.each(templates)('%s', (file) => {
    const code = readFileSync(new URL(file, folder), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(
      /\bDate\b|\bMath\.random\b|\bprocess\b|\bglobalThis\b|\bfetch\(|\btoLocale\w+\(|\bIntl\b/.exec(
        code,
      )?.[0],
    ).toBeUndefined();
  });
});

/** Law 5, No outside: below the line nothing reads a clock, chance, the environment or the terminal. */
describe('the pure layers', () => {
  // Names what it keeps away from templates.
  const fence = 'rendering/load-template.ts';
  const pure = files.filter(
    (file) => !isFrontDoor(file) && levelOf(folderOf(file)) >= levelOf('pipeline') && file !== fence,
  );
  const outside =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bconsole\.|\bperformance\.|\bsetTimeout\b|\btoLocale\w+\(|\blocaleCompare\(|\bfetch\(|\bnavigator\b|resolvedOptions\(\)/;
  test.each(pure)('%s', (file) => {
    const code = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/.*$/gm,
      '',
    );
    expect(outside.exec(code)?.[0]).toBeUndefined();
  });
});
