import { text } from 'node:stream/consumers';
import type { Outcome } from '../kernel/diagnostic.ts';
import type { OutputPath } from '../kernel/paths.ts';
import { type HeaderRule, readHeaderRules } from './header-rules.ts';
import { type RedirectRule, readRedirectRules } from './redirect-rules.ts';
import type { SiteFiles } from './site-files.ts';

/** What a site asks of its host beyond serving files. */
export type HostRules = {
  readonly redirects: readonly RedirectRule[];
  readonly headers: readonly HeaderRule[];
};

/** Files that hosts read and do not serve. */
export const ruleFiles: ReadonlySet<OutputPath> = new Set(['_redirects', '_headers']);

/**
 * The rules of a site as they are whenever they are asked for: it may be built anew meanwhile. A site need not have any.
 * @returns a function that gives the rules, with a diagnostic for each line that is not applied
 */
export function hostRules(site: SiteFiles): () => Promise<Outcome<HostRules>> {
  let known = { redirects: '', headers: '', rules: readRules('', '') };
  return async () => {
    const redirects = await textOf(site, '_redirects');
    const headers = await textOf(site, '_headers');
    if (redirects !== known.redirects || headers !== known.headers)
      known = { redirects, headers, rules: readRules(redirects, headers) };
    return known.rules;
  };
}

function readRules(redirectText: string, headerText: string): Outcome<HostRules> {
  const redirects = readRedirectRules(redirectText, '_redirects');
  const headers = readHeaderRules(headerText, '_headers');
  return {
    value: { redirects: redirects.value, headers: headers.value },
    diagnostics: [...redirects.diagnostics, ...headers.diagnostics],
  };
}

async function textOf(site: SiteFiles, path: OutputPath): Promise<string> {
  const file = await site.open(path);
  return file === null ? '' : text(file.read(null));
}
