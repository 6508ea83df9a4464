import { characterOfEntity } from './entities.ts';
import { readMarkup } from './read-markup.ts';
import { type CharCodes, readPlain } from './read-plain.ts';

/** How the text of a file has to be read so that what a reader would see of it can be compared. */
export type Form = 'markup' | 'feed' | 'escaped' | 'calendar' | 'table' | 'plain';

const forms: readonly (readonly [RegExp, Form])[] = [
  [/\.(?:x?html?|svg)$/i, 'markup'],
  [/\.(?:xml|rss|atom)$/i, 'feed'],
  [/\.(?:json|webmanifest|ndjson|map|m?js)$/i, 'escaped'],
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
      return text.includes('&') ? together(readMarkup(text), readMarkup(unescaped(text))) : readMarkup(text);
    case 'escaped':
      return withMarkup(withoutEscapes(text));
    case 'calendar':
      return readPlain(withoutEscapes(text.replace(/\r?\n[ \t]/g, '')));
    case 'table':
      return readPlain(text.replaceAll('""', '"'));
    case 'plain':
      return readPlain(text);
  }
}

/** Marks and letters that another one may be composed with. */
const composes = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a]/;

function withMarkup(text: string): CharCodes {
  return text.includes('<') ? together(readPlain(text), readMarkup(text)) : readPlain(text);
}

const characters: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: ' ', f: ' ', N: '\n' };

/** Without the escapes of JSON and JavaScript, which those of calendars are among. */
function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(\S))/gi, (_, unicode, byte, other) => {
    const code = unicode ?? byte;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return characters[other] ?? other;
  });
}

function unescaped(text: string): string {
  return text.replace(
    /&[^;\s]{1,8};/g,
    (entity) => characterOfEntity(entity, 0, entity.length)?.text ?? entity,
  );
}

function together(first: CharCodes, second: CharCodes): CharCodes {
  const both = new Uint16Array(first.length + 1 + second.length);
  both.set(first);
  both.set(second, first.length + 1);
  return both;
}
