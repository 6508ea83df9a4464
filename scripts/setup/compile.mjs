import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestFiles, filesBelow } from './digest-files.mjs';
import { engineOf } from './engine-of.mjs';
import { root } from './root.mjs';
import { run, runPackage } from './run.mjs';

const lib = join(root, 'lib');
const stamp = join(lib, 'compiled-from.txt');
const staging = join(root, `.hoego-lib-${process.pid}`);

/**
 * Compiles src/ and templates/ to lib/, unless lib/ is already made of exactly these sources. It is compiled beside
 * lib/ and then takes its place, so that no file of an older version stays and a failed compilation leaves lib/ as it
 * was.
 * @returns {boolean} whether lib/ is what the sources say
 */
export function compile() {
  const sources = digestOfSources();
  if (read(stamp) === sources) return true;
  console.error('엔진을 컴파일합니다(src, templates → lib).');
  try {
    if (!compileTo(staging)) {
      console.error('컴파일하지 못했습니다. 위에 나온 오류를 고치고 다시 실행하세요.');
      return false;
    }
    const engine = engineOf(staging, readFileSync(join(root, 'package-lock.json'), 'utf8'));
    writeFileSync(join(staging, 'engine.json'), `${JSON.stringify(engine)}\n`);
    writeFileSync(join(staging, 'compiled-from.txt'), sources);
    rmSync(lib, { recursive: true, force: true, maxRetries: 5 });
    renameSync(staging, lib);
    return true;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function compileTo(folder) {
  const args = ['-p', 'tsconfig.build.json', '--outDir', folder, '--noEmitOnError'];
  if (runPackage('typescript/bin/tsc', args) !== 0) return false;
  return [
    'compile-templates',
    'compile-client',
    'compile-search',
    'compile-outlines',
    'bundle-worker',
    'bundle-program',
  ].every((name) => run(process.execPath, [`scripts/setup/${name}.mjs`, folder]) === 0);
}

/** Everything that the content of lib/ depends on: the sources, how they are compiled and by which versions. */
function digestOfSources() {
  const sources = ['src', 'templates'].flatMap((folder) =>
    filesBelow(join(root, folder)).map((path) => `${folder}/${path}`),
  );
  const settings = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
  const here = [
    'bundle-client',
    'bundle-program',
    'bundle-search',
    'bundle-worker',
    'compile',
    'compile-client',
    'compile-outlines',
    'compile-search',
    'compile-templates',
    'digest-files',
    'engine-of',
    'unpacked-wasm',
    'without-js-yaml',
  ].map((name) => `scripts/setup/${name}.mjs`);
  return digestFiles(root, [...sources, ...settings, ...here]);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
