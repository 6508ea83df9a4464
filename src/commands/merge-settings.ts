/** A JSON object as it is read from a settings file. */
export type Settings = { readonly [key: string]: unknown };

/** What becomes of a settings file. */
export type MergedSettings =
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'complete' }
  /** The file has comments, or is written in a way that would be lost: a person must add the settings. */
  | { readonly kind: 'by-hand' };

/**
 * Adds settings to the text of a settings file; what is there is never changed. A file is only written again if that
 * alone would give the same text: VS Code allows comments in it, and they and the author's layout must not be lost.
 * @param text the file as it is; null when there is none
 */
export function mergeSettings(text: string | null, wanted: Settings): MergedSettings {
  if (text === null || text.trim() === '') return { kind: 'write', text: textOf(wanted, 2) };
  const present = parse(text);
  if (present === null) return { kind: 'by-hand' };
  const merged = withMissing(present, wanted);
  if (merged === present) return { kind: 'complete' };
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? 2;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const written = (settings: Settings) => textOf(settings, indent).replaceAll('\n', lineEnd);
  return written(present).trim() === text.trim()
    ? { kind: 'write', text: written(merged) }
    : { kind: 'by-hand' };
}

function parse(text: string): Settings | null {
  try {
    const value: unknown = JSON.parse(text);
    return isSettings(value) ? value : null;
  } catch {
    return null;
  }
}

/** The settings with what they lack; the same value when they lack nothing. */
function withMissing(present: Settings, wanted: Settings): Settings {
  let merged = present;
  for (const [key, value] of Object.entries(wanted)) {
    const old = present[key];
    const next =
      old === undefined ? value : isSettings(old) && isSettings(value) ? withMissing(old, value) : old;
    if (next !== old) merged = { ...merged, [key]: next };
  }
  return merged;
}

function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(settings: Settings, indent: string | number): string {
  return `${JSON.stringify(settings, null, indent)}\n`;
}
