import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import type { OutputFile } from '../pages/output-file.ts';
import { checkOutput } from './check-output.ts';
import { lockOutput } from './lock-output.ts';
import type { Materials } from './materials.ts';
import { outputProblem } from './output-problem.ts';
import type { OutputTarget } from './output-target.ts';
import { placeFiles } from './place-files.ts';
import { planPublish } from './plan-publish.ts';
import { removeFiles } from './remove-files.ts';
import { type Manifest, markName, markText, readManifest } from './site-mark.ts';
import { stageFiles } from './stage-files.ts';
import { lockOf, stagingOf, workFolder } from './work-folder.ts';

/** What a publication did: files written, left as they were, and deleted, and the bytes written. */
export type PublishReport = {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly bytes: number;
};

const nothing: PublishReport = { written: 0, unchanged: 0, removed: 0, bytes: 0 };

/**
 * Makes an output folder hold exactly a site (law 7, All or nothing). Refused at once when the folder is not ours or
 * another process has it. Changed files are written aside first, and a failure there leaves the site as it was; then
 * they are renamed into place, assets before pages, and old files go last. Equal files are not touched. Files in the
 * folder that hoego did not make stay.
 * @returns what was done, up to the problem if there is one
 * @throws when `target.signal` is aborted before the site is touched
 */
export async function publish(
  outputs: readonly OutputFile[],
  target: OutputTarget,
  materials: Materials,
): Promise<Outcome<PublishReport>> {
  const { out, self } = target;
  const problems = await checkOutput(target);
  if (problems.length > 0) return { value: nothing, diagnostics: problems };
  try {
    await mkdir(dirname(out), { recursive: true });
    const work = await workFolder(out, self.pid);
    const locking = await lockOutput(lockOf(work, out), self);
    if ('heldBy' in locking) {
      return failed(nothing, diagnose('output/locked', { file: out }, { pid: locking.heldBy }));
    }
    try {
      return await publishLocked(outputs, target, materials, stagingOf(work, out));
    } finally {
      await locking.release();
    }
  } catch (error) {
    return failed(nothing, outputProblem(error, out));
  }
}

async function publishLocked(
  outputs: readonly OutputFile[],
  { out, signal }: OutputTarget,
  materials: Materials,
  staging: string,
): Promise<Outcome<PublishReport>> {
  // What an interrupted run left. A link in its place is deleted, not what it points to.
  await rm(staging, { recursive: true, force: true });
  const previous = await readManifest(out);
  const plan = await planPublish(outputs, out, previous);
  let report = { ...nothing, unchanged: outputs.length - plan.changed.length };
  try {
    const staged = await stageFiles(plan.changed, staging, materials, signal);
    if (staged.diagnostics.length > 0) return { value: report, diagnostics: staged.diagnostics };
    signal?.throwIfAborted();

    await mkdir(out, { recursive: true });
    const next: Manifest = new Map(outputs.map(({ path, digest }) => [path, digest]));
    // From here on the folder is ours whatever happens: should this run be killed, the next one knows all its files.
    if (plan.changed.length > 0) await writeMark(out, staging, new Map([...previous, ...next]));
    report = { ...report, removed: await removeFiles(out, plan.inTheWay) };
    const blocked = await placeFiles(out, staged.value, ({ bytes }) => {
      report = { ...report, written: report.written + 1, bytes: report.bytes + bytes };
    });
    if (blocked !== null) return failed(report, blocked);
    report = { ...report, removed: report.removed + (await removeFiles(out, plan.stale)) };
    await writeMark(out, staging, next);
    return { value: report, diagnostics: [] };
  } catch (error) {
    return failed(report, outputProblem(error, out));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Puts the mark in its place by a rename, unless the same one is there. */
async function writeMark(out: string, staging: string, manifest: Manifest): Promise<void> {
  const text = markText(manifest);
  const mark = join(out, markName);
  if ((await readFile(mark, 'utf8').catch(() => null)) === text) return;
  await writeFile(join(staging, 'mark'), text);
  await rename(join(staging, 'mark'), mark);
}

function failed(value: PublishReport, problem: Diagnostic): Outcome<PublishReport> {
  return { value, diagnostics: [problem] };
}
