import { colourLines } from './colour-lines.ts';
import { readFence } from './fence-options.ts';
import type { Tokenise } from './highlighter.ts';
import { readLineMarks } from './line-marks.ts';

/** The HTML of lines that were coloured together, by their language and themselves; lines are parted by line feeds. */
export type KnownColours = readonly {
  readonly language: string;
  readonly lines: string;
  readonly html: string;
}[];

/** The fence of a block at the margin, and what is behind it. */
const opening = /^(`{3,}|~{3,})([^`]*)$/;

/**
 * Colours the code of a text that nobody has parsed yet. Where its code stands is only guessed: what is overlooked will be
 * coloured when it is met, and what is no code will not be asked for.
 */
export async function colourAhead(text: string, tokenise: Tokenise): Promise<KnownColours> {
  const known: KnownColours[number][] = [];
  const recording: Tokenise = async (lines, language) => {
    const html = await tokenise(lines, language);
    known.push({ language, lines: lines.join('\n'), html: html.join('\n') });
    return html;
  };
  for (const { info, code } of fencedBlocks(text)) {
    const [lang = ''] = info.trim().split(/\s/, 1);
    await colourLines(readLineMarks(code).lines, readFence(lang, '').language, recording);
  }
  return known;
}

function fencedBlocks(text: string): readonly { readonly info: string; readonly code: string }[] {
  const blocks: { info: string; code: string }[] = [];
  let open: { mark: string; info: string; lines: string[] } | null = null;
  for (const line of text.split('\n')) {
    const [, mark, info = ''] = opening.exec(line) ?? [];
    if (open === null) {
      if (mark !== undefined) open = { mark, info, lines: [] };
    } else if (mark?.startsWith(open.mark) === true && info.trim() === '') {
      blocks.push({ info: open.info, code: open.lines.join('\n') });
      open = null;
    } else open.lines.push(line);
  }
  return blocks;
}

/** Colours as another does, which is asked only for what is not known. */
export function withColours(known: KnownColours, tokenise: Tokenise): Tokenise {
  const keyOf = (language: string, lines: string) => `${language}\n${lines}`;
  const htmlOf = new Map(known.map(({ language, lines, html }) => [keyOf(language, lines), html]));
  return async (lines, language) => {
    const html = htmlOf.get(keyOf(language, lines.join('\n')));
    return html === undefined ? tokenise(lines, language) : html.split('\n');
  };
}
