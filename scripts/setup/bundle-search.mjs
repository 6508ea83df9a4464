import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, transform } from 'esbuild';
import { root } from './root.mjs';

/**
 * Search as browsers get it: the small script that every page loads, and what it loads when somebody searches. The digest
 * in the names of the latter is of their content, so a page never meets a part of another version.
 * @returns {Promise<readonly { path: string, text: string }[]>} paths as in `public/`
 */
export async function bundleSearch() {
  const out = join(root, 'public');
  const { outputFiles } = await build({
    entryPoints: { search: join(root, 'src', 'browser', 'search', 'main.ts') },
    outdir: join(out, 'scripts'),
    chunkNames: 'search/[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    plugins: [smallStyles],
    logLevel: 'error',
  });
  return outputFiles.map(({ path, text }) => ({ path: relative(out, path).replaceAll('\\', '/'), text }));
}

/** Styles as texts in the scripts, without what only who writes them needs. */
const smallStyles = {
  name: 'small-styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};
