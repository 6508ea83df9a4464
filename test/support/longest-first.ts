import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes long, the longest first: beginnings of paths. Everything else takes moments. */
const slow: readonly string[] = [
  'test/browser/search',
  'test/laws/stores',
  'test/scripts/kill-builds',
  'test/laws/dev-follows',
  'test/browser/knowledge',
  'test/browser/pages',
  'test/browser/dev',
  'test/commands/run-dev',
  'test/sites/editions',
  'test/host/watching/watch-project',
  'test/laws/',
  'test/browser/',
  'test/host/',
  'test/sites/',
  'test/commands/',
  'test/scripts/',
];

/**
 * The order of test files: no long one is left to the end, where it would run alone on a machine of several cores. Vitest
 * knows how long files took from an earlier run, which a fresh clone has not had. (A class, because Vitest asks for one.)
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const root = this.ctx.config.root.length + 1;
    const rankOf = ({ moduleId }: TestSpecification) => {
      const rank = slow.findIndex((path) => moduleId.startsWith(path, root));
      return rank < 0 ? slow.length : rank;
    };
    return files.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
