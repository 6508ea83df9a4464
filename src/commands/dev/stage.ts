import type { ParsedPost } from '../../content/post.ts';
import type { Diagnostic } from '../../kernel/diagnostic.ts';
import type { Language } from '../../kernel/diagnostic-text.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { DevServer } from '../../server/create-dev-server.ts';
import type { Snapshot } from '../../server/snapshot.ts';
import { changesBetween } from './changes-between.ts';
import type { MisreadPosts } from './misread-posts.ts';
import { overlayProblems } from './overlay-problems.ts';
import { noOutputs, type ServedOutputs } from './served-outputs.ts';
import { type SnapshotSurroundings, siteSnapshot } from './site-snapshot.ts';

/** A site that is to be shown. */
export type Scene = {
  readonly outputs: ServedOutputs;
  /** All posts that it was made of, and those that were misread. */
  readonly parsed: readonly ParsedPost[];
  readonly misread: MisreadPosts;
  /** The files that search reads; see `SnapshotParts`. */
  readonly index: () => Promise<ServedOutputs>;
  readonly realPath: ReadonlyMap<SourcePath, string>;
  readonly diagnostics: readonly Diagnostic[];
};

/** What the server shows at the moment. */
export interface Stage {
  readonly scene: Scene;
  readonly snapshot: Snapshot;
  /** Shows another site, and tells the open pages what of it is otherwise. */
  show(scene: Scene): void;
  /** Shows the same site to all pages once more. */
  showAgain(): void;
}

/** @param first is shown until then */
export function createStage(
  server: Pick<DevServer, 'swap'>,
  first: Snapshot,
  lang: Language,
  surroundings: SnapshotSurroundings,
): Stage {
  let scene: Scene = {
    outputs: noOutputs,
    parsed: [],
    misread: new Map(),
    index: async () => noOutputs,
    realPath: new Map(),
    diagnostics: [],
  };
  let snapshot = first;
  return {
    get scene() {
      return scene;
    },
    get snapshot() {
      return snapshot;
    },
    show: (next) => {
      const before = scene.outputs;
      const problems = overlayProblems(next.diagnostics, next.realPath, lang);
      scene = next;
      snapshot = siteSnapshot({ ...next, problems, provisional: false }, surroundings);
      server.swap(snapshot, changesBetween(before, next.outputs));
    },
    showAgain: () => server.swap(snapshot, { pages: 'all', files: [] }),
  };
}
