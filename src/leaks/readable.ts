import { characterOfEntity } from './entities.ts';
import { piecesOfJson, withoutEscapes } from './pieces-of-json.ts';
import { readMarkup } from './read-markup.ts';
import { type CharCodes, readPlain } from './read-plain.ts';
import { together } from './together.ts';

/**
 * How the text of a file has to be read so that what a reader would see of it can be compared; `values` are those of JSON
 * that says what is stated, wherever it will stand.
 */
export type Form = 'markup' | 'feed' | 'json' | 'values' | 'script' | 'calendar' | 'table' | 'plain';

const forms: readonly (readonly [RegExp, Form])[] = [
  [/\.(?:x?html?|svg)$/i, 'markup'],
  [/\.(?:xml|rss|atom)$/i, 'feed'],
  [/\.(?:json|webmanifest|ndjson|map)$/i, 'json'],
  [/\.m?js$/i, 'script'],
  [/\.ics$/i, 'calendar'],
  [/\.csv$/i, 'table'],
  [/\.(?:txt|md|css|ya?ml|toml|ini|conf|log|sql|sh|vtt|srt)$|(?:^|\/)[^./]+$|(?:^|\/)\.[^./]+$/i, 'plain'],
];

/** How a file of this name has to be read; null for one that is no text. */
export function formOf(path: string): Form | null {
  return forms.find(([names]) => names.test(path))?.[1] ?? null;
}

/**
 * A text as it is compared: entities, escapes and percent-encoding decoded, tags taken away, white space folded, ASCII in
 * lower case, and U+0000 between pieces that do not belong together.
 */
export function readable(written: string, form: Form): CharCodes {
  const text = composes.test(written) ? written.normalize('NFC') : written;
  switch (form) {
    case 'markup':
      return readMarkup(text);
    case 'feed':
      // A feed may hold HTML that was escaped once more.
      return text.includes('&')
        ? together([readMarkup(text), readMarkup(unescaped(text))])
        : readMarkup(text);
    case 'json':
      return readPieces(piecesOfJson(text));
    case 'values':
      return readPieces(piecesOfJson(text).map(amongOthers));
    case 'script':
      return readPlain(withoutEscapes(text));
    case 'calendar':
      return readPieces(linesOfCalendar(text));
    case 'table':
      return readPieces(cellsOfTable(text));
    case 'plain':
      return readPlain(text);
  }
}

/** Marks and letters that another one may be composed with. */
const composes = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a]/;

/** A private character, of which no text has a run in common with another. */
const edge = '\ue000';

/**
 * A value as it stands among others, in a source or on a page: there is a space before it and behind it, and what is next
 * to these is not its own.
 */
function amongOthers(value: string): string {
  return `${edge} ${value} ${edge}`;
}

/** The lines of a calendar, which are folded at 75 bytes. */
function linesOfCalendar(text: string): readonly string[] {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .map(withoutEscapes);
}

function cellsOfTable(text: string): readonly string[] {
  return Array.from(
    text.matchAll(/"((?:[^"]|"")*)"|[^,\r\n]+/g),
    ([cell, quoted]) => quoted?.replaceAll('""', '"') ?? cell,
  );
}

/** Pieces of text, each of which may be HTML as well. */
function readPieces(pieces: readonly string[]): CharCodes {
  return together(
    pieces.flatMap((piece) =>
      piece.includes('<') ? [readPlain(piece), readMarkup(piece)] : [readPlain(piece)],
    ),
  );
}

function unescaped(text: string): string {
  return text.replace(
    /&[^;\s]{1,8};/g,
    (entity) => characterOfEntity(entity, 0, entity.length)?.text ?? entity,
  );
}
