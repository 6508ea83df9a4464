import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
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
  },
});
