import type { Root } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import { nearestNames } from '../../kernel/nearest-names.ts';
import { type CodeProblem, codeHtml } from '../highlight/code-html.ts';
import { largestBlock } from '../highlight/colour-lines.ts';
import { longestLine } from '../highlight/grammar.ts';
import type { Tokenise } from '../highlight/highlighter.ts';
import { languageNames } from '../highlight/languages.ts';
import { type HtmlOurs, spanOf } from '../ours.ts';
import type { Report } from '../report.ts';
import { walk } from '../walk.ts';

/**
 * Replaces the code blocks, which were set aside as text, by their highlighted HTML.
 * @returns how many lines of code there are
 */
export async function highlightCode(tree: Root, tokenise: Tokenise, report: Report): Promise<number> {
  const places: { node: HtmlOurs; replace: (raw: Raw) => void }[] = [];
  walk(tree, 'ours', (node, index, parent) => {
    if (node.code === undefined) return;
    places.push({
      node,
      replace: (raw) => {
        parent.children[index] = raw;
      },
    });
  });
  let lines = 0;
  for (const { node, replace } of places) {
    if (node.code === undefined) continue;
    const { html, problems } = await codeHtml(node.code, tokenise);
    for (const problem of problems) reportProblem(problem, node, report);
    replace({ type: 'raw', value: html, position: node.position });
    lines += node.code.text.split('\n').length;
  }
  return lines;
}

function reportProblem(problem: CodeProblem, node: HtmlOurs, report: Report): void {
  const span = spanOf(node);
  const fence = { ...span, endLine: span.line, endColumn: span.column + 3 };
  if (problem.kind === 'unknown-language') {
    const [near] = nearestNames(problem.language, languageNames);
    report('code/unknown-language', fence, {
      language: problem.language,
      suggestion: near === undefined ? '' : ` (${near}?)`,
    });
  } else if (problem.kind === 'line-range') {
    report('code/line-range', fence, { range: problem.range, lines: problem.lines });
  } else if (problem.kind === 'large-block') {
    report('code/plain', fence, { what: '256KiB+', limit: `${largestBlock / 1024}KiB` });
  } else {
    report('code/plain', fence, { what: `${longestLine}+`, limit: `${longestLine}` });
  }
}
