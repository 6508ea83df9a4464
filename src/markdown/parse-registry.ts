import { type RegistryPart, readRegistry, registryNameOf } from '../content/read-registry.ts';
import type { SourceFile } from '../content/source-file.ts';
import type { Outcome, Span } from '../kernel/diagnostic.ts';
import { parseYaml } from './parse-yaml.ts';

const top: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads a file of `posts/_knowledge/`; null for one that is no registry. */
export function parseRegistry(source: SourceFile): Outcome<RegistryPart | null> {
  const { value: name, diagnostics } = registryNameOf(source.path);
  if (name === null) return { value: null, diagnostics };
  const block = parseYaml(source, { start: 0, end: source.text.value.length }, top, 'registry/not-a-map');
  const entries = readRegistry(block.value, source.path);
  return {
    value: { name, entries: entries.value },
    diagnostics: [...block.diagnostics, ...entries.diagnostics],
  };
}
