import type { Place } from '../kernel/diagnostic.ts';
import type { WrittenConfig } from './written-config.ts';

/** The place of a key, or of the nearest key around it that can be found. */
export function configPlace({ file, spanOf }: WrittenConfig, keyPath: readonly PropertyKey[]): Place {
  const names = keyPath.map(String);
  for (let length = names.length; length > 0; length--) {
    const span = spanOf(names.slice(0, length));
    if (span !== undefined) return { file, span };
  }
  return { file };
}
