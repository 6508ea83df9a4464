/** UTF-8 bytes of a slug: 80 Hangul syllables. File systems allow a folder's name 255. */
export const longestSlug = 240;

/** What some file system or address cannot hold: controls, spaces, halves of characters, and these signs. */
const unsafe = /[\p{Cc}\p{Cs}\p{Z}/\\:*?"<>|%#]/u;

const unsafeRun = new RegExp(`(?<!-)-*(?:${unsafe.source}-*)+`, 'gu');

/** Characters that cannot be seen, such as the zero-width space. */
const invisible = /\p{Cf}/gu;

/** Names Windows keeps for devices, whatever follows the first dot (learn.microsoft.com, "Naming Files"). */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** Why a text cannot be a slug. */
export type SlugProblem = 'empty' | 'unsafe' | 'device-name' | 'too-long';

/**
 * What keeps a slug that an author states from being one; null when it is one. A slug is a folder's name on every
 * system: nothing unsafe or invisible, no dot at its beginning (hosts hide such files) or end, no device's name.
 * @param text NFC
 */
export function checkSlug(text: string): SlugProblem | null {
  if (text === '') return 'empty';
  if (unsafe.test(text) || text.search(invisible) >= 0 || /^\.|\.$/.test(text)) return 'unsafe';
  if (deviceName.test(text)) return 'device-name';
  return byteLength(text) > longestSlug ? 'too-long' : null;
}

/**
 * The slug of a name that was not written to be one: a file's stem, a folder's. Hangul and letter case are kept; a run of
 * unsafe characters, with the hyphens beside it, becomes one `-`, and invisible characters vanish.
 * Laws: `checkSlug` accepts it; NFC; idempotent.
 * @param name any text
 */
export function slugFromName(name: string): string {
  const joined = name.replace(invisible, '').normalize('NFC').trim().replace(unsafeRun, '-');
  return shortened(joined.replace(deviceName, '$&-')).replace(/^\.|\.$/g, '-') || '-';
}

/** The text cut to the bytes of a slug, never inside a character. */
function shortened(text: string): string {
  if (byteLength(text) <= longestSlug) return text;
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += byteLength(character);
    if (bytes > longestSlug) break;
    kept += character;
  }
  return kept;
}

/** Bytes of UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
