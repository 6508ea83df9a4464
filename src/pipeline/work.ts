import type { ParsedPost } from '../content/post.ts';
import type { Note, Recall } from '../engine/notes.ts';
import { secondsForOne, type Work, type WorkOf } from '../engine/task.ts';
import { diagnose } from '../kernel/diagnostic.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Plain } from '../kernel/plain.ts';
import { createTokeniser, type Tokenise } from '../markdown/highlight/highlighter.ts';
import { createLineMemo } from '../markdown/highlight/line-memo.ts';
import { type ParseInput, parseHead, parsePost } from '../markdown/parse-post.ts';
import type { RenderedPage, RenderInput } from '../rendering/render-input.ts';
import { renderPage, unrendered } from '../rendering/render-page.ts';
import { linesOfNotes, notesOfLines, recallLines } from './line-notes.ts';

/** How one thread does the tasks, and what it finds out on the way. */
export type ThreadWork = {
  readonly workOf: WorkOf;
  /**
   * What it found out that is worth keeping.
   * @param others what other threads found out; it is taken along
   * @param growth how much it must be, as a part of what is kept of the same subject
   */
  readonly learned: (others: readonly Note[], growth: number) => readonly Note[];
};

/**
 * How the tasks of one thread are done; they share its highlighter. Everything heavy is imported from here.
 * @param recall gives what earlier runs found out
 */
export function createWork(recall: Recall): ThreadWork {
  const memo = createLineMemo(recallLines(recall));
  const works: Readonly<Record<string, Work<Plain, Plain>>> = {
    parse: parseWork(createTokeniser(memo)),
    render: renderWork,
  };
  return {
    workOf: (task) => {
      const work = works[task];
      invariant(work, 'the pipeline has two tasks');
      return work;
    },
    learned: (others, growth) => notesOfLines(memo.learned(linesOfNotes(others), growth)),
  };
}

function parseWork(tokenise: Tokenise): Work<ParseInput, ParsedPost> {
  return {
    run: (input, textOf) => parsePost(input, textOf, tokenise),
    giveUp: (input, textOf, excess) => {
      const place = { file: input.source.path };
      const problem =
        excess === 'memory'
          ? diagnose('source/too-much-memory', place, {})
          : diagnose('source/too-slow', place, { seconds: secondsForOne });
      return parseHead(input, textOf, problem);
    },
  };
}

const renderWork: Work<RenderInput, RenderedPage | null> = {
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
