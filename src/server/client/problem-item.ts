import type { FrameLine, OverlayProblem } from '../overlay-problem.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** One problem: what is wrong, where, the lines around it, and what to do. */
export function problemItem(problem: OverlayProblem, words: Words): HTMLLIElement {
  const { severity, code, message, hint, frame } = problem;
  return element(
    'li',
    { class: `problem ${severity}` },
    element(
      'p',
      { class: 'message' },
      element('span', { class: 'severity' }, words.severity[severity]),
      ` ${message}`,
    ),
    element('p', { class: 'place' }, placeOf(problem, words), ' ', element('code', {}, code)),
    ...(frame.length === 0 ? [] : [frameOf(frame)]),
    element('p', { class: 'hint' }, hint),
  );
}

/** `posts/a.md:12:7`, which opens the editor where there is a file to open. */
function placeOf({ file, line, column, editor }: OverlayProblem, words: Words): HTMLElement {
  const place = `${file}:${line}:${column}`;
  return editor === null
    ? element('span', { class: 'file' }, place)
    : element('a', { class: 'file', href: editor, title: words.openInEditor }, place);
}

/** The lines of a source. It scrolls sideways, so the keyboard must reach it. */
function frameOf(frame: readonly FrameLine[]): HTMLPreElement {
  return element('pre', { class: 'frame', tabindex: '0' }, ...frame.map(lineOf));
}

function lineOf({ number, text, mark }: FrameLine): HTMLElement {
  const { from, to } = mark ?? { from: text.length, to: text.length };
  const marked = mark === null ? [] : [element('mark', {}, text.slice(from, to) || ' ')];
  return element(
    'span',
    { class: mark === null ? 'line' : 'line marked' },
    element('span', { class: 'number', 'aria-hidden': 'true' }, String(number)),
    element('code', {}, text.slice(0, from), ...marked, text.slice(to)),
  );
}
