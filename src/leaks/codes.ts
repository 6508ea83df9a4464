import { characterOfEntity } from './entities.ts';
import { percentDecoded } from './percent-decoded.ts';

/** Collects the code units of a text in the form in which texts are compared. */
export interface Codes {
  /** Adds a stretch of a text: decoded, white space folded, ASCII in lower case. */
  addText(text: string, from: number, to: number): void;
  /** Parts what was added from what will be. */
  part(): void;
  /** Adds a space, unless there is one. */
  space(): void;
  taken(): Uint16Array;
}

const ampersand = 38;
const percent = 37;
const space = 32;

/** @param most how many code units will be added at most; none of what is read ever grows */
export function createCodes(most: number): Codes {
  const codes = new Uint16Array(most + 1);
  let length = 0;

  function add(code: number): void {
    if (code > space && code < 128) codes[length++] = code >= 65 && code <= 90 ? code + 32 : code;
    else if (isWhite(code)) addSpace();
    else if (!isInvisible(code)) codes[length++] = code;
  }

  function addSpace(): void {
    const last = length === 0 ? 0 : codes[length - 1];
    if (last !== space && last !== 0) codes[length++] = space;
  }

  function addDecoded(decoded: string): void {
    for (let at = 0; at < decoded.length; at++) add(decoded.charCodeAt(at));
  }

  return {
    addText: (text, from, to) => {
      for (let at = from; at < to; at++) {
        const code = text.charCodeAt(at);
        if (isPlain(code)) {
          codes[length++] = code;
          continue;
        }
        if (code === ampersand || code === percent) {
          const found = code === percent ? percentDecoded(text, at, to) : characterOfEntity(text, at, to);
          if (found !== null) {
            addDecoded(found.text);
            at = found.end - 1;
            continue;
          }
        }
        add(code);
      }
    },
    part: () => {
      if (length > 0 && codes[length - 1] !== 0) codes[length++] = 0;
    },
    space: addSpace,
    taken: () => codes.subarray(0, length),
  };
}

/** Small letters and Hangul, which most of a text is: they stay as they are. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xac00 && code <= 0xd7a3);
}

function isWhite(code: number): boolean {
  return (
    (code <= 32 && code !== 0) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Soft hyphens, zero-width spaces and joiners, byte order marks: a reader does not see them. */
function isInvisible(code: number): boolean {
  return code === 0xad || code === 0xfeff || (code >= 0x200b && code <= 0x200f) || code === 0x2060;
}
