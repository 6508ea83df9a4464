import type { OutputFile } from '../pages/output-file.ts';
import type { RenderedPage } from '../rendering/render-input.ts';
import type { PlannedPage } from './planned-page.ts';

/** The output file of a rendered page; none for a page that could not be rendered, whose diagnostic says why. */
export function outputFileOf({ output }: PlannedPage, rendered: RenderedPage | null): OutputFile[] {
  if (rendered === null) return [];
  const { recipe } = rendered;
  return [{ path: output, digest: recipe, content: { kind: 'recipe', recipe } }];
}
