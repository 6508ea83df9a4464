import { digestOf } from '../kernel/digest.ts';
import type { OutputFile } from '../pages/output-file.ts';
import type { Page } from '../pages/page.ts';
import type { RenderedPage } from '../rendering/render-input.ts';

/** The output file of a rendered page; none for a page that could not be rendered, whose diagnostic says why. */
export function outputFileOf(page: Page, rendered: RenderedPage | null): OutputFile[] {
  if (rendered === null) return [];
  return [
    { path: page.output, digest: digestOf(rendered.text), content: { kind: 'text', text: rendered.text } },
  ];
}
