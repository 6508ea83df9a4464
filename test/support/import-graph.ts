import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One import in a source file: of another file under `src/`, or of a package. */
export type Import = {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
  readonly isType: boolean;
};

const src = fileURLToPath(new URL('../../src', import.meta.url));
const statement = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\s+from\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import of every file under `src/`; files are named by their posix path below it. */
export function importGraph(): { files: string[]; imports: Import[] } {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => name.split(sep).join('/'))
    .toSorted();
  return { files, imports: files.flatMap(importsOf) };
}

function importsOf(file: string): Import[] {
  const text = readFileSync(resolve(src, file), 'utf8');
  const found = [
    ...[...text.matchAll(statement)].map(([, type, to = '']) => ({ to, isType: type !== undefined })),
    ...[...text.matchAll(dynamic)].map(([, to = '']) => ({ to, isType: false })),
  ];
  return found.map(({ to, isType }) => {
    const isPackage = !to.startsWith('.');
    const target = isPackage
      ? to
      : relative(src, resolve(src, dirname(file), to))
          .split(sep)
          .join('/');
    return { from: file, to: target, isPackage, isType };
  });
}
