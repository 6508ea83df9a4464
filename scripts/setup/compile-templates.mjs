// Bundles the packaged templates with the engine that was just compiled, so that a build need not do it again.
// A mistake in a template is no reason to stop: the build itself reports it, at its line.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const [lib = join(root, 'lib')] = process.argv.slice(2);
const fromLib = (path) => import(pathToFileURL(join(lib, path)).href);
const { listTemplates, loadTemplates } = await fromLib('host/compiling/load-templates.js');
const { keepCompiledTemplates } = await fromLib('host/compiling/compiled-templates.js');

const folder = join(root, 'templates');
const { value, diagnostics } = await loadTemplates(folder, null);
if (diagnostics.length === 0) {
  const files = (await listTemplates(folder)).value.files;
  keepCompiledTemplates(files, value.bundle, pathToFileURL(join(lib, 'templates/')));
}
