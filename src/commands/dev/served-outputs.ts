import type { OutputPath, UrlPath } from '../../kernel/paths.ts';
import type { OutputFile } from '../../pages/output-file.ts';

/** The files of a site, no two at one address, and the address at which a host serves each. */
export type ServedOutputs = {
  readonly files: readonly OutputFile[];
  /** Where among the files each address is. The same map as before where the same addresses are in the same order. */
  readonly placeOf: ReadonlyMap<UrlPath, number>;
};

export const noOutputs: ServedOutputs = { files: [], placeOf: new Map() };

/**
 * The files of several lists together; of two at one address the later counts.
 * @param before what was served before: mostly files of the same names, and then their addresses are known
 */
export function servedOutputs(
  before: ServedOutputs,
  ...layers: readonly (readonly OutputFile[])[]
): ServedOutputs {
  const files = layers.flat();
  if (haveSamePaths(before.files, files)) return { files, placeOf: before.placeOf };
  const byAddress = new Map(files.map((file) => [addressOf(file.path), file]));
  return {
    files: [...byAddress.values()],
    placeOf: new Map([...byAddress.keys()].map((address, at) => [address, at])),
  };
}

function haveSamePaths(before: readonly OutputFile[], now: readonly OutputFile[]): boolean {
  return (
    before.length === now.length &&
    now.every((file, at) => file === before[at] || file.path === before[at]?.path)
  );
}

/** The file at an address; undefined where there is none. */
export function servedAt({ files, placeOf }: ServedOutputs, address: UrlPath): OutputFile | undefined {
  const at = placeOf.get(address);
  return at === undefined ? undefined : files[at];
}

/** `posts/x/index.html` -> `/posts/x/`; any other file is at its own path. */
export function addressOf(path: OutputPath): UrlPath {
  const isIndex = path === 'index.html' || path.endsWith('/index.html');
  return `/${isIndex ? path.slice(0, -'index.html'.length) : path}`;
}

/** Whether people look at it, in a browser with the live client. */
export function isPage({ path, content }: OutputFile): boolean {
  return content.kind === 'recipe' && path.endsWith('.html');
}
