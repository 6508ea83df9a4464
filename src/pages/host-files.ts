import { digestOf } from '../kernel/digest.ts';
import { href } from '../kernel/paths.ts';
import { isLoadedByPages } from '../site/asset-addresses.ts';
import type { Site } from '../site/site.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import type { OutputFile } from './output-file.ts';

/** The files that hosts read, as far as they are configured. */
export function hostFiles(site: Site): readonly OutputFile[] {
  const texts = { nojekyll: '', headers: headersOf(site), redirects: redirectsOf(site) };
  const paths = { nojekyll: '.nojekyll', headers: '_headers', redirects: '_redirects' };
  return [...new Set(site.config.hosts)].map((host) => ({
    path: paths[host],
    digest: digestOf(texts[host]),
    content: { kind: 'text', text: texts[host] },
  }));
}

/** `_headers` of Netlify and Cloudflare Pages: security for all, and files that carry a digest are kept for a year. */
function headersOf({ config, files }: Site): string {
  // A page may not say in itself who may frame it: `frame-ancestors` counts only in a header (CSP 3, section 6.4.2).
  const policy = config.csp
    ? [`Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'none'`]
    : [];
  const forAll = [
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
    ...policy,
  ];
  const loaded = files
    .filter(({ source }) => isLoadedByPages(source))
    .map(({ url }) => href(config.base, url));
  const ofSearch =
    config.search === null ? [] : markedFolders.map((path) => `${config.base}search/${path}/*`);
  const kept = [`${config.base}assets/*`, ...ofSearch, ...loaded];
  return [
    block(`${config.base}*`, forAll),
    ...kept.map((path) => block(path, ['Cache-Control: public, max-age=31536000, immutable'])),
  ].join('\n');
}

/** The folders of the search index in which every file is named by its content. */
const markedFolders = ['t', 'n', 'c', 'p'];

function block(path: string, headers: readonly string[]): string {
  return [path, ...headers.map((header) => `  ${header}`), ''].join('\n');
}

/** `_redirects` of Netlify and Cloudflare Pages: one alias a line. */
function redirectsOf({ config, redirects }: Site): string {
  const lines = redirects.map(
    ({ from, to }) => `${href(config.base, from)} ${href(config.base, to.permalink)} 301\n`,
  );
  return lines.join('');
}
