import type { CodeBlock } from '../ours.ts';
import { readFence } from './fence-options.ts';
import { longestLine } from './grammar.ts';
import type { Tokenise } from './highlighter.ts';
import { languageOf } from './languages.ts';
import { type LineMark, readLineMarks } from './line-marks.ts';
import { beginsWithPrompt, readSession } from './shell-session.ts';
import { escapeText } from './token-html.ts';

/** The largest block that is highlighted, in characters. */
export const largestBlock = 262_144;

/** What was wrong with a block, so that it is shown plain or only in part as its author meant. */
export type CodeProblem =
  | { readonly kind: 'unknown-language'; readonly language: string }
  | { readonly kind: 'long-line' }
  | { readonly kind: 'large-block' }
  | { readonly kind: 'line-range'; readonly range: string; readonly lines: number };

/** One shown line: its classes, what stands before its code, its code as HTML. */
type Line = {
  readonly classes: readonly string[];
  readonly prompt: string;
  readonly html: string;
};

/** A code block as HTML, written straight to text: its tokens never become a tree. */
export async function codeHtml(
  block: CodeBlock,
  tokenise: Tokenise,
): Promise<{ html: string; problems: CodeProblem[] }> {
  const fence = readFence(block.lang, block.meta);
  const { lines: texts, marks } = readLineMarks(block.text);
  const problems: CodeProblem[] = [];
  const lines = await colour(texts, fence.language, tokenise, problems);
  for (const { from, to } of fence.highlighted) {
    if (to > texts.length) {
      problems.push({
        kind: 'line-range',
        range: from === to ? `${from}` : `${from}-${to}`,
        lines: texts.length,
      });
    }
  }
  const classesOf = (number: number): string[] => {
    const stated: LineMark[] = [...(marks.get(number) ?? [])];
    const inRange = fence.highlighted.some(({ from, to }) => from <= number && number <= to);
    return inRange && !stated.includes('highlighted') ? ['highlighted', ...stated] : stated;
  };
  const hasFocus = [...marks.values()].some((set) => set.has('focus'));
  const preClasses = [
    'code-block',
    ...(fence.lineNumbers ? ['numbered'] : []),
    ...(fence.wrap ? ['wrap'] : []),
    ...(hasFocus ? ['has-focus'] : []),
  ];
  const title =
    fence.title === null ? '' : `<figcaption class="code-title">${escapeText(fence.title)}</figcaption>`;
  const code = lines
    .map((line, at) => lineHtml({ ...line, classes: [...line.classes, ...classesOf(at + 1)] }))
    .join('\n');
  const language =
    fence.language === ''
      ? ''
      : ` data-lang="${escapeText(fence.language.toLowerCase()).replaceAll('"', '&quot;')}"`;
  return {
    html: `<figure class="code"${language}>${title}<pre class="${preClasses.join(' ')}" tabindex="0"><code>${code}</code></pre></figure>`,
    problems,
  };
}

async function colour(
  texts: readonly string[],
  name: string,
  tokenise: Tokenise,
  problems: CodeProblem[],
): Promise<readonly Line[]> {
  const language = languageOf(name);
  if (language.kind === 'unknown') problems.push({ kind: 'unknown-language', language: name });
  if (
    language.kind === 'session' ||
    (language.kind === 'grammar' && language.isShell && beginsWithPrompt(texts))
  ) {
    return sessionLines(texts, tokenise);
  }
  if (language.kind !== 'grammar') return texts.map(plainLine);
  if (texts.join('\n').length > largestBlock) {
    problems.push({ kind: 'large-block' });
    return texts.map(plainLine);
  }
  if (texts.some((text) => text.length > longestLine)) problems.push({ kind: 'long-line' });
  const coloured = await tokenise(texts, language.name);
  return coloured.map((html) => ({ classes: [], prompt: '', html }));
}

/** Commands are coloured together, so that one that goes on over lines is read as a whole; output is not. */
async function sessionLines(texts: readonly string[], tokenise: Tokenise): Promise<readonly Line[]> {
  const session = readSession(texts);
  const commands = session.flatMap((line) => (line.kind === 'command' ? [line.text] : []));
  const coloured = (await tokenise(commands, 'shellscript')).values();
  return session.map((line) =>
    line.kind === 'output'
      ? { ...plainLine(line.text), classes: ['output'] }
      : { classes: [], prompt: line.prompt, html: coloured.next().value ?? escapeText(line.text) },
  );
}

const plainLine = (text: string): Line => ({ classes: [], prompt: '', html: escapeText(text) });

function lineHtml({ classes, prompt, html }: Line): string {
  const before = prompt === '' ? '' : `<span class="prompt">${escapeText(prompt)}</span>`;
  return `<span class="${['line', ...classes].join(' ')}">${before}${html}</span>`;
}
