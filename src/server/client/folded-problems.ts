import type { OverlayProblem } from '../overlay-problem.ts';

/** Where a tab remembers which problems it was told to fold, over the pages that it visits. */
const key = 'hoego-folded';

/** Notes that somebody has seen these problems and wants to see the page. */
export function foldProblems(problems: readonly OverlayProblem[]): void {
  sessionStorage.setItem(key, JSON.stringify(problems.map(nameOf)));
}

export function unfoldProblems(): void {
  sessionStorage.removeItem(key);
}

/** Whether all of these problems were folded. A new one is shown; one that only moved in its file is not new. */
export function areFolded(problems: readonly OverlayProblem[]): boolean {
  const folded: readonly string[] = JSON.parse(sessionStorage.getItem(key) ?? '[]');
  return problems.every((problem) => folded.includes(nameOf(problem)));
}

function nameOf({ file, code }: OverlayProblem): string {
  return `${file} ${code}`;
}
