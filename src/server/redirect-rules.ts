import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { type PathPattern, pathPattern } from './path-pattern.ts';
import { ruleLines } from './rule-lines.ts';

/** A line of `_redirects`. */
export type RedirectRule = {
  readonly from: PathPattern;
  /** An address of the site as it is written into a header, or a whole URL; `:name` stands for a part of `from`. */
  readonly to: string;
  readonly status: number;
};

/** Where a browser is sent, and how. */
export type RedirectTarget = { readonly location: string; readonly status: number };

/**
 * Reads `_redirects` in the syntax of Netlify and Cloudflare Pages, `/from /to 301`.
 * @param file names it in diagnostics: lines that are not applied are told
 */
export function readRedirectRules(text: string, file: string): Outcome<readonly RedirectRule[]> {
  const rules: RedirectRule[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { rule, span } of ruleLines(text)) {
    const read = readRule(rule);
    if (read === null) diagnostics.push(diagnose('output/host-rule', { file, span }, { rule }));
    else rules.push(read);
  }
  return { value: rules, diagnostics };
}

function readRule(rule: string): RedirectRule | null {
  const [written = '', to = '', status = '301', ...conditions] = rule.replace(/\s#.*$/, '').split(/\s+/);
  const from = pathPattern(written);
  const isTarget = /^(?:\/(?!\/)|https?:\/\/)/.test(to);
  if (from === null || !isTarget || !/^30[12378]$/.test(status) || conditions.length > 0) return null;
  return { from, to, status: Number(status) };
}

/** Where the first rule for an address leads; null where there is none. The query of the request goes along. */
export function redirectFor(
  rules: readonly RedirectRule[],
  path: string,
  query: string,
): RedirectTarget | null {
  for (const { from, to, status } of rules) {
    const parts = from.match(path);
    if (parts !== null) return { location: fill(to, parts) + (to.includes('?') ? '' : query), status };
  }
  return null;
}

function fill(to: string, parts: Readonly<Record<string, string>>): string {
  return to.replace(/:([A-Za-z]\w*)/g, (whole, name: string) => {
    const part = parts[name];
    return part === undefined ? whole : part.split('/').map(encodeURIComponent).join('/');
  });
}
