import { codeIn } from './colour-lines.ts';
import { readFence } from './fence-options.ts';
import type { Tokenise } from './highlighter.ts';
import { readLineMarks } from './line-marks.ts';

/** The tokens of lines that were read together, by their language and themselves, all parted by line feeds. */
export type KnownTokens = readonly {
  readonly language: string;
  readonly lines: string;
  readonly tokens: string;
}[];

/** The fence of a block at the margin, and what is behind it. */
const opening = /^(`{3,}|~{3,})([^`]*)$/;

/**
 * Reads the code of a text that nobody has parsed yet. Where its code stands is only guessed: what is overlooked will be
 * read when it is met, and what is no code will not be asked for.
 */
export async function tokeniseAhead(source: string, tokenise: Tokenise): Promise<KnownTokens> {
  const known: KnownTokens[number][] = [];
  for (const { info, text } of fencedBlocks(source)) {
    const [lang = ''] = info.trim().split(/\s/, 1);
    const code = codeIn(readLineMarks(text).lines, readFence(lang, '').language);
    if (code === null) continue;
    const { lines, language } = code;
    const tokens = await tokenise(lines, language);
    known.push({ language, lines: lines.join('\n'), tokens: tokens.join('\n') });
  }
  return known;
}

function fencedBlocks(source: string): readonly { readonly info: string; readonly text: string }[] {
  const blocks: { info: string; text: string }[] = [];
  let open: { mark: string; info: string; lines: string[] } | null = null;
  for (const line of source.split('\n')) {
    const [, mark, info = ''] = opening.exec(line) ?? [];
    if (open === null) {
      if (mark !== undefined) open = { mark, info, lines: [] };
    } else if (mark?.startsWith(open.mark) === true && info.trim() === '') {
      blocks.push({ info: open.info, text: open.lines.join('\n') });
      open = null;
    } else open.lines.push(line);
  }
  return blocks;
}

/** Tells tokens as another does, which is asked only for those that are not known. */
export function withTokens(known: KnownTokens, tokenise: Tokenise): Tokenise {
  const keyOf = (language: string, lines: string) => `${language}\n${lines}`;
  const tokensOf = new Map(known.map(({ language, lines, tokens }) => [keyOf(language, lines), tokens]));
  return async (lines, language) => {
    const tokens = tokensOf.get(keyOf(language, lines.join('\n')));
    return tokens === undefined ? tokenise(lines, language) : tokens.split('\n');
  };
}
