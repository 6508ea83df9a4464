import { resolve, sep } from 'node:path';
import { gitChanges } from '../host/git-changes.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import type { Bilingual } from '../kernel/diagnostic-text.ts';
import type { SourcePath } from '../kernel/paths.ts';
import type { CheckOptions } from './check-options.ts';

/** Of which diagnostics a check tells; or why the command line cannot be met. */
export type CheckScope =
  | { readonly kind: 'scope'; readonly includes: (diagnostic: Diagnostic) => boolean }
  | { readonly kind: 'wrong'; readonly problem: Bilingual };

/**
 * What `check` is limited to by its paths and by `--since`. What is wrong with the configuration, a template or the
 * posts folder itself concerns every post, and is always told.
 * @param realPath all files of the site
 */
export async function checkScope(
  { paths, since, places }: CheckOptions,
  realPath: ReadonlyMap<SourcePath, string>,
): Promise<CheckScope> {
  const empty = paths.find((path) => ![...realPath.values()].some((real) => isAt(path, real)));
  if (empty !== undefined) {
    return wrong(`${empty}에 이 사이트의 파일이 없습니다`, `${empty} has no file of this site`);
  }
  const changes = since === null ? null : await gitChanges(places.posts, since, realPath);
  if (changes?.kind === 'no-git') return wrong('--since에는 git이 필요합니다', '--since needs git');
  if (changes?.kind === 'no-repository') {
    return wrong(
      '글 폴더가 git 저장소 안에 없습니다(--since)',
      'the posts are in no git repository (--since)',
    );
  }
  if (changes?.kind === 'unknown-ref') {
    return wrong(
      `${changes.ref}라는 git 리비전이 없습니다(--since)`,
      `there is no git revision ${changes.ref} (--since)`,
    );
  }
  const isNamed = (file: SourcePath) =>
    paths.length === 0 || paths.some((path) => isAt(path, realPath.get(file) ?? resolve(places.root, file)));
  const isChanged = (file: SourcePath) => changes === null || changes.files.has(file);
  return {
    kind: 'scope',
    includes: (diagnostic) =>
      isGeneral(diagnostic) || (isNamed(diagnostic.file) && isChanged(diagnostic.file)),
  };
}

function wrong(ko: string, en: string): CheckScope {
  return { kind: 'wrong', problem: { ko, en } };
}

function isGeneral({ code }: Diagnostic): boolean {
  return code.startsWith('config/') || code.startsWith('template/') || code === 'source/missing-folder';
}

/** Whether a file is a path, or lies below it. macOS may spell either with decomposed Hangul. */
function isAt(path: string, real: string): boolean {
  const [above, file] = [path.normalize('NFC'), real.normalize('NFC')];
  return file === above || file.startsWith(above.endsWith(sep) ? above : above + sep);
}
