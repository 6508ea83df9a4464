import { readFile } from 'node:fs/promises';

/** The live client as browsers get it. */
export type ClientFiles = { readonly script: string; readonly style: string };

/** Where the compile step puts it, seen from this file in `src/` as well as in `lib/`. */
const compiled = new URL('../../lib/server/client/', import.meta.url);

/**
 * Reads the compiled live client of the package.
 * @throws when the package was never compiled
 */
export async function readClientFiles(): Promise<ClientFiles> {
  const [script, style] = await Promise.all(
    ['client.js', 'client.css'].map((name) => readFile(new URL(name, compiled), 'utf8')),
  );
  return { script: script ?? '', style: style ?? '' };
}
