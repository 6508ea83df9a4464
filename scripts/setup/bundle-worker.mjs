// Makes a few files of what a worker runs, one for each part that is loaded by itself: they are loaded in a quarter of the
// time that hundreds of modules take, and every build that parses anything waits for it. Grammars stay outside and are
// loaded when they are needed.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';
import { unpackedWasm } from './unpacked-wasm.mjs';
import { withoutJsYaml } from './without-js-yaml.mjs';

const [lib = join(root, 'lib')] = process.argv.slice(2);

await build({
  // Names of modules are in what is written, and must not tell where it was compiled.
  absWorkingDir: lib,
  entryPoints: ['host/workers/worker.js'],
  outdir: 'host/workers',
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  chunkNames: 'worker/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['shiki/langs'],
  plugins: [unpackedWasm, withoutJsYaml],
  minifySyntax: true,
  minifyWhitespace: true,
  // Some packages are CommonJS and ask for Node's own modules by `require`, which an ES module has to make.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
