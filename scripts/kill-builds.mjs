// node scripts/kill-builds.mjs [--kills 50] [--seed 1]: law 7, All or nothing, on a real disk. Builds a site, edits it,
// and kills the build that follows at some moment; looks whether what lies there is whole, lets the next command finish
// it, and compares with a clean build. Somebody reads the site all the while. Every third time it is the first build of
// another site, which nobody reads yet. Ends with 1 when anything is wrong.
import './setup/require-node.mjs';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { differencesOf, faultsOf, filesOf } from './kill-builds/check-site.mjs';
import { killBuild, runHoego, timeBuild } from './kill-builds/run-build.mjs';
import { onlyOf, variantCount, writeVariant } from './kill-builds/variants.mjs';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
});
const folder = mkdtempSync(join(tmpdir(), 'hoego-kill-'));
const outOf = (site) => join(site, 'dist');
/** A site that somebody reads, and is built again and again; and one that is published for the first time, again and again. */
const read = { site: join(folder, 'read'), builds: 1 };
const fresh = { site: join(folder, 'fresh'), builds: 1 };
const random = randomNumbers(Number(values.seed));

try {
  process.exitCode = await killBuilds(Number(values.kills));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function killBuilds(kills) {
  const clean = [];
  for (let variant = 0; variant < variantCount; variant++) clean.push(await cleanBuild(variant));
  const times = new Map();
  for (const { site, builds } of [read, fresh]) {
    edit(site, 0);
    await runHoego(site, ['build']);
    if (site === fresh.site) rmSync(outOf(site), { recursive: true, force: true });
    edit(site, builds);
    times.set(site, await timeBuild(site));
  }
  const reader = startReader(clean);

  const rounds = [];
  for (let round = 1; round <= kills; round++) {
    const which = round % 3 === 0 ? fresh : read;
    const { site } = which;
    which.builds += 1;
    edit(site, which.builds % variantCount);
    if (which === fresh) rmSync(outOf(site), { recursive: true, force: true });
    const ago = (builds) => clean[(which.builds + variantCount - builds) % variantCount];
    const [older, before, after] =
      which === fresh ? [nothing(), nothing(), ago(0)] : [ago(2), ago(1), ago(0)];
    const isKilled = await killBuild(site, momentOf(times.get(site)));
    const state = stateOf(site, before, after);
    const faults = [
      ...faultsOf(filesOf(outOf(site)), [before, after], older),
      ...(round % 2 === 0 ? await finish(site, [before, after]) : []),
      ...(await mend(site, after)),
      ...(round % 2 === 0 ? [] : await buildAgain(site)),
    ];
    rounds.push({ state: isKilled ? state : '끝난 뒤', faults: faults.map((fault) => `${round}: ${fault}`) });
  }
  return report(rounds, times.get(read.site), await reader());
}

/** The files of a site that was not published. */
function nothing() {
  return new Map();
}

/** The files of a site that nobody disturbed. */
async function cleanBuild(variant) {
  const at = join(folder, `clean-${variant}`);
  writeVariant(at, variant);
  const { code, stderr } = await runHoego(at, ['build']);
  if (code !== 0) throw new Error(stderr);
  return filesOf(join(at, 'dist'));
}

function edit(site, variant) {
  for (let other = 0; other < variantCount; other++) {
    if (other !== variant) rmSync(join(site, onlyOf(other)), { recursive: true, force: true });
  }
  writeVariant(site, variant);
}

/** Somewhere in the whole build, in its publication, or in the part of that in which files get to their places. */
function momentOf(time) {
  const after = ['start', 'staging', 'staging', 'journal', 'journal'][Math.floor(random() * 5)];
  return { after, milliseconds: random() * 1.1 * time[after] };
}

/** Where the killed build was. */
function stateOf(site, before, after) {
  const staging = join(site, '.hoego-staging-dist');
  const found = filesOf(outOf(site));
  if (existsSync(join(staging, 'journal.json'))) {
    const isUntouched = differencesOf(found, before).length === 0;
    return isUntouched ? '일지를 쓴 뒤' : '파일을 옮기는 중';
  }
  if (existsSync(staging)) return '파일을 준비하는 중';
  return differencesOf(found, after).length === 0 ? '발행한 뒤' : '발행하기 전';
}

/** A command that builds nothing finishes what was begun: then one whole site lies there, this one or that. */
async function finish(site, sites) {
  await runHoego(site, ['clean']);
  const found = filesOf(outOf(site));
  const differences = sites.map((wanted) => differencesOf(found, wanted));
  return differences.some(({ length }) => length === 0) ? [] : differences[0];
}

/** The next build makes what a clean one makes, and leaves nothing beside it. */
async function mend(site, wanted) {
  const { code, stderr } = await runHoego(site, ['build']);
  return [
    ...(code === 0 ? [] : [`다음 빌드가 ${code}(으)로 끝났습니다: ${stderr}`]),
    ...differencesOf(filesOf(outOf(site)), wanted),
    ...readdirSync(site).filter((name) => name.startsWith('.hoego-')),
  ];
}

/** The one after that changes nothing. */
async function buildAgain(site) {
  const { stdout } = await runHoego(site, ['build', '--json']);
  const { written, removed } = JSON.parse(stdout);
  return written + removed === 0 ? [] : [`그다음 빌드가 ${written}개를 쓰고 ${removed}개를 지웠습니다`];
}

/** @returns stops the reader, and tells what it met */
function startReader(clean) {
  const pages = new Set(clean.flatMap((files) => [...files.keys()].filter((path) => path.endsWith('.html'))));
  const worker = new Worker(new URL('./kill-builds/reader.mjs', import.meta.url), {
    workerData: { out: outOf(read.site), pages: [...pages] },
  });
  return () =>
    new Promise((resolve, reject) => {
      worker.on('message', resolve);
      worker.on('error', reject);
      worker.postMessage('stop');
    });
}

function report(rounds, time, reader) {
  const faults = [...rounds.flatMap((round) => round.faults), ...reader.faults];
  const counts = new Map();
  for (const { state } of rounds) counts.set(state, (counts.get(state) ?? 0) + 1);
  const [all, staging, journal] = [time.start, time.staging, time.journal].map(Math.round);
  const whole = `빌드 ${all} ms, 그중 발행 ${staging} ms, 그중 파일 옮기기 ${journal} ms`;
  const states = [...counts].map(([state, count]) => `${state} ${count}`).join(', ');
  console.log(`강제 종료 ${rounds.length}번(${whole}): ${states} · 그동안 페이지를 ${reader.reads}번 읽음`);
  for (const fault of faults.slice(0, 20)) console.log(fault);
  console.log(faults.length === 0 ? '잘못된 것 없음' : `잘못된 것 ${faults.length}개`);
  return faults.length === 0 ? 0 : 1;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
