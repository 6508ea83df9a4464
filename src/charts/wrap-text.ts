import { textWidth } from './text-width.ts';

/** The room a text has. */
export type Room = {
  readonly width: number;
  readonly lines: number;
  readonly size: number;
  readonly weight: 'normal' | 'strong';
};

export type Wrapped = { readonly lines: readonly string[]; readonly isShortened: boolean };

/** A part of a text that stays on one line, and what parts it from the one before: a blank, or nothing. */
type Piece = { readonly text: string; readonly gap: string };

/**
 * A text in lines that fit: broken between words as Korean is, after `-`, `/`, `_` and `·`, and inside a word only where it
 * is longer than a line. What does not fit into the last line is cut off, with `…` in its place.
 */
export function wrapText(text: string, room: Room): Wrapped {
  const fits = (line: string) => textWidth(line, room.size, room.weight) <= room.width;
  const lines: string[] = [];
  let line = '';
  for (const { text: piece, gap } of piecesOf(text)) {
    if (line !== '' && fits(line + gap + piece)) {
      line += gap + piece;
      continue;
    }
    if (line !== '') lines.push(line);
    const broken = breakPiece(piece, fits);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  if (lines.length <= room.lines) return { lines, isShortened: false };
  const shown = lines.slice(0, room.lines);
  return { lines: [...shown.slice(0, -1), withEllipsis(shown.at(-1) ?? '', fits)], isShortened: true };
}

function piecesOf(text: string): readonly Piece[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.flatMap((word) => {
    const pieces = word.split(/(?<=[-/_·])(?=[^-/_·])/);
    return pieces.map((piece, at) => ({ text: piece, gap: at === 0 ? ' ' : '' }));
  });
}

/** A piece in parts that each fit; a letter that alone does not fit stands alone. */
function breakPiece(piece: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(piece)) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const letter of piece) {
    if (part !== '' && !fits(part + letter)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

function withEllipsis(line: string, fits: (line: string) => boolean): string {
  const letters = [...line];
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
