import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Every element of a page, as a browser reads it. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [parse(html)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) waiting.push(...node.childNodes);
  }
  return found;
}

/** The addresses a page refers to, of whatever kind. */
export function addressesOf(html: string): string[] {
  return elementsOf(html).flatMap(({ tagName, attrs }) =>
    attrs.flatMap(({ name, value }) => {
      if (name === 'srcset') return value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
      const isCanonical =
        tagName === 'link' && attrs.some((attr) => attr.name === 'rel' && attr.value === 'canonical');
      return (name === 'href' && !isCanonical) || name === 'src' ? [value] : [];
    }),
  );
}

/** The ids of a page. */
export function idsOf(html: string): Set<string> {
  return new Set(
    elementsOf(html).flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === 'id').map(({ value }) => value),
    ),
  );
}

/**
 * The references of all pages that lead nowhere in a site: `page -> address`. Letter case and percent-encoding count
 * as a host counts them; a fragment must be an id of its page.
 * @param outputs every output file by its path, pages as text
 */
export function deadLinks(outputs: { readonly [path: string]: string }, base = '/'): string[] {
  const pages = Object.entries(outputs).filter(([path]) => path.endsWith('.html'));
  const ids = new Map(pages.map(([path, html]) => [path, idsOf(html)]));
  return pages.flatMap(([path, html]) => {
    const here = `${base}${path.replace(/index\.html$/, '')}`;
    return addressesOf(html).flatMap((address) => {
      const url = new URL(address, `https://site.invalid${encodeURI(here)}`);
      if (url.host !== 'site.invalid') return [];
      const target = decodeURIComponent(url.pathname);
      if (!target.startsWith(base)) return [`${path} -> ${address}`];
      const file = target.slice(base.length).replace(/(^|\/)$/, '$1index.html');
      const fragment = decodeURIComponent(url.hash.slice(1));
      const isThere = file in outputs && (fragment === '' || ids.get(file)?.has(fragment) === true);
      return isThere ? [] : [`${path} -> ${address}`];
    });
  });
}
