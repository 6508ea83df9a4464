import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

/**
 * The live client of the dev server as browsers get it: one script and one stylesheet.
 * @returns {Promise<{ script: string, style: string }>}
 */
export async function bundleClient() {
  const folder = join(root, 'src', 'server', 'client');
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'main.ts'), join(folder, 'client.css')],
    outdir: folder,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  const textOf = (name) => outputFiles.find(({ path }) => path.endsWith(name)).text;
  return { script: textOf('main.js'), style: textOf('client.css') };
}
