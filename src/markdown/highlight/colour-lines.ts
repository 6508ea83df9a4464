import { longestLine } from './grammar.ts';
import type { Tokenise } from './highlighter.ts';
import { languageOf } from './languages.ts';
import { beginsWithPrompt, readSession, type SessionLine } from './shell-session.ts';
import { escapeText, tokenHtml } from './token-html.ts';

/** The largest block that is highlighted, in characters. */
export const largestBlock = 262_144;

/** Why a block is shown plain, or a line of it. */
export type ColourProblem =
  | { readonly kind: 'unknown-language'; readonly language: string }
  | { readonly kind: 'long-line' }
  | { readonly kind: 'large-block' };

/** One shown line: its classes, what stands before its code, its code as HTML. */
export type CodeLine = {
  readonly classes: readonly string[];
  readonly prompt: string;
  readonly html: string;
};

/** The lines of a block, coloured. */
export type ColouredLines = {
  readonly lines: readonly CodeLine[];
  readonly problems: readonly ColourProblem[];
};

/** How the lines of a block are read. */
type Reading =
  | { readonly kind: 'plain'; readonly problems: readonly ColourProblem[] }
  | { readonly kind: 'session'; readonly session: readonly SessionLine[] }
  | { readonly kind: 'code'; readonly language: string };

/**
 * Colours the lines of a block.
 * @param name of the language, as its author wrote it
 */
export async function colourLines(
  texts: readonly string[],
  name: string,
  tokenise: Tokenise,
): Promise<ColouredLines> {
  const reading = readingOf(texts, name);
  if (reading.kind === 'plain') return { lines: texts.map(plainLine), problems: reading.problems };
  const code = codeOf(reading, texts);
  const tokens = await tokenise(code.lines, code.language);
  const coloured = code.lines.map((text, at) => tokenHtml(text, tokens[at] ?? ''));
  if (reading.kind === 'session') return { lines: sessionLines(reading.session, coloured), problems: [] };
  return {
    lines: coloured.map((html) => ({ classes: [], prompt: '', html })),
    problems: texts.some((text) => text.length > longestLine) ? [{ kind: 'long-line' }] : [],
  };
}

/** The lines of a block that `colourLines` will ask the tokens of, and their language; null for a block without colours. */
export function codeIn(texts: readonly string[], name: string): Code | null {
  const reading = readingOf(texts, name);
  return reading.kind === 'plain' ? null : codeOf(reading, texts);
}

/** Lines of code, and their language. */
type Code = { readonly lines: readonly string[]; readonly language: string };

/** Commands of a session are read together, so that one that goes on over lines is read as a whole; output is not. */
function codeOf(reading: Exclude<Reading, { kind: 'plain' }>, texts: readonly string[]): Code {
  if (reading.kind === 'code') return { lines: texts, language: reading.language };
  const commands = reading.session.flatMap((line) => (line.kind === 'command' ? [line.text] : []));
  return { lines: commands, language: 'shellscript' };
}

function readingOf(texts: readonly string[], name: string): Reading {
  const language = languageOf(name);
  if (language.kind === 'unknown') {
    return { kind: 'plain', problems: [{ kind: 'unknown-language', language: name }] };
  }
  if (
    language.kind === 'session' ||
    (language.kind === 'grammar' && language.isShell && beginsWithPrompt(texts))
  ) {
    return { kind: 'session', session: readSession(texts) };
  }
  if (language.kind !== 'grammar') return { kind: 'plain', problems: [] };
  const isLarge = texts.join('\n').length > largestBlock;
  return isLarge
    ? { kind: 'plain', problems: [{ kind: 'large-block' }] }
    : { kind: 'code', language: language.name };
}

function sessionLines(session: readonly SessionLine[], commands: readonly string[]): readonly CodeLine[] {
  const coloured = commands.values();
  return session.map((line) =>
    line.kind === 'output'
      ? { ...plainLine(line.text), classes: ['output'] }
      : { classes: [], prompt: line.prompt, html: coloured.next().value ?? '' },
  );
}

const plainLine = (text: string): CodeLine => ({ classes: [], prompt: '', html: escapeText(text) });
