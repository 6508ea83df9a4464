import { createRunAll } from '../../engine/run-all.ts';
import { parsePosts } from '../../pipeline/build.ts';
import { tasks } from '../../pipeline/tasks.ts';
import { silent } from '../silent.ts';
import type { Workshop } from '../workshop.ts';
import { inSlices } from './in-slices.ts';
import type { Opening } from './opening.ts';
import { recentFirst } from './recent-first.ts';
import { type ShowSettings, showSite } from './show-site.ts';
import { isReadSite } from './site-builder.ts';
import type { Reading } from './site-reader.ts';

export type OpenSettings = ShowSettings & {
  readonly workshop: Pick<Workshop, 'pool' | 'engine'>;
  readonly opening: Opening;
  /** Lets others have their turn. What it throws ends the opening; what has been read is not read again. */
  readonly giveWay: () => Promise<void>;
  readonly onProgress: (read: number, total: number) => void;
};

/** Posts that are read before somebody who waits for a page is looked after. */
const slice = 128;

/**
 * Shows a site for the first time. Its posts are read in slices, the latest first; in between, whoever asks for a page gets
 * it provisionally. All that has been read is remembered by then, so the build of the whole finds it.
 * @returns how many pages there are
 * @throws SourceChanged
 */
export async function openSite(reading: Reading, settings: OpenSettings): Promise<number> {
  const { workshop, store, opening, stage, giveWay, onProgress } = settings;
  let between = giveWay;
  if (isReadSite(reading)) {
    const { sources, texts, realPath } = reading;
    const runAll = createRunAll({ ...workshop, store, texts, observer: silent });
    const posts = recentFirst(sources.posts, realPath);
    const answer = async (known: number) => {
      await giveWay();
      const isRenewed = await opening.answer(reading, posts.slice(0, known), runAll);
      if (isRenewed) stage.showAgain();
    };
    const inTurn = inSlices(runAll, slice, async ({ done, total }) => {
      onProgress(done, total);
      await answer(done);
    });
    await parsePosts({ ...sources, posts }, tasks, inTurn);
    between = () => answer(posts.length);
  }
  const pages = await showSite(reading, [], between, settings);
  opening.end(stage.snapshot);
  return pages;
}
