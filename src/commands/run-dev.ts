import { stat } from 'node:fs/promises';
import { diagnose } from '../kernel/diagnostic.ts';
import { realPlaces } from './dev/real-places.ts';
import { serveSite } from './dev/serve-site.ts';
import type { DevOptions } from './dev-options.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { report } from './report.ts';
import type { Surroundings } from './surroundings.ts';
import { inWorkshop } from './workshop.ts';

/** Serves a site while it is written, until it is interrupted or told to quit. */
export async function runDev(options: DevOptions, surroundings: Surroundings): Promise<ExitCode> {
  const places = await realPlaces(options.places);
  const isThere = await stat(places.root).then(
    (root) => root.isDirectory(),
    () => false,
  );
  if (!isThere) {
    const problem = diagnose('source/missing-folder', { file: 'posts' }, { path: places.posts });
    report({ diagnostics: [problem], realPath: new Map() }, options, options.lang ?? 'ko', surroundings);
    return exitCodeOf([problem], false);
  }
  const quitting = new AbortController();
  const inside = { ...surroundings, signal: AbortSignal.any([surroundings.signal, quitting.signal]) };
  const settings = { root: places.root, cache: true, jobs: null, onTook: () => {} };
  const { value: end, diagnostics } = await inWorkshop(settings, inside, (workshop) =>
    serveSite({ ...options, places }, workshop, inside, () => quitting.abort()),
  );
  report({ diagnostics, realPath: new Map() }, options, end.lang, surroundings);
  return end.code;
}
