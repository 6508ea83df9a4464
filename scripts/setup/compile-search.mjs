// Bundles search for browsers. The files lie in a `public/` of their own, over which that of the package is laid.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleSearch } from './bundle-search.mjs';
import { root } from './root.mjs';

const [lib = join(root, 'lib')] = process.argv.slice(2);
for (const { path, text } of await bundleSearch()) {
  const file = join(lib, 'public', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
