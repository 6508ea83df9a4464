import type { Plain } from '../kernel/plain.ts';

/**
 * Statements about a page for search engines (json-ld.org, schema.org), as text that may stand inside a `<script>`:
 * `<` could end the element, and U+2028 and U+2029 end a line in older JavaScript.
 */
export function jsonLd(statements: readonly Plain[]): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': statements });
  return text.replace(
    /[<\u2028\u2029]/g,
    (unsafe) => `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The way from the home page to a page, as schema.org's BreadcrumbList; addresses are absolute. */
export function breadcrumbs(steps: readonly { readonly name: string; readonly url: string }[]): Plain {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: url,
    })),
  };
}
