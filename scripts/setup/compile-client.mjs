// Bundles the live client of the dev server, which runs in browsers and is no part of what tsc compiles.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleClient } from './bundle-client.mjs';
import { root } from './root.mjs';

const [lib = join(root, 'lib')] = process.argv.slice(2);
const folder = join(lib, 'server', 'client');
const { script, style } = await bundleClient();
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'client.js'), script);
writeFileSync(join(folder, 'client.css'), style);
