import { blobIn } from '../../engine/blob-in.ts';
import { LostBlob } from '../../engine/lost-blob.ts';
import type { Store } from '../../engine/task.ts';
import { readCopy } from '../../host/scanning/read-copy.ts';
import { digestOf } from '../../kernel/digest.ts';
import type { SourcePath, UrlPath } from '../../kernel/paths.ts';
import type { OutputFile } from '../../pages/output-file.ts';
import { bytesOfRecipe } from '../../pipeline/bytes-of-recipe.ts';
import { contentType } from '../../server/content-type.ts';
import type { OverlayProblem } from '../../server/overlay-problem.ts';
import type { Served, ServedPage, Snapshot } from '../../server/snapshot.ts';
import { isOfIndex } from './is-of-index.ts';
import { isPage, type ServedOutputs, servedAt } from './served-outputs.ts';

/** What a snapshot is made of. */
export type SnapshotParts = {
  readonly outputs: ServedOutputs;
  /** The files that search reads, which are made when one of them is asked for. */
  readonly index: () => Promise<ServedOutputs>;
  readonly realPath: ReadonlyMap<SourcePath, string>;
  readonly problems: readonly OverlayProblem[];
  /** Whether not all posts have been read. */
  readonly provisional: boolean;
};

/** Where a snapshot finds the content of files, and whom it tells what. */
export type SnapshotSurroundings = {
  readonly store: Store;
  /** Somebody looks at a page. */
  readonly onPage: (address: UrlPath) => void;
  /** The store no longer holds a page that it held: it must be made again. */
  readonly onLost: () => void;
};

/** The files of a build as a server shows them. Pages are put together when they are asked for. */
export function siteSnapshot(
  { outputs, index, realPath, problems, provisional }: SnapshotParts,
  { store, onPage, onLost }: SnapshotSurroundings,
): Snapshot {
  const pageOf = (bytes: Uint8Array): ServedPage => ({
    kind: 'page',
    html: Buffer.from(bytes).toString('utf8'),
    provisional,
  });
  const served = async (file: OutputFile): Promise<Served | null> => {
    const bytes = await bytesOf(file, realPath, store);
    if (bytes === null) return null;
    if (isPage(file)) return pageOf(bytes);
    // Of a file that is copied it is what lies there now, which may already be newer than what was scanned.
    const digest = file.content.kind === 'copy' ? digestOf(bytes) : file.digest;
    return { kind: 'file', body: bytes, type: contentType(file.path), digest };
  };
  const find = async (address: UrlPath): Promise<Served | null> => {
    try {
      const file =
        servedAt(outputs, address) ?? (isOfIndex(address) ? servedAt(await index(), address) : undefined);
      if (file === undefined) return null;
      if (isPage(file)) onPage(address);
      return await served(file);
    } catch (error) {
      if (!(error instanceof LostBlob)) throw error;
      onLost();
      return null;
    }
  };
  const notFound = async () => {
    const page = await find('/404.html');
    return page?.kind === 'page' ? page : null;
  };
  return { find, notFound, problems };
}

/** @returns null for a copy whose source is gone */
async function bytesOf(
  { content }: OutputFile,
  realPath: ReadonlyMap<SourcePath, string>,
  store: Store,
): Promise<Uint8Array | null> {
  switch (content.kind) {
    case 'text':
      return Buffer.from(content.text);
    case 'blob':
      return blobIn(store, content.blob);
    case 'recipe':
      return bytesOfRecipe(content.recipe, store);
    case 'copy':
      return readCopy(content.from, realPath);
  }
}
