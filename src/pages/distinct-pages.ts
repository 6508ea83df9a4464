import { type Diagnostic, diagnose, type Outcome, type Place } from '../kernel/diagnostic.ts';
import { foldCase } from '../kernel/fold-case.ts';
import { groupBy } from '../kernel/group-by.ts';
import { folderOf, type OutputPath, outputOf } from '../kernel/paths.ts';
import type { Site } from '../site/site.ts';
import { hostFiles } from './host-files.ts';
import type { Page } from './page.ts';
import { pagePlaces } from './page-places.ts';

/** Who wants to write an output file; `name` is how an author knows it. */
type Claim = {
  readonly output: OutputPath;
  /** The output, folded: outputs whose folds are equal are one file on some system. */
  readonly fold: string;
  readonly name: string;
  readonly place: Place;
  readonly isPost: boolean;
};

/**
 * Finds outputs that are one file on some system, and files that are another's folder. Two posts with one address are
 * not told again: `postCollisions` did.
 * @returns the pages, the first of each output
 */
export function distinctPages(site: Site, pages: readonly Page[]): Outcome<readonly Page[]> {
  const claims = claimsOf(site, pages);
  const byOutput = groupBy(claims, ({ fold }) => fold);
  const twice = [...byOutput.values()].flatMap(([first, ...others]) =>
    others.flatMap((second) =>
      first === undefined || (first.isPost && second.isPost) ? [] : clash(first, second),
    ),
  );
  const folders = new Map(claims.flatMap((claim) => foldersOf(claim.fold).map((folder) => [folder, claim])));
  const nested = claims.flatMap((claim) => {
    const inside = folders.get(claim.fold);
    return inside === undefined ? [] : clash(inside, claim);
  });
  const firstClaims = new Set([...byOutput.values()].map(([first]) => first));
  return {
    // The claims begin with those of the pages.
    value: pages.filter((_, at) => firstClaims.has(claims[at])),
    diagnostics: [...twice, ...nested],
  };
}

function claimsOf(site: Site, pages: readonly Page[]): readonly Claim[] {
  const placeOf = pagePlaces(site);
  return [
    ...pages.map(({ layout, output, url }) => ({
      output,
      fold: foldCase(output),
      name: url,
      place: placeOf(url),
      isPost: layout === 'post',
    })),
    ...site.files.map(({ url, source }) => ({
      output: outputOf(url),
      fold: foldCase(outputOf(url)),
      name: source,
      place: { file: source },
      isPost: false,
    })),
    ...hostFiles(site).map(({ path }) => ({
      output: path,
      fold: foldCase(path),
      name: 'hosts',
      place: { file: 'site.config.ts' },
      isPost: false,
    })),
  ];
}

/** Told at the one that an author can rather change: a post's or a file's, not the configuration's. */
function clash(a: Claim, b: Claim): Diagnostic {
  const [first, second] = b.place.file === 'site.config.ts' ? [b, a] : [a, b];
  const args = { first: first.name, second: second.name, output: second.output };
  return diagnose('address/output', second.place, args, { related: [first.place] });
}

/** All folders a file lies in. */
function foldersOf(path: string): readonly string[] {
  const folder = folderOf(path);
  return folder === '' ? [] : [folder, ...foldersOf(folder)];
}
