import { type Diagnostic, diagnose, hasErrors, type Outcome } from '../../kernel/diagnostic.ts';
import { type Digest, digested } from '../../kernel/digest.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { TemplateBundle } from '../../rendering/template-bundle.ts';
import { type Found, walkFolder } from '../scanning/walk-folder.ts';
import { compiledTemplates, digestOfTemplates } from './compiled-templates.ts';

/** The compiled templates, and where each template file really is. */
export type LoadedTemplates = {
  readonly bundle: TemplateBundle;
  readonly realPath: ReadonlyMap<SourcePath, string>;
  /** The digest of the files, where these decide the bundle; null where it holds packages, too, or there is none. */
  readonly sources: Digest | null;
};

/**
 * Compiles the page templates. A file in the site's folder replaces the packaged file of the same path, also where
 * packaged files import it. The result depends on the text of the files alone: not on the folder or the machine.
 * @param packageTemplates the package's `templates/` folder
 * @param siteTemplates the site's own, which need not exist; null when it is the package's
 * @param last what was loaded before, which is given again when no file is otherwise than then
 * @returns an empty bundle, with all problems, when one template cannot be compiled
 */
export async function loadTemplates(
  packageTemplates: string,
  siteTemplates: string | null,
  last: Outcome<LoadedTemplates> | null = null,
): Promise<Outcome<LoadedTemplates>> {
  const own = await listTemplates(packageTemplates);
  const site = siteTemplates === null ? own : await listTemplates(siteTemplates);
  const files = siteTemplates === null ? own.value.files : [...own.value.files, ...site.value.files];
  const realPath = new Map(files.map(({ path, real }) => [path, real]));
  const listing = siteTemplates === null ? own.diagnostics : [...own.diagnostics, ...site.diagnostics];
  if (hasErrors(listing)) return failed(realPath, listing);
  const sources = digestOfTemplates(files);
  if (last?.value.sources === sources) return { ...last, value: { ...last.value, realPath } };
  const compiled = compiledTemplates(sources);
  if (compiled !== null) return { value: { bundle: compiled, realPath, sources }, diagnostics: [] };
  const pages = own.value.files.map(({ path }) => path).filter((path) => layoutOf(path) !== null);
  // Loaded only here: mostly the templates are those that were compiled with the engine.
  const { bundleTemplates } = await import('./bundle-templates.ts');
  const { value, diagnostics } = await bundleTemplates(pages, realPath);
  if (hasErrors(diagnostics)) return failed(realPath, diagnostics);
  const { codes, isAlone } = value;
  const bundle = Object.fromEntries(codes.map(({ page, code }) => [layoutOf(page), digested(code)]));
  return {
    value: { bundle, realPath, sources: isAlone ? sources : null },
    diagnostics: unknownLayouts(pages, realPath),
  };
}

/** Page templates of the site under a name that no page has: nothing would ever show them. */
function unknownLayouts(
  pages: readonly SourcePath[],
  realPath: LoadedTemplates['realPath'],
): readonly Diagnostic[] {
  const known = pages.map(layoutOf).join(', ');
  return [...realPath.keys()].flatMap((file) => {
    const name = layoutOf(file);
    return name === null || pages.includes(file)
      ? []
      : [diagnose('template/unknown-layout', { file }, { name, known })];
  });
}

function failed(
  realPath: LoadedTemplates['realPath'],
  diagnostics: readonly Diagnostic[],
): Outcome<LoadedTemplates> {
  return { value: { bundle: {}, realPath, sources: null }, diagnostics };
}

/** The template files below a folder; the folder need not exist. */
export function listTemplates(real: string) {
  const folder: Found = { path: 'templates', real };
  return walkFolder(folder, (name) => !name.startsWith('.') && name !== 'node_modules');
}

/** `templates/pages/post.tsx` -> `post`; null for what is no page template. */
function layoutOf(path: SourcePath): string | null {
  return /^templates\/pages\/([^/_][^/]*)\.tsx$/.exec(path)?.[1] ?? null;
}
