// Derives the outlines of all patterns of Shiki's grammars with the engine that was just compiled, so that no thread has to: a
// file for each grammar, which is read with it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledLanguages } from 'shiki/langs';
import { root } from './root.mjs';

const [lib = join(root, 'lib')] = process.argv.slice(2);
const fromLib = (name) => import(pathToFileURL(join(lib, 'markdown', 'highlight', 'outline', name)).href);
const { writeOutlines } = await fromLib('kept-outlines.js');
const { patternsIn } = await fromLib('patterns-in.js');

const folder = join(lib, 'outlines');
mkdirSync(folder);
const languages = await Promise.all(Object.values(bundledLanguages).map((load) => load()));
// A language comes with the grammars that it embeds.
for (const grammar of new Set(languages.flatMap((language) => language.default))) {
  writeFileSync(join(folder, `${grammar.name}.json`), writeOutlines(patternsIn(grammar)));
}
