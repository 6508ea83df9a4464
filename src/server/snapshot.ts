import type { Digest } from '../kernel/digest.ts';
import type { UrlPath } from '../kernel/paths.ts';
import type { OverlayProblem } from './overlay-problem.ts';

/** What is served: the outcome of one build. It is swapped whole and never changes, so no answer mixes two builds. */
export interface Snapshot {
  /**
   * What the build made at an address, `/posts/x/` or `/styles/site.ab12cd34.css`; null where it made nothing. A page may
   * be rendered only now, hence the promise. The look-up is by name in what was built: no address reaches the disk.
   */
  find(address: UrlPath): Promise<Served | null>;
  /** The page that is shown where there is none; null when the build has no such page. */
  notFound(): Promise<ServedPage | null>;
  /** What is wrong with the sources. It is shown over the pages; what cannot be read or drawn is among them as it last was. */
  readonly problems: readonly OverlayProblem[];
}

export type Served = ServedPage | ServedFile;

/** A page of the site; the live client is put into it when it is served. */
export type ServedPage = {
  readonly kind: 'page';
  readonly html: string;
  /** Whether it was made before all posts were read, so that links and lists may still lack something. */
  readonly provisional: boolean;
};

/** Any other file, served byte for byte. */
export type ServedFile = {
  readonly kind: 'file';
  readonly body: Uint8Array;
  /** Its content type, `image/png`. */
  readonly type: string;
  /** Digest of the body. */
  readonly digest: Digest;
};
