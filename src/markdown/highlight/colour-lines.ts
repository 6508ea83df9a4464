import { longestLine } from './grammar.ts';
import type { Tokenise } from './highlighter.ts';
import { languageOf } from './languages.ts';
import { beginsWithPrompt, readSession } from './shell-session.ts';
import { escapeText } from './token-html.ts';

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

/**
 * Colours the lines of a block.
 * @param name of the language, as its author wrote it
 */
export async function colourLines(
  texts: readonly string[],
  name: string,
  tokenise: Tokenise,
): Promise<ColouredLines> {
  const language = languageOf(name);
  if (language.kind === 'unknown') {
    return { lines: texts.map(plainLine), problems: [{ kind: 'unknown-language', language: name }] };
  }
  if (
    language.kind === 'session' ||
    (language.kind === 'grammar' && language.isShell && beginsWithPrompt(texts))
  ) {
    return { lines: await sessionLines(texts, tokenise), problems: [] };
  }
  if (language.kind !== 'grammar') return { lines: texts.map(plainLine), problems: [] };
  if (texts.join('\n').length > largestBlock) {
    return { lines: texts.map(plainLine), problems: [{ kind: 'large-block' }] };
  }
  const coloured = await tokenise(texts, language.name);
  return {
    lines: coloured.map((html) => ({ classes: [], prompt: '', html })),
    problems: texts.some((text) => text.length > longestLine) ? [{ kind: 'long-line' }] : [],
  };
}

/** Commands are coloured together, so that one that goes on over lines is read as a whole; output is not. */
async function sessionLines(texts: readonly string[], tokenise: Tokenise): Promise<readonly CodeLine[]> {
  const session = readSession(texts);
  const commands = session.flatMap((line) => (line.kind === 'command' ? [line.text] : []));
  const coloured = (await tokenise(commands, 'shellscript')).values();
  return session.map((line) =>
    line.kind === 'output'
      ? { ...plainLine(line.text), classes: ['output'] }
      : { classes: [], prompt: line.prompt, html: coloured.next().value ?? escapeText(line.text) },
  );
}

const plainLine = (text: string): CodeLine => ({ classes: [], prompt: '', html: escapeText(text) });
