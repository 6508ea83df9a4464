import { buildOptions, outFolder } from './build-options.ts';
import { checkOptions } from './check-options.ts';
import { commonOptions } from './common-options.ts';
import { devOptions } from './dev-options.ts';
import type { ExitCode } from './exit-code.ts';
import { switchFlag } from './flags.ts';
import type { CommandLine } from './parse-command-line.ts';
import { previewOptions } from './preview-options.ts';
import { searchOptions } from './search-options.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs one command. Its code is loaded only now, because most of it has no use for the others'. */
export async function runCommand(
  { name, flags, operands }: Extract<CommandLine, { kind: 'command' }>,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { cwd } = surroundings;
  switch (name) {
    case 'build': {
      const options = buildOptions(flags, cwd);
      if (options.shard === null) {
        const { runBuild } = await import('./run-build.ts');
        return runBuild(options, surroundings);
      }
      const { runShard } = await import('./run-shard.ts');
      return runShard(options.shard, options, surroundings);
    }
    case 'dev': {
      const { runDev } = await import('./run-dev.ts');
      return runDev(devOptions(flags, cwd), surroundings);
    }
    case 'preview': {
      const { runPreview } = await import('./run-preview.ts');
      return runPreview(previewOptions(flags, cwd), surroundings);
    }
    case 'check': {
      const { runCheck } = await import('./run-check.ts');
      return runCheck(checkOptions(flags, operands, cwd), surroundings);
    }
    case 'search': {
      const { runSearch } = await import('./run-search.ts');
      return runSearch(searchOptions(flags, operands, cwd), surroundings);
    }
    case 'list': {
      const { runList } = await import('./run-list.ts');
      return runList(commonOptions(flags, cwd), surroundings);
    }
    case 'explain': {
      const { runExplain } = await import('./run-explain.ts');
      return runExplain(operands[0] ?? null, commonOptions(flags, cwd), surroundings);
    }
    case 'clean': {
      const { runClean } = await import('./run-clean.ts');
      const common = commonOptions(flags, cwd);
      const withSite = flags.out !== undefined;
      return runClean({ ...common, out: outFolder(flags, common, cwd), withSite }, surroundings);
    }
    case 'schema': {
      const { runSchema } = await import('./run-schema.ts');
      return runSchema({ ...commonOptions(flags, cwd), write: switchFlag(flags, 'write') }, surroundings);
    }
  }
}
