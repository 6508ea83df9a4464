// npm test: types, style, then all tests. A failed step does not hide what the next ones have to say.
import './setup/require-node.mjs';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from './setup/compile.mjs';
import { findBrowser } from './setup/find-browser.mjs';
import { install } from './setup/install.mjs';
import { runPackage } from './setup/run.mjs';
import { closingLine, testCounts } from './setup/test-counts.mjs';

const begin = performance.now();
process.exitCode = install() ? report(testAll()) : 1;

/** @returns {{ broken: string[], counts: { passed: number, failed: number, skipped: number } }} */
function testAll() {
  const steps = [
    ['컴파일', compile()],
    [
      '타입',
      ['tsconfig.json', 'src/server/client/tsconfig.json', 'src/browser/tsconfig.json'].every(hasTypes),
    ],
    ['코드 모양', runPackage('@biomejs/biome/bin/biome', ['ci', '.']) === 0],
  ];
  const browser = findBrowser();
  if (browser === null) steps.push(['브라우저', mayLeaveOutBrowser()]);
  const { code, counts } = runTests(browser);
  steps.push(['테스트', code === 0 && counts.failed === 0 && counts.passed > 0]);
  return { broken: steps.filter(([, passed]) => !passed).map(([name]) => name), counts };
}

function hasTypes(project) {
  return runPackage('typescript/bin/tsc', ['-p', project]) === 0;
}

/** Where every change is checked the browser tests must run; a person may do without. */
function mayLeaveOutBrowser() {
  console.error(
    '브라우저가 없어 브라우저 테스트를 뺍니다. Chromium이나 Chrome을 설치하거나 CHROMIUM_PATH로 위치를 알려 주세요.',
  );
  return process.env.CI !== 'true';
}

function runTests(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'hoego-test-'));
  const file = join(folder, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const without = browser === null ? ['--exclude', 'test/browser/**'] : [];
  const env = { ...process.env, CHROMIUM_PATH: browser ?? '' };
  try {
    const code = runPackage('vitest/vitest.mjs', [...args, ...without, ...process.argv.slice(2)], { env });
    return { code, counts: testCounts(read(file)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function report({ broken, counts }) {
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const next = broken.length === 0 ? '다음: npm run build' : `고칠 곳: ${broken.join(', ')}`;
  console.log(`타입, 코드 모양, 테스트를 확인함 · ${seconds}초 · ${next}`);
  console.log(closingLine(counts));
  return broken.length === 0 ? 0 : 1;
}
