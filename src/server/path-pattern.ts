/** A pattern of addresses as `_redirects` and `_headers` have them: `/old/*`, `/posts/:slug/`. */
export interface PathPattern {
  /** What stands in the places of the pattern, by name (`splat` for `*`); null for another address. */
  match(path: string): Readonly<Record<string, string>> | null;
}

/**
 * Reads a pattern. Addresses are compared decoded and in NFC.
 * @returns null for what is no pattern of addresses in the site: a whole URL, a name twice, broken percent signs
 */
export function pathPattern(written: string): PathPattern | null {
  const path = decoded(written);
  if (path === null || !path.startsWith('/')) return null;
  const parts = path.split(/(\*|:[A-Za-z]\w*)/);
  const names = parts.filter((_, at) => at % 2 === 1).map(nameOf);
  if (new Set(names).size < names.length) return null;
  const expression = parts.map((part, at) => (at % 2 === 0 ? literal(part) : placeholder(part))).join('');
  const pattern = new RegExp(`^${expression}$`, 'u');
  return {
    match: (address) => {
      const found = pattern.exec(address);
      return found === null ? null : { ...found.groups };
    },
  };
}

function decoded(written: string): string | null {
  try {
    return decodeURIComponent(written).normalize('NFC');
  } catch {
    return null;
  }
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function nameOf(placeholder: string): string {
  return placeholder === '*' ? 'splat' : placeholder.slice(1);
}

function placeholder(written: string): string {
  return `(?<${nameOf(written)}>${written === '*' ? '.*' : '[^/]+'})`;
}
