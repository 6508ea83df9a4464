import type { TermLink } from '../content/glossary.ts';
import type { PostText } from '../content/post-text.ts';
import type { Note, Recall } from '../engine/notes.ts';
import type { Work, WorkOf } from '../engine/task.ts';
import { termsOf } from '../incident/related/terms.ts';
import type { Digest } from '../kernel/digest.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Plain } from '../kernel/plain.ts';
import { linkTerms } from '../markdown/glossary/link-terms.ts';
import { createTokeniser } from '../markdown/highlight/highlighter.ts';
import { createLineMemo } from '../markdown/highlight/line-memo.ts';
import { oniguruma } from '../markdown/highlight/oniguruma.ts';
import type { KeptOutlines } from '../markdown/highlight/outlines.ts';
import { tokeniseAhead } from '../markdown/highlight/tokenise-ahead.ts';
import type { ParseInput } from '../markdown/parse-post.ts';
import { laterWork } from './later-work.ts';
import { linesOfNotes, notesOfLines, recallLines } from './line-notes.ts';
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
 * How the tasks of one thread are done; they share its highlighter. Everything heavy is loaded from here, each part when it
 * is first needed: a worker that others wait for has but a part of it to do.
 * @param recall gives what earlier runs found out
 * @param outlines gives what was derived of grammars when hoego was compiled
 */
export function createWork(recall: Recall, outlines: KeptOutlines): ThreadWork {
  const memo = createLineMemo(recallLines(recall));
  const tokenise = createTokeniser(memo, outlines);
  const search = () => import('./search-work.ts');
  const works: Readonly<Record<string, Work<Plain, Plain>>> = {
    registry: laterWork(async () => (await import('./registry-work.ts')).registryWork),
    parse: {
      ...laterWork(async () => (await import('./parse-work.ts')).parseWork(tokenise)),
      loadPreparation: async () => void (await oniguruma()),
      prepare: ({ source }: ParseInput, textOf) => tokeniseAhead(textOf(source.text), tokenise),
    },
    terms: termsWork,
    glossary: glossaryWork,
    render: laterWork(async () => (await import('./render-work.ts')).renderWork),
    analyse: laterWork(async () => (await search()).analyseWork),
    gather: laterWork(async () => (await search()).gatherWork()),
    'term-files': laterWork(async () => (await search()).termFilesWork),
    'name-files': laterWork(async () => (await search()).nameFilesWork),
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
