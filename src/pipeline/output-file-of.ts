import type { Digest } from '../kernel/digest.ts';
import { weakly } from '../kernel/weakly.ts';
import type { OutputFile } from '../pages/output-file.ts';
import type { PlannedPage } from './planned-page.ts';

/** The output file of a page: the same object for as long as both are, so that what is otherwise is told at a glance. */
export const outputFileOf = weakly(
  ({ output }: PlannedPage, recipe: Digest): OutputFile => ({
    path: output,
    digest: recipe,
    content: { kind: 'recipe', recipe },
  }),
);
