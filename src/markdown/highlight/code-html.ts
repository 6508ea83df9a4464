import type { CodeBlock } from '../ours.ts';
import { type CodeLine, type ColourProblem, colourLines } from './colour-lines.ts';
import { readFence } from './fence-options.ts';
import type { Tokenise } from './highlighter.ts';
import { type LineMark, readLineMarks } from './line-marks.ts';
import { escapeText } from './token-html.ts';

/** What was wrong with a block, so that it is shown plain or only in part as its author meant. */
export type CodeProblem =
  | ColourProblem
  | { readonly kind: 'line-range'; readonly range: string; readonly lines: number };

/** A code block as HTML, written straight to text: its tokens never become a tree. */
export async function codeHtml(
  block: CodeBlock,
  tokenise: Tokenise,
): Promise<{ html: string; problems: CodeProblem[] }> {
  const fence = readFence(block.lang, block.meta);
  const { lines: texts, marks } = readLineMarks(block.text);
  const coloured = await colourLines(texts, fence.language, tokenise);
  const problems: CodeProblem[] = [...coloured.problems];
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
  const code = coloured.lines
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

function lineHtml({ classes, prompt, html }: CodeLine): string {
  const before = prompt === '' ? '' : `<span class="prompt">${escapeText(prompt)}</span>`;
  return `<span class="${['line', ...classes].join(' ')}">${before}${html}</span>`;
}
