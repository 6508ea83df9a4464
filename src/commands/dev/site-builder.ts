import type { LastAnswers } from '../../engine/last-answers.ts';
import { LostBlob } from '../../engine/lost-blob.ts';
import { createRunAll } from '../../engine/run-all.ts';
import type { Store } from '../../engine/task.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { OutputFile } from '../../pages/output-file.ts';
import { type Build, build } from '../../pipeline/build.ts';
import { indexSite } from '../../pipeline/index-site.ts';
import { createMiddle, createPlanner, type Middle, type Planned } from '../../pipeline/middle.ts';
import type { PlannedPage } from '../../pipeline/planned-page.ts';
import { createRememberedMiddle } from '../../pipeline/remembered-middle.ts';
import { searchTasks } from '../../pipeline/search-tasks.ts';
import type { Sources } from '../../pipeline/sources.ts';
import { tasks } from '../../pipeline/tasks.ts';
import type { TemplateBundle } from '../../rendering/template-bundle.ts';
import { silent } from '../silent.ts';
import type { Workshop } from '../workshop.ts';
import type { AskedPages } from './asked-pages.ts';
import { inSlices, type Progress } from './in-slices.ts';
import { createLastGoodPosts } from './last-good-posts.ts';
import type { Reading } from './site-reader.ts';

/** A reading whose sources are there. */
export type ReadSite = Reading & { readonly sources: Sources };

/** Whether there is a site to build. */
export function isReadSite(reading: Reading): reading is ReadSite {
  return reading.sources !== null;
}

/** Builds a site again and again, by the one `build` that there is. */
export interface SiteBuilder {
  /**
   * @param changed the sources that are new. Where none is, somebody wants all to be made again
   * @throws SourceChanged, LostBlob: the site must be read and built again; whatever the listener throws
   */
  build(site: ReadSite, changed: readonly SourcePath[], listener: BuildListener): Promise<Build>;
  /**
   * The files that search reads, of a build. Whoever writes seldom searches, so they are made when they are asked for.
   * @throws LostBlob
   */
  index(site: ReadSite, made: Build): Promise<readonly OutputFile[]>;
}

/** Hears of a build while it runs. */
export type BuildListener = {
  /** Is called between two slices of the work; what it throws ends the build. */
  readonly between: (progress: Progress) => Promise<void>;
  /**
   * Gets the pages that somebody looks at, and the files that are no pages, as soon as they are there, when there are many
   * others to be made.
   */
  readonly onPart: (part: Build) => void;
};

export type SiteBuilderSettings = {
  readonly workshop: Pick<Workshop, 'pool' | 'engine'>;
  readonly store: Store;
  readonly answers: LastAnswers;
  readonly asked: AskedPages;
};

/** Inputs that are run before anything else is looked at. */
const slice = 256;

/** Pages that are made anew without much ado; with more, those come first that somebody looks at. */
const few = 40;

/** Posts that somebody edits by hand at once: their pages are wanted, too. */
const byHand = 4;

export function createSiteBuilder({ workshop, store, answers, asked }: SiteBuilderSettings): SiteBuilder {
  const newMiddle = () =>
    createMiddle(createRememberedMiddle(createPlanner(store.putBlob), store, workshop.engine));
  let middle = newMiddle();
  let readAs = createLastGoodPosts();
  let last: { readonly planned: Planned; readonly templates: TemplateBundle } | null = null;

  /** How many pages are surely to be made anew. Before the first build is over, there is nothing a part could be of. */
  function countNew(planned: Planned, templates: TemplateBundle): number {
    if (last === null) return 0;
    if (last.planned === planned && last.templates === templates) return 0;
    const { planned: before, templates: old } = last;
    const known = new Set(before.pages);
    const isNew = (page: Planned['pages'][number]) =>
      !known.has(page) || old[page.layout] !== templates[page.layout];
    return planned.pages.filter(isNew).length;
  }

  async function buildOnce(
    { sources, texts }: ReadSite,
    changed: readonly SourcePath[],
    { between, onPart }: BuildListener,
  ): Promise<Build> {
    const { templates } = sources;
    const runAll = createRunAll({ ...workshop, store, texts, observer: silent });
    const inTurn = inSlices(answers.over(runAll), slice, between);
    const whole = Object.keys(templates).length > 0 ? middle : withPages(middle, () => false);
    const edited = new Set(changed.length > byHand ? [] : changed);
    const isWanted = ({ url, body }: PlannedPage) => asked.has(url) || (body !== null && edited.has(body));
    let planned: Planned | null = null;
    let isPart = false;
    const wantedFirst: Middle = (posts, project) => {
      planned = whole(posts, project);
      isPart = last !== null && countNew(planned, templates) + changed.length > few;
      return isPart ? ofPages(planned, isWanted) : planned;
    };
    let made = await build(sources, tasks, inTurn, wantedFirst, { readAs });
    if (isPart) {
      onPart(made);
      made = await build(sources, tasks, inTurn, whole, { readAs });
    }
    if (planned !== null) last = { planned, templates };
    return made;
  }

  return {
    build: async (site, changed, listener) => {
      if (changed.length === 0) answers.forget();
      try {
        return await buildOnce(site, changed, listener);
      } catch (error) {
        // What is remembered may be what is lost.
        if (error instanceof LostBlob) {
          answers.forget();
          middle = newMiddle();
          readAs = createLastGoodPosts();
        }
        throw error;
      }
    },
    index: async ({ sources, texts }, made) => {
      const runAll = createRunAll({ ...workshop, store, texts, observer: silent });
      return (await indexSite(sources, made, searchTasks, runAll)).value;
    },
  };
}

/** A middle of which only some pages are wanted. */
export function withPages(middle: Middle, isWanted: (page: PlannedPage) => boolean): Middle {
  return (posts, project) => ofPages(middle(posts, project), isWanted);
}

function ofPages(planned: Planned, isWanted: (page: PlannedPage) => boolean): Planned {
  return { ...planned, pages: planned.pages.filter(isWanted) };
}
