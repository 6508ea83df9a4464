import type { LayeredStore } from '../../engine/layered-store.ts';
import { byPlace, type Diagnostic } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { OutputFile } from '../../pages/output-file.ts';
import type { Build } from '../../pipeline/build.ts';
import { countChanged } from './changes-between.ts';
import type { Progress } from './in-slices.ts';
import { type MisreadPosts, misreadPosts } from './misread-posts.ts';
import { addressOf, noOutputs, type ServedOutputs, servedAt, servedOutputs } from './served-outputs.ts';
import { isReadSite, type ReadSite, type SiteBuilder } from './site-builder.ts';
import type { Reading } from './site-reader.ts';
import type { Scene, Stage } from './stage.ts';
import { whenAsked } from './when-asked.ts';

export type ShowSettings = {
  readonly builder: SiteBuilder;
  readonly stage: Stage;
  readonly store: LayeredStore;
};

/**
 * Builds a site and shows it, whatever is wrong with it: somebody who writes wants to see what there is. It is decided page
 * by page: one that was rendered is shown as it is now, also where a link in its post leads nowhere, which is told over it; one
 * that could not be rendered, and that of a post that was misread, stays as it was; and where there is no configuration to build
 * by, everything does.
 * @param changed the sources that are new
 * @param between is called between slices of the work; what it throws ends the build
 * @returns how many pages are otherwise than before
 */
export async function showSite(
  reading: Reading,
  changed: readonly SourcePath[],
  between: (progress: Progress) => Promise<void>,
  { builder, stage, store }: ShowSettings,
): Promise<number> {
  const before = stage.scene;
  if (!isReadSite(reading)) {
    stage.show({ ...before, realPath: reading.realPath, diagnostics: reading.diagnostics });
    return 0;
  }
  const { realPath } = reading;
  // All posts were read for a part, and all was planned: its problems are those of the whole, but for pages still to be made.
  const onPart = (part: Build) => {
    const diagnostics = problemsOf(reading, part);
    const kept = pagesOf(misreadPosts(diagnostics, before), before);
    const outputs = servedOutputs(before.outputs, before.outputs.files, part.outputs, kept);
    stage.show({ ...before, outputs, realPath, diagnostics });
  };
  const made = await builder.build(reading, changed, { between, onPart });
  const diagnostics = problemsOf(reading, made);
  const unrendered = made.unrendered.flatMap((path) => servedAt(before.outputs, addressOf(path)) ?? []);
  const misread = misreadPosts(diagnostics, before);
  const kept = pagesOf(misread, before);
  // No build uses what these are made of any more.
  if (unrendered.length + kept.length > 0) store.save();
  const outputs = servedOutputs(before.outputs, unrendered, made.outputs, kept);
  stage.show({
    outputs,
    parsed: made.parsed,
    misread,
    index: indexOf(builder, reading, made),
    realPath,
    diagnostics,
  });
  store.endRound();
  return countChanged(before.outputs, outputs);
}

/** The pages of posts that are misread now, as they were. */
function pagesOf(misread: MisreadPosts, { outputs }: Scene): readonly OutputFile[] {
  return [...misread.values()].flatMap((address) =>
    address === null ? [] : (servedAt(outputs, address) ?? []),
  );
}

/**
 * A function of its own, because it lasts as long as the site is shown: within another one it would keep alive what that one
 * knows, such as the site before, which keeps alive the one before it.
 */
function indexOf(builder: SiteBuilder, site: ReadSite, made: Build): () => Promise<ServedOutputs> {
  return whenAsked(async () => servedOutputs(noOutputs, await builder.index(site, made)));
}

function problemsOf(reading: Reading, made: Build): readonly Diagnostic[] {
  return [...reading.diagnostics, ...made.diagnostics].filter(isOfWriting).sort(byPlace);
}

/** Where the site will be published is of no interest yet. */
const isOfWriting = ({ code }: Diagnostic) => code !== 'site/no-url';
