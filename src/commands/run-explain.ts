import { describe } from '../kernel/describe.ts';
import { type DiagnosticCode, diagnosticCodes } from '../kernel/diagnostic-codes.ts';
import type { DiagnosticText, Language } from '../kernel/diagnostic-text.ts';
import { nearestNames } from '../kernel/nearest-names.ts';
import { alignedTable } from './aligned-table.ts';
import type { CommonOptions } from './common-options.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { siteLanguage } from './site-language.ts';
import type { Surroundings } from './surroundings.ts';

/** Says what a diagnostic code means; without a code, lists all of them. */
export async function runExplain(
  code: string | null,
  options: CommonOptions,
  { stdout, stderr }: Surroundings,
): Promise<ExitCode> {
  const lang = await siteLanguage(options);
  const known = knownCodes();
  const asked = code === null ? known : known.filter((name) => name === code);
  if (asked.length === 0 && code !== null) {
    stderr(unknownCode(code, known)[lang]);
    return exitCodes.usage;
  }
  if (options.json) for (const name of asked) stdout(`${JSON.stringify(explanationOf(name, lang))}\n`);
  else if (code === null) stdout(alignedTable(known.map((name) => rowOf(name, lang))));
  else for (const name of asked) stdout(pageOf(explanationOf(name, lang)));
  return exitCodes.fine;
}

/** One code as it is explained: without a post, each word of its message stands for itself. */
type Explanation = Record<'code' | 'severity' | 'message' | 'hint' | 'explain', string>;

function explanationOf(code: DiagnosticCode, lang: Language): Explanation {
  const text: DiagnosticText = diagnosticCodes[code];
  const words = [...`${text.message[lang]}${text.hint[lang]}`.matchAll(/\{“?(\w+)/g)].map(
    ([, word = '']) => word,
  );
  const args = Object.fromEntries(words.map((word) => [word, `<${word}>`]));
  const said = describe({ code, severity: text.severity, file: '', args }, lang);
  return { code, severity: text.severity, ...said, explain: text.explain[lang] };
}

function pageOf({ code, severity, message, hint, explain }: Explanation): string {
  return `${code} (${severity})\n\n  ${message}\n  → ${hint}\n\n${explain}\n`;
}

function rowOf(code: DiagnosticCode, lang: Language): readonly string[] {
  const { severity, message } = explanationOf(code, lang);
  return [code, severity, message];
}

function unknownCode(code: string, known: readonly DiagnosticCode[]) {
  const near = [
    ...new Set([...nearestNames(code, known), ...known.filter((name) => name.endsWith(`/${code}`))]),
  ];
  const names = near.join(', ');
  return {
    ko: `${JSON.stringify(code)} 진단 코드는 없습니다.${names === '' ? '' : ` 비슷한 코드: ${names}`} (모두 보기: hoego explain)\n`,
    en: `there is no diagnostic code ${JSON.stringify(code)}${names === '' ? '' : `; did you mean ${names}?`} (all: hoego explain)\n`,
  };
}

function knownCodes(): readonly DiagnosticCode[] {
  return Object.keys(diagnosticCodes).filter(isCode).sort();
}

function isCode(name: string): name is DiagnosticCode {
  return Object.hasOwn(diagnosticCodes, name);
}
