import { blobIn } from '../engine/blob-in.ts';
import { LostBlob } from '../engine/lost-blob.ts';
import type { KnownOutput } from '../host/publishing/known-output.ts';
import type { Makers } from '../host/publishing/materials.ts';
import type { OutputTarget } from '../host/publishing/output-target.ts';
import { type PublishReport, publish } from '../host/publishing/publish.ts';
import { publishAhead } from '../host/publishing/publish-ahead.ts';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import type { Build } from '../pipeline/build.ts';
import { bytesOfRecipe } from '../pipeline/bytes-of-recipe.ts';
import type { Sources } from '../pipeline/sources.ts';
import { fails } from './exit-code.ts';
import { type ReadSources, readSources } from './read-sources.ts';
import { type PipelineRequest, runPipeline } from './run-pipeline.ts';
import type { Surroundings } from './surroundings.ts';
import type { Workshop } from './workshop.ts';

/** Where a site is to be published, and what may keep it from that. */
export type Publication = {
  readonly target: OutputTarget;
  readonly known: KnownOutput;
  /** What stands in the way of publishing, known beforehand. */
  readonly obstacles: readonly Diagnostic[];
  /** Whether warnings keep it back as well. */
  readonly strict: boolean;
};

/** What came of making a site; `published` is null when something kept it back. */
export type MadeSite = Pick<ReadSources, 'realPath'> & {
  readonly diagnostics: readonly Diagnostic[];
  readonly published: {
    readonly sources: Sources;
    readonly build: Build;
    readonly report: PublishReport;
  } | null;
};

/** How often a site is made again because entries of the store that it counted on turned out not to be whole. */
const attempts = 3;

/**
 * Builds a site and publishes it, unless something fails (law 7, All or nothing).
 * @param scanned the sources as they were read; they are read again when they change meanwhile
 */
export async function makeSite(
  request: PipelineRequest,
  scanned: Outcome<ReadSources>,
  publication: Publication,
  workshop: Workshop,
  surroundings: Surroundings,
): Promise<MadeSite> {
  let read = scanned;
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      return await makeOnce(request, read, publication, workshop, surroundings);
    } catch (error) {
      if (!(error instanceof LostBlob)) throw error;
      read = await readSources(request, workshop, surroundings.now());
    }
  }
  const problem = diagnose('store/unusable', { file: '.hoego' }, {});
  return { realPath: new Map(), diagnostics: [problem], published: null };
}

async function makeOnce(
  request: PipelineRequest,
  scanned: Outcome<ReadSources>,
  { target, known, obstacles, strict }: Publication,
  workshop: Workshop,
  surroundings: Surroundings,
): Promise<MadeSite> {
  const makers: Makers = {
    bytesOf: async (recipe) => bytesOfRecipe(recipe, workshop.store),
    blob: (digest) => blobIn(workshop.store, digest),
  };
  const ahead = publishAhead(target, makers);
  try {
    const run = await runPipeline({ ...request, onMade: ahead.add }, scanned, workshop, surroundings);
    const { build, sources, realPath, diagnostics: found } = run;
    const diagnostics = [...obstacles, ...found];
    const isHeldBack = diagnostics.some((diagnostic) => fails(diagnostic, strict));
    if (build === null || sources === null || isHeldBack) return { realPath, diagnostics, published: null };
    request.observer.onStage('publish');
    const materials = { ...makers, realPath, withdrawn: new Set(build.withdrawn) };
    const { value: report, diagnostics: problems } = await publish(
      build.outputs,
      target,
      materials,
      known,
      ahead,
    );
    return {
      realPath,
      diagnostics: [...diagnostics, ...problems],
      published: problems.length === 0 ? { sources, build, report } : null,
    };
  } finally {
    await ahead.end();
  }
}
