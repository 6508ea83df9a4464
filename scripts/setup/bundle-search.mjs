import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

/**
 * The search client as browsers get it.
 * @returns {Promise<string>}
 */
export async function bundleSearch() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src', 'search', 'client.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
