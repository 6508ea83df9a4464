import type { ParsedPost } from '../content/post.ts';
import { secondsForOne, type Work, type WorkOf } from '../engine/task.ts';
import { diagnose } from '../kernel/diagnostic.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Plain } from '../kernel/plain.ts';
import { createTokeniser } from '../markdown/highlight/highlighter.ts';
import { type ParseInput, parseHead, parsePost } from '../markdown/parse-post.ts';
import type { RenderedPage, RenderInput } from '../rendering/render-input.ts';
import { renderPage, unrendered } from '../rendering/render-page.ts';
import { analyseWork, gatherWork, nameFilesWork, termFilesWork } from './search-work.ts';

/** How the tasks of one thread are done; they share its highlighter. Everything heavy is imported from here. */
export function createWork(): WorkOf {
  const works: Readonly<Record<string, Work<Plain, Plain>>> = {
    parse: parseWork(),
    render: renderWork,
    analyse: analyseWork(),
    gather: gatherWork,
    'term-files': termFilesWork,
    'name-files': nameFilesWork,
  };
  return (task) => {
    const work = works[task];
    invariant(work, `the pipeline knows the task ${task}`);
    return work;
  };
}

function parseWork(): Work<ParseInput, ParsedPost> {
  const tokenise = createTokeniser();
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
