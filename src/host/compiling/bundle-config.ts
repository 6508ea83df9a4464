import { isBuiltin } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Message, type Plugin } from 'esbuild';
import { type Diagnostic, diagnose, type Outcome } from '../../kernel/diagnostic.ts';
import { esbuildSpan } from './esbuild-span.ts';
import { isBuildFailure } from './is-build-failure.ts';

/** A configuration with its relative imports as one ES module, and the source map back to its files. */
export type ConfigBundle = {
  readonly code: string;
  readonly sourceMap: string;
  /** The real paths of the files it is made of. */
  readonly files: readonly string[];
  /** Whether it asks nothing but these files: no package, and none of the names by which code looks outside. */
  readonly isSelfContained: boolean;
};

/** What code would need to give another value at another time or place. */
const outside =
  /\b(?:process|globalThis|global|Date|performance|crypto|fetch|import|require|eval|Function|Intl)\b|\bMath\.random\b/;

/**
 * Compiles a configuration in memory. `hoego` is answered with `defineConfig` whether or not the package is installed
 * there; other packages stay outside, by their full address, because the module has no place of its own to look from.
 * @param real the configuration file
 */
export async function bundleConfig(real: string): Promise<Outcome<ConfigBundle | null>> {
  const { href } = pathToFileURL(real);
  try {
    const { outputFiles, metafile } = await build({
      absWorkingDir: dirname(real),
      entryPoints: [real],
      outfile: `${basename(real)}.bundle.js`,
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      charset: 'utf8',
      sourcemap: 'external',
      sourcesContent: false,
      logLevel: 'silent',
      tsconfigRaw: '{}',
      define: {
        'import.meta.url': JSON.stringify(href),
        'import.meta.filename': JSON.stringify(real),
        'import.meta.dirname': JSON.stringify(dirname(real)),
      },
      plugins: [defineConfigPlugin, packagesByAddress],
    });
    const text = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
    const code = text('.js');
    const files = Object.keys(metafile.inputs).filter((name) => name !== 'define-config:hoego');
    return {
      value: {
        code,
        sourceMap: text('.map'),
        files: files.map((name) => resolve(dirname(real), name)),
        isSelfContained: !outside.test(code),
      },
      diagnostics: [],
    };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return { value: null, diagnostics: error.errors.map((message) => problemOf(message, basename(real))) };
  }
}

/** `import { defineConfig } from 'hoego'` works in a folder that has no node_modules. */
const defineConfigPlugin: Plugin = {
  name: 'define-config',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^hoego$/ }, () => ({ path: 'hoego', namespace: 'define-config' }));
    onLoad({ filter: /./, namespace: 'define-config' }, () => ({
      contents: 'export const defineConfig = (config) => config;',
    }));
  },
};

const packagesByAddress: Plugin = {
  name: 'packages-by-address',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind === 'entry-point' || pluginData === 'resolved') return undefined;
      if (isBuiltin(path)) return { path, external: true };
      const found = await resolve(path, { kind, resolveDir, pluginData: 'resolved' });
      if (found.errors.length > 0) return { errors: found.errors };
      return { path: pathToFileURL(found.path).href, external: true };
    });
  },
};

function problemOf({ text, location }: Message, entry: string): Diagnostic {
  const file = (location?.file ?? entry).normalize('NFC');
  const span = location === null ? {} : { span: esbuildSpan(location) };
  return diagnose('config/syntax', { file, ...span }, { reason: text });
}
