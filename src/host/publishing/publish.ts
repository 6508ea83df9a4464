import { join } from 'node:path';
import { type Diagnostic, diagnose, type Outcome } from '../../kernel/diagnostic.ts';
import { digestOf } from '../../kernel/digest.ts';
import type { OutputPath } from '../../kernel/paths.ts';
import type { OutputFile } from '../../pages/output-file.ts';
import { type Begun, beginPublish } from './begin-publish.ts';
import { carryOut } from './carry-out.ts';
import { checkOutput } from './check-output.ts';
import { checkPaths } from './check-paths.ts';
import { diskFiles } from './disk-files.ts';
import type { FileOperations } from './file-operations.ts';
import type { KnownFile, KnownOutput } from './known-output.ts';
import type { Materials } from './materials.ts';
import { outputProblem } from './output-problem.ts';
import type { OutputTarget } from './output-target.ts';
import { planPublish } from './plan-publish.ts';
import { type Prepared, preparePublish } from './prepare-publish.ts';
import type { PublishAhead } from './publish-ahead.ts';
import { markName, markText, readMark } from './site-mark.ts';
import type { Candidate, ReadyFile } from './stage-output.ts';
import { dropStaging, makeStaging } from './staging-folder.ts';
import { type Survey, surveyOutput } from './survey-output.ts';
import type { Workplace } from './workplace.ts';

/** What a publication did: files written, left as they were, and deleted, and the bytes written. */
export type PublishReport = {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly bytes: number;
  /** What is known of the output folder from now on. */
  readonly known: KnownOutput;
};

/**
 * Makes an output folder hold exactly a site (law 7, All or nothing). Refused at once when the folder is not ours or
 * another process has it. Changed files are written aside first, and a failure there leaves the site as it was. Then a
 * journal says what will be done, and it is done: assets before pages, deletions last, the mark at the end. Whoever
 * comes next finishes what was killed or failed from there on. Equal files are not touched, those that hoego did not
 * make stay, and so do the assets of the site before, for one publication.
 * @param known what an earlier publication to this folder told
 * @param ahead what was begun of this one
 * @returns what was done; nothing, with a problem
 * @throws when `target.signal` is aborted before the site is touched
 */
export async function publish(
  outputs: readonly OutputFile[],
  target: OutputTarget,
  materials: Materials,
  known: KnownOutput,
  ahead: PublishAhead | null = null,
  files: FileOperations = diskFiles,
): Promise<Outcome<PublishReport>> {
  const { out } = target;
  const failed = (problems: readonly Diagnostic[]): Outcome<PublishReport> => ({
    value: { written: 0, unchanged: 0, removed: 0, bytes: 0, known },
    diagnostics: problems,
  });
  checkPaths(outputs.map(({ path }) => path));
  const problems = await checkOutput(target);
  if (problems.length > 0) return failed(problems);
  try {
    const begun = await (ahead === null ? beginPublish(target, files) : ahead.take());
    if ('heldBy' in begun) return failed([diagnose('output/locked', { file: out }, { pid: begun.heldBy })]);
    try {
      const done = await publishBegun(begun, outputs, target, materials, known, files);
      return done.value === null ? failed(done.diagnostics) : { value: done.value, diagnostics: [] };
    } finally {
      begun.release();
    }
  } catch (error) {
    return failed([outputProblem(error, out)]);
  }
}

async function publishBegun(
  begun: Begun,
  outputs: readonly OutputFile[],
  { out, signal }: OutputTarget,
  materials: Materials,
  known: KnownOutput,
  files: FileOperations,
): Promise<Outcome<PublishReport | null>> {
  const survey = surveyOutput(outputs, known, out, files);
  if (begun.workplace === null && isPublished(survey, materials))
    return { value: reportOf(survey.settled, 0, out, files), diagnostics: [] };

  const workplace = begun.workplace ?? makeStaging(out, files);
  const { value: prepared, diagnostics } = await prepareOrDrop(
    withStaged(survey, begun.staged),
    materials,
    workplace,
    signal,
  );
  if (prepared === null) return { value: null, diagnostics };
  const removed = carryOut(prepared.steps, workplace);
  dropStaging(workplace);
  return { value: reportOf(prepared.ready, removed, out, files), diagnostics: [] };
}

/** An output that was written aside before is settled, if it still is the same. */
function withStaged({ settled, open, ...survey }: Survey, staged: Begun['staged']): Survey {
  const fileOf = ({ output }: Candidate) => {
    const file = staged.get(output.path);
    return file?.output.digest === output.digest ? file : undefined;
  };
  return {
    ...survey,
    settled: [...settled, ...open.flatMap((candidate) => fileOf(candidate) ?? [])],
    open: open.filter((candidate) => fileOf(candidate) === undefined),
  };
}

/** Whether the folder holds the site already, and nothing of another one. */
function isPublished({ markBefore, before, settled, open }: Survey, { withdrawn }: Materials): boolean {
  if (open.length > 0) return false;
  const { inTheWay, stale, markAfter } = planPublish(settled, before, withdrawn);
  return inTheWay.length === 0 && stale.length === 0 && markText(markAfter) === markBefore;
}

/** Leaves nothing behind when it comes to nothing. */
async function prepareOrDrop(
  survey: Survey,
  materials: Materials,
  workplace: Workplace,
  signal: AbortSignal | undefined,
): Promise<Outcome<Prepared | null>> {
  try {
    const prepared = await preparePublish(survey, materials, workplace, signal);
    if (prepared.value === null) dropStaging(workplace);
    return prepared;
  } catch (error) {
    dropStaging(workplace);
    throw error;
  }
}

function reportOf(
  ready: readonly ReadyFile[],
  removed: number,
  out: string,
  files: FileOperations,
): PublishReport {
  const written = ready.filter(({ staged }) => staged !== null);
  return {
    written: written.length,
    unchanged: ready.length - written.length,
    removed,
    bytes: written.reduce((sum, { known }) => sum + known.size, 0),
    known: new Map([
      ...ready.map(({ output, known }) => [output.path, known] as const),
      ...knownMark(out, files),
    ]),
  };
}

/** The mark is looked at again, because it tells of sites that other builds publish over this one. */
function knownMark(out: string, files: FileOperations): readonly (readonly [OutputPath, KnownFile])[] {
  const stat = files.stat(join(out, markName));
  const text = readMark(out, files);
  if (stat === null || text === null) return [];
  const digest = digestOf(text);
  return [[markName, { digest, bytes: digest, size: stat.size, mtimeMs: stat.mtimeMs }]];
}
