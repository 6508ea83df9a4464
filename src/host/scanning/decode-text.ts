import { isUtf8 } from 'node:buffer';
import { diagnose, type Outcome, type Span } from '../../kernel/diagnostic.ts';
import type { SourcePath } from '../../kernel/paths.ts';

/**
 * The text of a source file: UTF-8, without byte order mark, line ends `\n` only.
 * @returns null, with the problem, for what is not UTF-8 or has control characters other than tab and line feed
 */
export function decodeText(bytes: Uint8Array, file: SourcePath): Outcome<string | null> {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return refuse(diagnose('source/encoding', { file }, { found: utf16 }));
  if (!isUtf8(bytes)) {
    const bad = firstBadByte(bytes);
    const found = looksLikeEucKr(bytes) ? 'EUC-KR/CP949' : `0x${hex(bytes[bad] ?? 0, 2)}`;
    return refuse(
      diagnose('source/encoding', { file, span: spanAfter(normalize(bytes.subarray(0, bad))) }, { found }),
    );
  }
  const text = normalize(bytes);
  const controls = [...text.matchAll(controlCharacters)];
  const first = controls[0];
  if (first === undefined) return { value: text, diagnostics: [] };
  const character = `U+${hex(first[0].charCodeAt(0), 4)}`;
  const span = spanAfter(text.slice(0, first.index));
  return refuse(diagnose('source/control-character', { file, span }, { character, count: controls.length }));
}

/** Whether the text of these bytes is they themselves, as UTF-8: nothing in them is left out or written otherwise. */
export function isAsDecoded(bytes: Uint8Array): boolean {
  const mayHaveMark = bytes[0] === 0xef;
  return !mayHaveMark && !bytes.includes(0x0d);
}

function refuse(diagnostic: ReturnType<typeof diagnose>): Outcome<null> {
  return { value: null, diagnostics: [diagnostic] };
}

/** The category Cc but for tab and line feed; written out, because to look for a category takes several times as long. */
const controlCharacters = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

/** It takes the byte order mark away. */
const decoder = new TextDecoder();

function normalize(bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The place of the one character that follows a text. */
function spanAfter(text: string): Span {
  const line = text.split('\n').length;
  const column = text.length - text.lastIndexOf('\n');
  return { line, column, endLine: line, endColumn: column + 1 };
}

/** UTF-16 says so by its mark, or by zero bytes that all stand on one side of the pairs: those of ASCII letters. */
function utf16Of(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  if (!bytes.includes(0)) return null;
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Korean prose has at least one space, mark or line end in ten characters; a stray NUL in UTF-8 is not enough.
  if (Math.max(even, odd) < 2 || Math.max(even, odd) * 20 < bytes.length) return null;
  if (even === 0) return 'UTF-16LE';
  return odd === 0 ? 'UTF-16BE' : null;
}

/** Where UTF-8 first breaks: decoding puts U+FFFD there, and what stands before it is exact. */
function firstBadByte(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString('utf8');
  let at = 0;
  let from = 0;
  for (const { index } of text.matchAll(/\uFFFD/g)) {
    at += Buffer.byteLength(text.slice(from, index));
    // An author may have typed U+FFFD himself: EF BF BD.
    if (!(bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd)) return at;
    at += 3;
    from = index + 1;
  }
  return at;
}

/** Whether all bytes make sense as EUC-KR (in its extension CP949), and what they say is Korean. */
function looksLikeEucKr(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('euc-kr', { fatal: true }).decode(bytes);
    return (
      /\p{Script=Hangul}/u.test(text) &&
      !/[^\p{ASCII}\p{Script=Hangul}\p{Script=Han}\p{P}\p{S}\u3000]/u.test(text)
    );
  } catch {
    return false;
  }
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
