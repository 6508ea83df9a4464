import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from './is-installed.mjs';
import { npmProgram } from './npm-program.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

/**
 * Installs the packages of the lockfile, if they are not there yet. No package may run a script of its own.
 * @returns {boolean} whether they are there now
 */
export function install() {
  if (isInstalled(read('package-lock.json') ?? '', read('node_modules/.package-lock.json'))) return true;
  console.error('의존성을 설치합니다(npm ci).');
  const npm = npmProgram(process.env.npm_execpath, process.execPath, process.platform);
  const args = [...npm.args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (run(npm.program, args, { shell: npm.shell }) === 0) return true;
  console.error('의존성을 설치하지 못했습니다. 위의 npm 메시지와 네트워크 연결을 확인하고 다시 실행하세요.');
  return false;
}

function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return null;
  }
}
