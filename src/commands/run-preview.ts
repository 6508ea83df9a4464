import { once } from 'node:events';
import { join } from 'node:path';
import { validateSiteConfig } from '../content/validate-site-config.ts';
import { loadConfig } from '../host/compiling/load-config.ts';
import { errorCode } from '../host/error-code.ts';
import { escapeControls } from '../host/printing/escape-controls.ts';
import { checkPublished } from '../host/publishing/check-published.ts';
import { finishPublish, isBegun } from '../host/publishing/finish-publish.ts';
import { openOutput } from '../host/publishing/open-output.ts';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import type { Bilingual, Language } from '../kernel/diagnostic-text.ts';
import { createPreviewServer } from '../server/create-preview-server.ts';
import { hostRules, ruleFiles } from '../server/host-rules.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-code.ts';
import type { PreviewOptions } from './preview-options.ts';
import { report } from './report.ts';
import type { Surroundings } from './surroundings.ts';

/** Serves the site in the output folder as a static host would, until it is interrupted. */
export async function runPreview(options: PreviewOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { places, out } = options;
  const loaded = await loadConfig(places);
  const config = validateSiteConfig(loaded.value.config);
  const lang = options.lang ?? config.value.lang;
  const rulePaths = [...ruleFiles].map((name): [string, string] => [name, join(out, name)]);
  const realPath = new Map<string, string>([...loaded.value.realPath, ...rulePaths]);
  const tell = (diagnostics: readonly Diagnostic[]) =>
    report({ diagnostics, realPath }, options, lang, surroundings);

  const { home, self, signal } = surroundings;
  // A site that is half the old one and half the new is shown to nobody; one that is whole is only looked at.
  const unfinished = isBegun(out) ? await finishPublish({ out, places, home, self, signal }) : [];
  const problems = [
    ...loaded.diagnostics,
    ...config.diagnostics,
    ...unfinished,
    ...(await checkPublished(out)),
  ];
  tell(problems);
  const code = exitCodeOf(problems, false);
  if (code !== exitCodes.fine) return code;
  return serve(options, options.base ?? config.value.base, lang, tell, surroundings);
}

async function serve(
  { out, port, json, quiet }: PreviewOptions,
  base: string,
  lang: Language,
  tell: (diagnostics: readonly Diagnostic[]) => void,
  { stdout, stderr, signal }: Surroundings,
): Promise<ExitCode> {
  const site = { open: (path: string) => openOutput(out, path) };
  const rules = hostRules(site);
  tell((await rules()).diagnostics);
  const bugs = new AbortController();
  const server = createPreviewServer({
    site,
    rules: async () => (await rules()).value,
    base: decodeURIComponent(base),
    lang,
    onOutside: (path) => {
      if (!json && !quiet) stderr(outsideLine(path, base)[lang]);
    },
    onFailure: (error) => {
      const problem = unreadable(error);
      if (problem === null) bugs.abort(error);
      else tell([problem]);
    },
  });
  const listening = await server.listen(port);
  tell(listening.diagnostics);
  if (listening.value === null) return exitCodeOf(listening.diagnostics, false);

  const url = `http://localhost:${listening.value}${base}`;
  if (json) stdout(`${JSON.stringify({ url })}\n`);
  else if (!quiet) stdout(addressLine(url)[lang]);
  await Promise.race([untilAborted(signal), untilAborted(bugs.signal)]);
  await server.close();
  bugs.signal.throwIfAborted();
  return exitCodes.fine;
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

/** What the operating system said to a file of the site; null for what is no answer of it, but a bug. */
function unreadable(error: unknown): Diagnostic | null {
  if (!(error instanceof Error && 'path' in error && 'syscall' in error)) return null;
  return diagnose('source/unreadable', { file: String(error.path) }, { reason: errorCode(error) });
}

function addressLine(url: string): Bilingual {
  return { ko: `미리보기: ${url}  (끝내려면 Ctrl-C)\n`, en: `preview: ${url}  (Ctrl-C ends it)\n` };
}

/** A link from the root that lacks the base path works on no host; here it shows. */
function outsideLine(path: string, base: string): Bilingual {
  const asked = escapeControls(path);
  return {
    ko: `404 ${asked} · 사이트는 ${base} 아래에 있습니다\n`,
    en: `404 ${asked} · the site is under ${base}\n`,
  };
}
