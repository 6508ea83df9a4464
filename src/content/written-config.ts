import type { Span } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';

/** A configuration as its author wrote it, before anything about it was checked. */
export type WrittenConfig = {
  readonly file: SourcePath;
  readonly value: unknown;
  /** Where a key stands in the file: `['categories', '0', 'label']`; undefined when that cannot be told. */
  readonly spanOf: (keyPath: readonly string[]) => Span | undefined;
};
