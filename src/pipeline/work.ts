import type { TermLink } from '../content/glossary.ts';
import type { ParsedPost } from '../content/post.ts';
import type { PostText } from '../content/post-text.ts';
import type { RegistryPart } from '../content/read-registry.ts';
import type { SourceFile } from '../content/source-file.ts';
import type { Note, Recall } from '../engine/notes.ts';
import { secondsForOne, type Work, type WorkOf } from '../engine/task.ts';
import { termsOf } from '../incident/related/terms.ts';
import { diagnose } from '../kernel/diagnostic.ts';
import type { Digest } from '../kernel/digest.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Plain } from '../kernel/plain.ts';
import { linkTerms } from '../markdown/glossary/link-terms.ts';
import { createTokeniser, type Tokenise } from '../markdown/highlight/highlighter.ts';
import { createLineMemo } from '../markdown/highlight/line-memo.ts';
import { type KnownTokens, tokeniseAhead, withTokens } from '../markdown/highlight/tokenise-ahead.ts';
import { type ParseInput, parseHead, parsePost } from '../markdown/parse-post.ts';
import { parseRegistry } from '../markdown/parse-registry.ts';
import type { RenderedPage, RenderInput } from '../rendering/render-input.ts';
import { renderPage, unrendered } from '../rendering/render-page.ts';
import { linesOfNotes, notesOfLines, recallLines } from './line-notes.ts';
import { analyseWork, gatherWork, nameFilesWork, termFilesWork } from './search-work.ts';
import type { GlossaryInput } from './tasks.ts';

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
    registry: registryWork,
    parse: parseWork(createTokeniser(memo)),
    terms: termsWork,
    glossary: glossaryWork,
    render: renderWork,
    analyse: analyseWork,
    gather: gatherWork(),
    'term-files': termFilesWork,
    'name-files': nameFilesWork,
  };
  return {
    workOf: (task) => {
      const work = works[task];
      invariant(work, `the pipeline knows the task ${task}`);
      return work;
    },
    learned: (others, growth) => notesOfLines(memo.learned(linesOfNotes(others), growth)),
  };
}

function parseWork(tokenise: Tokenise): Work<ParseInput, ParsedPost, KnownTokens> {
  return {
    prepare: ({ source }, textOf) => tokeniseAhead(textOf(source.text), tokenise),
    run: (input, textOf, known) =>
      parsePost(input, textOf, known === null ? tokenise : withTokens(known, tokenise)),
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

const registryWork: Work<SourceFile, RegistryPart | null> = {
  run: async (source) => ({ ...parseRegistry(source), blobs: [] }),
  giveUp: async ({ path: file }, _, excess) => {
    const problem =
      excess === 'memory'
        ? diagnose('source/too-much-memory', { file }, {})
        : diagnose('source/too-slow', { file }, { seconds: secondsForOne });
    return { value: null, diagnostics: [problem], blobs: [] };
  },
};

const termsWork: Work<Digest, readonly string[]> = {
  run: async (digest, textOf) => {
    // The text of that digest is what `parsePost` made.
    const sections: PostText = JSON.parse(textOf(digest));
    const texts = sections.flatMap(({ text, code }) => [text, ...code.map((block) => block.text)]);
    return { value: [...termsOf(texts.join('\n'))], diagnostics: [], blobs: [] };
  },
  giveUp: async () => ({ value: [], diagnostics: [], blobs: [] }),
};

const glossaryWork: Work<GlossaryInput, readonly TermLink[]> = {
  run: async ({ body, terms }, textOf) => ({
    value: linkTerms(textOf(body), terms),
    diagnostics: [],
    blobs: [],
  }),
  giveUp: async () => ({ value: [], diagnostics: [], blobs: [] }),
};

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
