import type { RegistryPart } from '../content/read-registry.ts';
import type { SourceFile } from '../content/source-file.ts';
import { secondsForOne, type Work } from '../engine/task.ts';
import { diagnose } from '../kernel/diagnostic.ts';
import { parseRegistry } from '../markdown/parse-registry.ts';

/** How a registry is read. */
export const registryWork: Work<SourceFile, RegistryPart | null> = {
  run: async (source) => ({ ...parseRegistry(source), blobs: [] }),
  giveUp: async ({ path: file }, _, excess) => {
    const problem =
      excess === 'memory'
        ? diagnose('source/too-much-memory', { file }, {})
        : diagnose('source/too-slow', { file }, { seconds: secondsForOne });
    return { value: null, diagnostics: [problem], blobs: [] };
  },
};
