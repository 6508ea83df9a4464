import type { ImageSize } from '../../content/source-file.ts';

/** How much of a file is searched for its `<svg …>` tag. Longer preambles are not drawings. */
const searched = 65_536;

/** CSS pixels in a unit of length that does not depend on a font or a window. */
const pixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

/**
 * The size that an SVG states: its width and height, each completed by the viewBox.
 * @returns null when it states none (a browser then draws it as large as its place), undefined when it is no SVG
 */
export function svgSize(bytes: Uint8Array): ImageSize | null | undefined {
  const tag = rootTag(new TextDecoder().decode(bytes.subarray(0, searched)));
  if (tag === null) return undefined;
  const [, , boxWidth = Number.NaN, boxHeight = Number.NaN] = (attribute(tag, 'viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = lengthOf(attribute(tag, 'width'));
  const height = lengthOf(attribute(tag, 'height'));
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : null;
  if (width !== null && height !== null) return rounded(width, height);
  if (ratio === null) return null;
  if (width !== null) return rounded(width, width / ratio);
  return height !== null ? rounded(height * ratio, height) : rounded(boxWidth, boxHeight);
}

/** The opening tag of the root element. Comments, declarations and instructions before it are passed over. */
function rootTag(text: string): string | null {
  let at = 0;
  for (;;) {
    at = text.indexOf('<', at);
    if (at < 0) return null;
    const end = endOf(text, at);
    if (end < 0) return null;
    if (!/^<[!?]/.test(text.slice(at, at + 2))) {
      const tag = text.slice(at, end);
      return /^<(?:[\w-]+:)?svg[\s/>]/.test(tag) ? tag : null;
    }
    at = end;
  }
}

/** Where the markup that begins at an offset ends; -1 if it does not. */
function endOf(text: string, at: number): number {
  const after = (mark: string) => {
    const found = text.indexOf(mark, at);
    return found < 0 ? -1 : found + mark.length;
  };
  if (text.startsWith('<!--', at)) return after('-->');
  if (text.startsWith('<?', at)) return after('?>');
  let quote = '';
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    const character = text.charAt(index);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    // A document type may hold an internal subset in brackets, with declarations of its own.
    else if (character === '[') depth++;
    else if (character === ']') depth--;
    else if (character === '>' && depth === 0) return index + 1;
  }
  return -1;
}

function attribute(tag: string, name: string): string | null {
  for (const [, found, double, single] of tag.matchAll(/\s([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (found === name) return double ?? single ?? null;
  }
  return null;
}

/** A length in CSS pixels; null for none, for a share of the window (100%), and for one that depends on a font. */
function lengthOf(text: string | null): number | null {
  const [, number = '', unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(text ?? '') ?? [];
  const factor = pixels[unit.toLowerCase()];
  return number === '' || factor === undefined ? null : Number(number) * factor;
}

function rounded(width: number, height: number): ImageSize {
  return { width: Math.round(width), height: Math.round(height) };
}
