import type { OnigString } from 'shiki/textmate';

/** The memory of Oniguruma, and how it is taken and given back. */
export type OnigurumaMemory = {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly omalloc: (bytes: number) => number;
  readonly ofree: (pointer: number) => void;
};

/** Where a line stands in the memory, and for each place in it, counted in one encoding, where that is in the other. */
type Place = { readonly pointer: number; readonly toUtf8: Uint32Array; readonly toUtf16: Uint32Array };

/** Lines of so many UTF-16 code units and fewer take turns in the same places; hardly any code has longer ones. */
const usual = 2048;

/** How many bytes a UTF-16 code unit comes to at most. */
const mostBytes = 3;

/**
 * Makes strings as Shiki's scanners of Oniguruma take them. They do the same as its own (`test/laws/line-strings.test.ts`), and
 * are made for lines of which most is found before Oniguruma is asked: one that it is never asked about takes none of its memory,
 * and the others take turns in a few places, where each of its own comes with three arrays.
 */
export function createLineStrings(oniguruma: OnigurumaMemory): (content: string) => OnigString {
  const free: Place[] = [];
  let memory = new Uint8Array(oniguruma.memory.buffer);
  let made = 0;

  const placeFor = (length: number): Place => ({
    pointer: oniguruma.omalloc(length * mostBytes),
    toUtf8: new Uint32Array(length + 1),
    toUtf16: new Uint32Array(length * mostBytes + 1),
  });
  const isUsual = (content: string) => content.length <= usual;

  class LineString implements OnigString {
    /** By it a scanner knows what it has found in a line before. */
    readonly id = ++made;
    readonly content: string;
    #place: Place | null = null;
    #bytes = 0;

    constructor(content: string) {
      this.content = content;
    }

    /** Where it stands. Asked for first, so it is written by then. */
    get ptr(): number {
      this.#place ??= this.#written();
      return this.#place.pointer;
    }

    get utf8Length(): number {
      return this.#bytes;
    }

    convertUtf16OffsetToUtf8(offset: number): number {
      return converted(offset, this.content.length, this.#bytes, this.#place?.toUtf8);
    }

    convertUtf8OffsetToUtf16(offset: number): number {
      return converted(offset, this.#bytes, this.content.length, this.#place?.toUtf16);
    }

    dispose(): void {
      if (this.#place === null) return;
      if (isUsual(this.content)) free.push(this.#place);
      else oniguruma.ofree(this.#place.pointer);
      this.#place = null;
    }

    #written(): Place {
      const place = isUsual(this.content) ? (free.pop() ?? placeFor(usual)) : placeFor(this.content.length);
      // When the memory has grown it is another buffer.
      if (memory.buffer !== oniguruma.memory.buffer) memory = new Uint8Array(oniguruma.memory.buffer);
      this.#bytes = write(this.content, memory, place);
      return place;
    }
  }

  return (content) => new LineString(content);
}

/**
 * A place in a text, counted in the other encoding. In one of ASCII it is the same, whatever it is: a group that took no part
 * in a match stands nowhere, which Shiki's own strings say by a number that is far behind the end.
 * @param length of the text, as the offset is counted
 * @param other its length as the result is
 */
function converted(offset: number, length: number, other: number, known: Uint32Array | undefined): number {
  if (length === other) return offset;
  return offset > length ? other : (known?.[offset] ?? 0);
}

/**
 * Writes a text as UTF-8, half of a surrogate pair as if it were a character.
 * @returns how many bytes it takes; where these are as many as its code units, nothing is known of the place but the pointer
 */
function write(content: string, memory: Uint8Array, { pointer, toUtf8, toUtf16 }: Place): number {
  let at = 0;
  while (at < content.length && content.charCodeAt(at) < 0x80) {
    memory[pointer + at] = content.charCodeAt(at);
    at += 1;
  }
  if (at === content.length) return at;
  for (let before = 0; before < at; before += 1) toUtf8[before] = toUtf16[before] = before;
  let byte = at;
  while (at < content.length) {
    const point = content.codePointAt(at) ?? 0;
    const units = point > 0xffff ? 2 : 1;
    const bytes = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (let unit = 0; unit < units; unit += 1) toUtf8[at + unit] = byte;
    for (let more = 0; more < bytes; more += 1) toUtf16[byte + more] = at;
    // The first byte says by its leading bits how many there are, each of the others has six bits of the character.
    for (let more = bytes - 1; more > 0; more -= 1)
      memory[pointer + byte + more] = 0x80 | ((point >> (6 * (bytes - 1 - more))) & 0x3f);
    memory[pointer + byte] = (leading[bytes] ?? 0) | (point >> (6 * (bytes - 1)));
    at += units;
    byte += bytes;
  }
  toUtf8[at] = byte;
  toUtf16[byte] = at;
  return byte;
}

/** The leading bits of a character's first byte, by how many bytes it has. */
const leading = [0, 0, 0xc0, 0xe0, 0xf0];
