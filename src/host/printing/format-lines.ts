import { describe } from '../../kernel/describe.ts';
import type { Severity } from '../../kernel/diagnostic.ts';
import type { Language } from '../../kernel/diagnostic-text.ts';
import { codeFrame } from './code-frame.ts';
import type { Told } from './collapse-repeated.ts';
import { type DiagnosticFormat, type PrintedPlace, printedPlace } from './diagnostic-format.ts';
import { escapeControls } from './escape-controls.ts';
import { githubAnnotation, withoutCommands } from './github-annotation.ts';

type Words = { readonly more: (count: number) => string; readonly hint: string; readonly related: string };

const words: Readonly<Record<Language, Words>> = {
  ko: { more: (count) => `외 ${count}건(--json으로 모두 볼 수 있습니다)`, hint: '도움말', related: '관련' },
  en: { more: (count) => `and ${count} more (--json shows all)`, hint: 'hint', related: 'related' },
};

/** Colours of a terminal by the numbers of ECMA-48, 8.3.117: red, yellow, cyan, faint. */
const colours: Readonly<Record<Severity | 'faint', number>> = { error: 31, warning: 33, hint: 36, faint: 2 };

const indent = '    ';

/** A diagnostic for people: its line, on a terminal what belongs below it, and a note for GitHub Actions. */
export function formatLines({ diagnostic, more }: Told, format: DiagnosticFormat): readonly string[] {
  const { severity, code } = diagnostic;
  const { message, hint } = describe(diagnostic, format.lang);
  const place = printedPlace(diagnostic, format);
  const paint = painter(format);
  const said = more === 0 ? message : `${message} \u2014 ${words[format.lang].more(more)}`;
  const line = `${inOneWord(place)} ${paint(severity, severity)} ${code} ${escapeControls(said)}`;
  const lines = format.terminal === null ? [line] : [line, ...detail(diagnostic, hint, format), ''];
  return format.github
    ? [...lines.map(withoutCommands), githubAnnotation(severity, place, code, `${message}\n${hint}`)]
    : lines;
}

/** The place in its source, the next step, and the places that have to do with it. */
function detail(diagnostic: Told['diagnostic'], hint: string, format: DiagnosticFormat): readonly string[] {
  const { file, span, severity, related = [] } = diagnostic;
  const paint = painter(format);
  const text = span === undefined ? undefined : format.text(file);
  const columns = (format.terminal?.columns ?? 0) - indent.length;
  const frame = span === undefined || text === undefined ? null : codeFrame(text, span, columns);
  const framed = (frame?.lines ?? []).map((line, at) =>
    paint(at === frame?.marks ? severity : 'faint', line),
  );
  const { hint: hintWord, related: relatedWord } = words[format.lang];
  const others = related.map((other) => `${relatedWord}: ${inOneWord(printedPlace(other, format))}`);
  return [...framed, `${hintWord}: ${escapeControls(hint)}`, ...others].map((line) => indent + line);
}

function inOneWord({ file, line, column }: PrintedPlace): string {
  return `${escapeControls(file)}:${line}:${column}`;
}

function painter({ terminal }: DiagnosticFormat): (colour: Severity | 'faint', text: string) => string {
  return (colour, text) => (terminal?.colour === true ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text);
}
