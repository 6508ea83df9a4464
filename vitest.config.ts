import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig, type Plugin } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The packaged templates as they were compiled with the engine (which `npm test` does first): to bundle them takes longer
 * than all else that a small build does, and hundreds of tests would. Those of other files than were compiled are bundled.
 */
const compiledTemplates: Plugin = {
  name: 'compiled-templates',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/src/host/compiling/compiled-templates.ts')
      ? code.replace("'../../templates/'", "'../../../lib/templates/'")
      : null,
};

export default defineConfig({
  plugins: [compiledTemplates],
  resolve: {
    alias: {
      'hoego/template': source('src/rendering/template-runtime.ts'),
      hoego: source('src/site-config.ts'),
    },
  },
  test: {
    // The scripts are JavaScript, because they run before anything is installed; so are their tests.
    include: ['test/**/*.test.{ts,tsx,mjs}'],
    exclude: [...configDefaults.exclude, 'test/fixtures/**'],
    // Builds of whole sites, and a browser, on two cores that others use too.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Every file would import, and warm up, the same modules anew. They may be shared because nothing that is imported
    // keeps anything but what it can compute again (laws 1 and 5); a test that changes the process, such as
    // its environment, its clock or its folder, puts it back before it ends.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
