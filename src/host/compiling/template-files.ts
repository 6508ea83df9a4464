import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { OnLoadResult, OnResolveArgs, OnResolveResult, PartialMessage, Plugin } from 'esbuild';
import { digestOf } from '../../kernel/digest.ts';
import { folderOf, resolvePath, type SourcePath } from '../../kernel/paths.ts';

/** The namespace of the templates themselves: their modules are named by SourcePath. */
export const templateNamespace = 'template';

/** The namespace of packages that templates import: `name/file.js#digest`, so that two versions stay two. */
export const packageNamespace = 'package';

const loaders = { tsx: 'tsx', ts: 'ts', jsx: 'jsx', js: 'js', mjs: 'js', cjs: 'js', json: 'json' } as const;

/**
 * Answers esbuild's questions for modules without the real paths of files, which would stand in the code (as comments
 * and names) and make it differ from machine to machine. A relative import is looked up among the template files by
 * its exact letters, so that it resolves on every file system or on none.
 * @param realPath the template files, those of the site laid over those of the package
 */
export function templateFiles(realPath: ReadonlyMap<SourcePath, string>): Plugin {
  return {
    name: 'template-files',
    setup({ onResolve, onLoad, resolve }) {
      const resolveReal = (args: OnResolveArgs) =>
        resolve(args.path, { kind: args.kind, resolveDir: args.resolveDir, pluginData: 'real' });

      onResolve({ filter: /./ }, async (args): Promise<OnResolveResult | undefined> => {
        if (args.pluginData === 'real') return undefined;
        if (args.kind === 'entry-point') {
          return { path: args.path.slice(templateNamespace.length + 1), namespace: templateNamespace };
        }
        if (/^(?:preact(?:\/.*)?|hoego\/template)$/.test(args.path))
          return { path: args.path, external: true };
        if (args.namespace === templateNamespace && args.path.startsWith('.')) {
          const path = findTemplate(realPath, folderOf(args.importer), args.path);
          return path === null ? missing(args.path) : { path, namespace: templateNamespace };
        }
        const found = await resolveReal(args);
        return found.errors.length > 0 || found.path === '' ? missing(args.path) : packageModule(found.path);
      });

      onLoad({ filter: /./, namespace: templateNamespace }, ({ path }) => load(realPath.get(path) ?? path));
      onLoad({ filter: /./, namespace: packageNamespace }, ({ pluginData }) => load(String(pluginData)));
    },
  };
}

function missing(name: string): OnResolveResult {
  const error: PartialMessage = { text: name };
  return { errors: [error] };
}

/** A relative import among the template files, also without its extension. */
function findTemplate(
  realPath: ReadonlyMap<SourcePath, string>,
  folder: string,
  relative: string,
): SourcePath | null {
  const path = resolvePath(folder, relative)?.normalize('NFC');
  if (path === undefined) return null;
  return (
    ['', '.tsx', '.ts', '.jsx', '.js'].map((ending) => path + ending).find((name) => realPath.has(name)) ??
    null
  );
}

async function packageModule(real: string): Promise<OnResolveResult> {
  const name = real.replaceAll('\\', '/').replace(/^.*\/node_modules\//, '');
  const path = `${name}#${digestOf(await readFile(real))}`;
  return { path, namespace: packageNamespace, pluginData: real };
}

async function load(real: string): Promise<OnLoadResult> {
  const extension = real.slice(real.lastIndexOf('.') + 1);
  const loader = Object.entries(loaders).find(([name]) => name === extension)?.[1] ?? 'tsx';
  return { contents: await readFile(real), loader, resolveDir: dirname(real) };
}
