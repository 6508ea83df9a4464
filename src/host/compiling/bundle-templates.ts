import { build, type Message, type OutputFile } from 'esbuild';
import { type Diagnostic, diagnose, type Outcome } from '../../kernel/diagnostic.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { TemplateCode } from '../../rendering/template-bundle.ts';
import { esbuildSpan } from './esbuild-span.ts';
import { isBuildFailure } from './is-build-failure.ts';
import { templateFiles, templateNamespace } from './template-files.ts';

/** A page template and its code. */
export type PageCode = { readonly page: SourcePath; readonly code: TemplateCode };

/** The code of page templates, and whether it was made of nothing but template files. */
export type BundledTemplates = { readonly codes: readonly PageCode[]; readonly isAlone: boolean };

/**
 * Compiles page templates, each with all it imports, to CommonJS text. `preact` and `hoego/template` stay outside:
 * whoever runs the code provides them.
 * @param pages the entries, all of them among the files
 * @returns one code for each entry, in their order; none, with all problems, when one cannot be compiled
 */
export async function bundleTemplates(
  pages: readonly SourcePath[],
  realPath: ReadonlyMap<SourcePath, string>,
): Promise<Outcome<BundledTemplates>> {
  try {
    const { outputFiles, metafile } = await build({
      // In front of a bare path esbuild would put `./` if the current folder happens to have such a file.
      entryPoints: pages.map((page, at) => ({ in: `${templateNamespace}:${page}`, out: String(at) })),
      outdir: 'out',
      bundle: true,
      write: false,
      metafile: true,
      format: 'cjs',
      platform: 'neutral',
      target: 'node20',
      mainFields: ['module', 'main'],
      conditions: ['module'],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      charset: 'utf8',
      sourcemap: 'external',
      sourcesContent: false,
      logLevel: 'silent',
      tsconfigRaw: '{}',
      plugins: [templateFiles(realPath)],
    });
    const codes = pages.map((page, at) => ({ page, code: codeOf(outputFiles, at) }));
    const isAlone = Object.keys(metafile.inputs).every((name) => name.startsWith(`${templateNamespace}:`));
    return { value: { codes, isAlone }, diagnostics: [] };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return { value: { codes: [], isAlone: false }, diagnostics: error.errors.map(problemOf) };
  }
}

function codeOf(files: readonly OutputFile[], at: number): TemplateCode {
  const text = (name: string) => {
    const file = files.find(({ path }) => path.replaceAll('\\', '/').endsWith(`/out/${name}`));
    invariant(file, `esbuild made ${name}`);
    return file.text;
  };
  return { code: text(`${at}.js`), sourceMap: withoutNamespaces(text(`${at}.js.map`)) };
}

/** esbuild names a virtual source `namespace:path`; ours are SourcePaths. */
function withoutNamespaces(sourceMap: string): string {
  return sourceMap.replaceAll(`"${templateNamespace}:`, '"');
}

function problemOf({ text, location, pluginName }: Message): Diagnostic {
  const file = (location?.file ?? 'templates').replace(new RegExp(`^${templateNamespace}:`), '');
  const place = location === null ? { file } : { file, span: esbuildSpan(location) };
  // The plugin's one complaint is an import without an answer, and its text is the name.
  return pluginName === ''
    ? diagnose('template/syntax', place, { reason: text.replaceAll(`${templateNamespace}:`, '') })
    : diagnose('template/missing-import', place, { name: text });
}
