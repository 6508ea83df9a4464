import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnose, type Outcome } from '../../kernel/diagnostic.ts';
import { foldersOf } from '../folders-of.ts';
import { type Found, type Walk, walkFolder } from './walk-folder.ts';

/** Names with a dot in front that hosts ask for; all others (`.DS_Store`, `.git`) are passed over. */
const copiedDotNames = new Set(['public/.well-known', 'public/.nojekyll']);

/**
 * The files to copy: the package's own `public/` and the scripts that were bundled when it was compiled, overlaid by the
 * site's. What the site has at a path replaces what the package has there, a file or a whole folder.
 */
export async function listPublic(root: string, packageRoot: string): Promise<Outcome<Walk>> {
  const bundled = await listOne(join(packageRoot, 'lib'));
  const site = await listOne(root);
  if (await isSame(root, packageRoot)) return overlaid(bundled, site);
  return overlaid(overlaid(bundled, await listOne(packageRoot)), site);
}

function overlaid(own: Outcome<Walk>, site: Outcome<Walk>): Outcome<Walk> {
  const { files, refused } = site.value;
  const paths = new Set(files.map(({ path }) => path));
  const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
  const kept = own.value.files.filter(
    ({ path }) =>
      !paths.has(path) && !folders.has(path) && !foldersOf(path).some((folder) => paths.has(folder)),
  );
  return {
    value: { files: [...kept, ...files], refused: [...own.value.refused, ...refused] },
    diagnostics: [...own.diagnostics, ...site.diagnostics],
  };
}

async function listOne(root: string): Promise<Outcome<Walk>> {
  const folder: Found = { path: 'public', real: join(root, 'public') };
  const problem = await problemWith(folder);
  if (problem !== null) return { value: { files: [], refused: [folder] }, diagnostics: [problem] };
  return walkFolder(
    folder,
    (name, inside) => !name.startsWith('.') || copiedDotNames.has(`${inside}/${name}`),
  );
}

/** A pull request can replace `public` itself by a link. */
async function problemWith(folder: Found): Promise<Diagnostic | null> {
  const stat = await lstat(folder.real).catch(() => null);
  return stat?.isSymbolicLink() === true ? diagnose('source/symlink', { file: folder.path }, {}) : null;
}

async function isSame(a: string, b: string): Promise<boolean> {
  const real = (folder: string) => realpath(folder).catch(() => folder);
  return (await real(a)) === (await real(b));
}
