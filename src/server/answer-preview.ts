import type { Bilingual, Language } from '../kernel/diagnostic-text.ts';
import { type OutputPath, outputOf, type UrlPath } from '../kernel/paths.ts';
import { type Answer, refusal } from './answer.ts';
import { answerFile, type FileAnswer, wholeFile } from './answer-file.ts';
import type { Asked } from './asked.ts';
import { contentType } from './content-type.ts';
import { type Gate, refusalAt } from './gate.ts';
import { type Headers, headersFor } from './header-rules.ts';
import { type HostRules, ruleFiles } from './host-rules.ts';
import { type RequestedAddress, readAddress } from './read-address.ts';
import { redirectFor } from './redirect-rules.ts';
import type { SiteFiles } from './site-files.ts';

/** All that answers depend on besides the request. */
export type Previewing = {
  readonly site: SiteFiles;
  readonly rules: HostRules;
  /** The path the site lies under, decoded: `/`, `/블로그/`. */
  readonly base: string;
  readonly lang: Language;
  /** Hears of addresses that are not under the base path: nothing can be there. */
  readonly onOutside: (path: UrlPath) => void;
};

/** Only this machine asks. */
const gate: Gate = { allowedHosts: [], token: null };

/** What a static host does: redirects first, then files, then the page for what is not there. */
export async function answerPreview(asked: Asked, previewing: Previewing): Promise<Answer | FileAnswer> {
  const { lang, rules, base } = previewing;
  const refused = refusalAt(gate, asked);
  if (refused !== null) return refusal(refused, lang);
  const address = readAddress(asked.url ?? '');
  if (address === null) return refusal('address', lang);
  const target = redirectFor(rules.redirects, address.path, address.query);
  if (target !== null) return redirect(target.status, target.location);
  if (address.path.startsWith(base)) return answerUnderBase(asked, address, previewing);
  if (`${address.path}/` === base) return redirect(301, encoded(base) + address.query);
  previewing.onOutside(address.path);
  return plain(404, outside(base)[lang]);
}

async function answerUnderBase(
  asked: Asked,
  { path, query }: RequestedAddress,
  { site, rules, base, lang }: Previewing,
): Promise<Answer | FileAnswer> {
  const stated = headersFor(rules.headers, path);
  const headersOf = (output: OutputPath) => ({ ...usualHeaders(output), ...stated, ...ours });
  const url: UrlPath = `/${path.slice(base.length)}`;
  const output = outputOf(url);
  const file = isServed(output) ? await site.open(output) : null;
  if (file !== null) return answerFile(asked, file, headersOf(output));
  if (!url.endsWith('/') && (await isThere(site, outputOf(`${url}/`))))
    return redirect(301, encoded(`${path}/`) + query);
  const missing = await site.open('404.html');
  return missing === null ? plain(404, nothing[lang]) : wholeFile(404, missing, headersOf('404.html'));
}

/**
 * Whether hosts would serve a file: not the rules for themselves, and no hidden file, our mark among them. Some hosts
 * take hidden files in and others do not, so a site that needs one beyond `.well-known/` works by chance.
 */
function isServed(path: OutputPath): boolean {
  const isHidden = (name: string, at: number) =>
    name.startsWith('.') && !(at === 0 && name === '.well-known');
  return !ruleFiles.has(path) && !path.split('/').some(isHidden);
}

async function isThere(site: SiteFiles, path: OutputPath): Promise<boolean> {
  const file = isServed(path) ? await site.open(path) : null;
  await file?.close();
  return file !== null;
}

function usualHeaders(output: OutputPath): Headers {
  return { 'content-type': contentType(output), 'cache-control': 'public, max-age=0, must-revalidate' };
}

/** No other page in the same browser may read what may be an internal edition, whatever the site asks of its host. */
const ours: Headers = { 'cross-origin-resource-policy': 'same-origin', 'x-content-type-options': 'nosniff' };

/** The browser may not keep it, also where a host would want that: another site may have this port tomorrow. */
function redirect(status: number, location: string): Answer {
  return { status, headers: { ...ours, location, 'cache-control': 'no-store' }, body: '' };
}

function plain(status: number, text: string): Answer {
  return { status, headers: { ...ours, 'content-type': 'text/plain; charset=utf-8' }, body: `${text}\n` };
}

const nothing: Bilingual = { ko: '이 주소에는 아무것도 없습니다.', en: 'There is nothing here.' };

function outside(base: string): Bilingual {
  return {
    ko: `이 주소에는 아무것도 없습니다. 사이트는 ${base} 아래에 있습니다.`,
    en: `There is nothing here: the site is under ${base}.`,
  };
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
