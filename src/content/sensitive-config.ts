import type { Diagnostic } from '../kernel/diagnostic.ts';
import { findSensitive } from '../leaks/sensitive/find-sensitive.ts';
import { allowedSensitive, sensitiveProblem } from '../leaks/sensitive/sensitive-problems.ts';
import { configPlace } from './config-place.ts';
import type { LeaksConfig } from './site-config.ts';
import type { WrittenConfig } from './written-config.ts';

/** Keys, passwords and personal data in a configuration, each at its key; what it says of leaks is published nowhere. */
export function sensitiveConfig(written: WrittenConfig, { allow }: LeaksConfig): readonly Diagnostic[] {
  const isAllowed = allowedSensitive(allow.map(({ pattern }) => pattern));
  return textsIn(written.value, [])
    .filter(({ keyPath: [top] }) => top !== 'leaks')
    .flatMap(({ keyPath, text }) =>
      findSensitive(text)
        .filter(({ start, end }) => !isAllowed(text.slice(start, end)))
        .map((found) => sensitiveProblem(found, configPlace(written, keyPath))),
    );
}

type TextAt = { readonly keyPath: readonly string[]; readonly text: string };

function textsIn(value: unknown, keyPath: readonly string[]): readonly TextAt[] {
  if (typeof value === 'string') return [{ keyPath, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...keyPath, key]));
}
