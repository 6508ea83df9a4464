// Makes a few files of all that commands run, one for each part that is loaded by itself: hundreds of modules take
// longer to load than a build in which nothing changed takes for all else.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

const [lib = join(root, 'lib')] = process.argv.slice(2);
const program = join(lib, 'program');

/** A module that looks for what lies beside it still does so from its own place. */
const ownPlaces = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, async ({ path }) => {
      const place = relative(program, path).replaceAll('\\', '/');
      if (!place.startsWith('../') || place.startsWith('../../')) return undefined;
      const code = await readFile(path, 'utf8');
      return { contents: code.replaceAll(fromHere, `, new URL('${place}', import.meta.url))`) };
    });
  },
};
const fromHere = /, import\.meta\.url\)/g;

await build({
  // Names of modules are in what is written, and must not tell where it was compiled.
  absWorkingDir: lib,
  entryPoints: ['main.js'],
  outdir: 'program',
  bundle: true,
  splitting: true,
  chunkNames: '[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['chokidar', 'esbuild', 'shiki/langs', 'shiki/wasm'],
  plugins: [ownPlaces],
  // Some packages are CommonJS and ask for Node's own modules by `require`, which an ES module has to make.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
