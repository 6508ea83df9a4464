import type { OverlayProblem } from '../overlay-problem.ts';
import { element } from './element.ts';
import { areFolded, foldProblems, unfoldProblems } from './folded-problems.ts';
import type { LiveRoot } from './live-root.ts';
import { problemItem } from './problem-item.ts';
import type { Words } from './words.ts';

/** What is wrong with the sources, shown over the page; nothing while nothing is. */
export interface ProblemPanel {
  show(problems: readonly OverlayProblem[]): void;
}

/** Pixels that are left before a mark, so that one sees what it follows. */
const lead = 96;

/**
 * The panel, and the small button that it folds to (Escape). It takes no focus by itself: whoever types into the page
 * goes on typing.
 */
export function createProblemPanel({ tree, notes }: LiveRoot, words: Words): ProblemPanel {
  const title = element('h2', { id: 'title', tabindex: '-1' });
  const fold = element(
    'button',
    { type: 'button', class: 'fold' },
    `${words.fold} `,
    element('kbd', {}, 'Esc'),
  );
  const list = element('ol', { class: 'problems' });
  const header = element('header', {}, title, fold, element('p', {}, words.whatNow));
  const panel = element('section', { class: 'panel', 'aria-labelledby': 'title' }, header, list);
  const badge = element('button', { type: 'button', class: 'badge' });
  const announcer = element('p', { class: 'visually-hidden', role: 'status' });
  tree.append(panel, announcer);
  notes.append(badge);
  let shown: readonly OverlayProblem[] = [];

  const draw = () => {
    const isFolded = areFolded(shown);
    panel.hidden = shown.length === 0 || isFolded;
    badge.hidden = shown.length === 0 || !isFolded;
    for (const mark of panel.querySelectorAll('mark')) showInFrame(mark);
  };

  const foldPanel = () => {
    const hadFocus = panel.contains(tree.activeElement);
    foldProblems(shown);
    draw();
    if (hadFocus) badge.focus();
  };

  fold.addEventListener('click', foldPanel);
  badge.addEventListener('click', () => {
    unfoldProblems();
    draw();
    title.focus();
  });
  document.addEventListener('keydown', ({ key, isComposing, defaultPrevented }) => {
    // While a Korean syllable is being composed, Escape belongs to the input method.
    if (key === 'Escape' && !isComposing && !defaultPrevented && !panel.hidden) foldPanel();
  });
  draw();

  return {
    show: (problems) => {
      if (JSON.stringify(problems) === JSON.stringify(shown)) return;
      const hadFocus = panel.contains(tree.activeElement);
      shown = problems;
      const count = words.problems(problems.length);
      title.textContent = count;
      badge.textContent = count;
      announcer.textContent = problems.length === 0 ? '' : count;
      list.replaceChildren(...problems.map((problem) => problemItem(problem, words)));
      if (problems.length === 0) unfoldProblems();
      draw();
      if (hadFocus && !panel.hidden) title.focus();
    },
  };
}

/** Scrolls the lines of a source sideways until the mark is in sight, with a little before it. */
function showInFrame(mark: HTMLElement): void {
  const frame = mark.closest('pre');
  if (frame === null) return;
  const [box, place] = [frame.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (place.right > box.right)
    frame.scrollLeft += Math.min(place.right - box.right, place.left - box.left - lead);
}
