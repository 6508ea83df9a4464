import { liveAddresses } from '../live-addresses.ts';
import { addressOf } from './address-of.ts';

/**
 * Whether a page cannot be brought up to date in place: its scripts, which run once, or its content policy, which holds
 * for good, are others; it sends its visitors on; or a file changed that no element of it names, such as the picture
 * behind a style or a module that a script imports.
 * @param files addresses of files whose content changed
 */
export function mustReload(current: Document, next: Document, files: readonly string[]): boolean {
  return (
    fixedParts(current).join('\n') !== fixedParts(next).join('\n') ||
    next.querySelector('meta[http-equiv="refresh" i]') !== null ||
    files.some((file) => isLoaded(file) && !isNamed(file, next))
  );
}

/** The scripts of the site itself, not ours and not what extensions and embedded services add, and the policy. */
function fixedParts(page: Document): string[] {
  const scripts = [...page.querySelectorAll('script')].filter((script) => isRun(script) && isOfSite(script));
  const policies = page.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]');
  return [
    ...scripts.map((script) => script.getAttribute('src') ?? script.text),
    ...[...policies].map((policy) => policy.getAttribute('content') ?? ''),
  ];
}

/** Data, such as JSON-LD, is no script that runs. */
function isRun({ type }: HTMLScriptElement): boolean {
  return ['', 'module', 'text/javascript'].includes(type);
}

function isOfSite(script: HTMLScriptElement): boolean {
  const address = script.getAttribute('src');
  if (address === null) return true;
  return address !== liveAddresses.script && addressOf(address) !== null;
}

/** Whether this page has loaded a file, for whatever it is. */
function isLoaded(file: string): boolean {
  return performance.getEntriesByType('resource').some(({ name }) => addressOf(name) === file);
}

/** Whether an element names a file, so that showing it anew is a matter of that element. */
function isNamed(file: string, page: Document): boolean {
  return [...page.querySelectorAll('[src]:not(script), [poster], link[href]')].some((element) =>
    ['src', 'poster', 'href'].some((attribute) => {
      const written = element.getAttribute(attribute);
      return written !== null && addressOf(written) === file;
    }),
  );
}
