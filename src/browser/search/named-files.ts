/**
 * The styles, icons and scripts of its own site that a page names. Read as text: a site may forbid scripts to read
 * anything as HTML (`require-trusted-types-for 'script'`), and this HTML is our own.
 * @param page its address
 */
export function namedFiles(html: string, page: URL): readonly string[] {
  return [...html.matchAll(/<(link|script)\s[^>]*>/gi)].flatMap(([tag, name = '']) => {
    const isScript = name.toLowerCase() === 'script';
    if (!isScript && !/\b(?:stylesheet|icon)\b/.test(attributeOf(tag, 'rel') ?? '')) return [];
    const named = attributeOf(tag, isScript ? 'src' : 'href');
    if (named === null) return [];
    const { origin, href } = new URL(named, page);
    return origin === page.origin ? [href] : [];
  });
}

/** The value of an attribute, quoted or, as a host may have made it smaller, not. */
function attributeOf(tag: string, name: string): string | null {
  const [, double, single, plain] =
    new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag) ?? [];
  return (double ?? single ?? plain)?.replaceAll('&amp;', '&') ?? null;
}
