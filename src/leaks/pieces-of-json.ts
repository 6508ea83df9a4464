const string = /"((?:[^"\\]|\\[\s\S])*)"/g;

const characters: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: ' ', f: ' ' };

/** The strings of JSON, keys among them, each by itself: that two values follow one another is nobody's text. */
export function piecesOfJson(json: string): readonly string[] {
  return Array.from(json.matchAll(string), ([, written = '']) => withoutEscapes(written));
}

/** Without the escapes of JSON and JavaScript, which those of calendars are among. */
export function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi, (_, unicode, byte, other) => {
    const code = unicode ?? byte;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return characters[other] ?? other;
  });
}
