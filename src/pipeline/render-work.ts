import { secondsForOne, type Work } from '../engine/task.ts';
import { diagnose } from '../kernel/diagnostic.ts';
import type { RenderedPage, RenderInput } from '../rendering/render-input.ts';
import { renderPage, unrendered } from '../rendering/render-page.ts';

/** How a page is rendered. */
export const renderWork: Work<RenderInput, RenderedPage | null> = {
  run: renderPage,
  giveUp: async (input, _, excess) => {
    const { url } = input.page.value;
    return unrendered(input, (place) =>
      excess === 'memory'
        ? diagnose('template/too-much-memory', place, { url })
        : diagnose('template/too-slow', place, { url, seconds: secondsForOne }),
    );
  },
};
