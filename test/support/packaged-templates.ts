import { fileURLToPath } from 'node:url';
import { loadTemplates } from '../../src/host/compiling/load-templates.ts';
import type { TemplateBundle } from '../../src/rendering/template-bundle.ts';

/** Bundled once for all files of a worker. */
const loaded = loadTemplates(fileURLToPath(new URL('../../templates', import.meta.url)), null);

/** The templates of this repository, as a site without its own gets them. */
export async function packagedTemplates(): Promise<TemplateBundle> {
  const { value } = await loaded;
  return value.bundle;
}
