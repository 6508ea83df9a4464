import { validateHeaderName, validateHeaderValue } from 'node:http';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { type PathPattern, pathPattern } from './path-pattern.ts';
import { ruleLines } from './rule-lines.ts';

/** A header, its name in lower case, for all addresses of a pattern: a line of `_headers` and the block it stands in. */
export type HeaderRule = { readonly at: PathPattern; readonly name: string; readonly value: string };

export type Headers = Readonly<Record<string, string>>;

/** Headers that say how an answer travels; hosts refuse rules for them as well. */
const ofTheServer = new Set([
  'accept-ranges',
  'connection',
  'content-encoding',
  'content-length',
  'content-range',
  'date',
  'keep-alive',
  'location',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Reads `_headers` in the syntax of Netlify and Cloudflare Pages: an address, and indented lines `Name: value`.
 * @param file names it in diagnostics: lines that are not applied are told
 */
export function readHeaderRules(text: string, file: string): Outcome<readonly HeaderRule[]> {
  const rules: HeaderRule[] = [];
  const diagnostics: Diagnostic[] = [];
  let at: PathPattern | null = null;
  for (const { rule, isIndented, span } of ruleLines(text)) {
    const header = isIndented ? readHeader(rule) : null;
    if (!isIndented) at = pathPattern(rule);
    if (at !== null && header !== null) rules.push({ at, ...header });
    const isRead = isIndented ? header !== null : at !== null;
    if (!isRead) diagnostics.push(diagnose('output/host-rule', { file, span }, { rule }));
  }
  return { value: rules, diagnostics };
}

function readHeader(rule: string): Omit<HeaderRule, 'at'> | null {
  const [, written = '', value = ''] = /^([^:\s]+):\s*(.*)$/.exec(rule) ?? [];
  const name = written.toLowerCase();
  return isValid(name, value) && !ofTheServer.has(name) ? { name, value } : null;
}

function isValid(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

/** The headers for an address. What several rules say of one header is joined, as hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): Headers {
  const found = new Map<string, string>();
  for (const { at, name, value } of rules) {
    if (at.match(path) === null) continue;
    const before = found.get(name);
    found.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(found);
}
