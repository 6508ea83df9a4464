import { join } from 'node:path';
import { digestOf } from '../../kernel/digest.ts';
import { isAsset } from '../../pages/output-file.ts';
import type { Put, Remove, Step } from './journal.ts';
import type { PublishPlan } from './plan-publish.ts';
import { markName, markText } from './site-mark.ts';
import type { ReadyFile } from './stage-output.ts';
import type { Workplace } from './workplace.ts';

/**
 * The steps of a publication in their order (law 7, All or nothing): what is in the way goes; assets come, then pages,
 * so that no page is ever without what it shows; old files go; the mark comes last. The marks are staged here.
 * @param markBefore the text of the mark that is there
 */
export function stepsOf(
  ready: readonly ReadyFile[],
  { inTheWay, stale, markDuring, markAfter }: PublishPlan,
  markBefore: string | null,
  workplace: Workplace,
): readonly Step[] {
  const puts = (files: readonly ReadyFile[]) => files.flatMap(putOf);
  const mark = (text: string, from: string) =>
    text === markBefore ? [] : [stageMark(text, from, workplace)];
  return [
    ...(markDuring === null ? [] : mark(markText(markDuring), 'mark-during')),
    ...inTheWay.map(removeOf),
    ...puts(ready.filter(({ output }) => isAsset(output))),
    ...puts(ready.filter(({ output }) => !isAsset(output))),
    ...stale.map(removeOf),
    ...mark(markText(markAfter), 'mark'),
  ];
}

function putOf({ output, known, staged }: ReadyFile): readonly Put[] {
  return staged === null ? [] : [{ put: output.path, from: staged, digest: known.bytes }];
}

function removeOf(path: string): Remove {
  return { remove: path };
}

function stageMark(text: string, from: string, { staging, files }: Workplace): Put {
  files.create(join(staging, from), [Buffer.from(text)]);
  return { put: markName, from, digest: digestOf(text) };
}
