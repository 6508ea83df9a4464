import type { SourceFile } from '../content/source-file.ts';
import type { Store } from '../engine/task.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import type { Digest } from '../kernel/digest.ts';
import type { SourcePath } from '../kernel/paths.ts';
import { formOf } from '../leaks/readable.ts';
import { findSensitive } from '../leaks/sensitive/find-sensitive.ts';
import type { SensitiveKind } from '../leaks/sensitive/sensitive.ts';
import { sensitiveProblems } from '../leaks/sensitive/sensitive-problems.ts';
import type { Build } from './build.ts';
import { createMemo } from './memo.ts';
import { type ReadCopy, textOfOutput } from './output-text.ts';
import type { Sources } from './sources.ts';

/** A text that goes into outputs and is no post. */
type Ingredient = {
  readonly path: SourcePath;
  readonly digest: Digest;
  /** Whether it is the site's own frame, or tells of something as a post does. */
  readonly is: 'frame' | 'content';
  readonly read: () => Promise<string | null>;
};

/** What nobody puts into the frame of a site on purpose. A telephone number, or an address for mail, people do. */
const neverMeant: ReadonlySet<SensitiveKind> = new Set([
  'provider-key',
  'private-key',
  'web-token',
  'address-password',
  'resident-number',
]);

/**
 * Looks for keys, tokens and the like in what outputs are made of besides posts, which were looked at when they were
 * parsed: files that are copied, style sheets, registries, templates. What is in an output came from one of these, and
 * there is where its author can take it out.
 */
export async function inspectSensitive(
  build: Build,
  sources: Sources,
  { store, engine, copied }: { readonly store: Store; readonly engine: Digest; readonly copied: ReadCopy },
): Promise<readonly Diagnostic[]> {
  const patterns = sources.config.leaks.allow.map(({ pattern }) => pattern);
  const remember = createMemo(store, engine, ['sensitive', patterns]);
  const problems: Diagnostic[] = [];
  for (const { path, digest, is, read } of [...copies(build, store, copied), ...texts(sources)]) {
    const found = await remember([path, is, digest], async () => {
      const text = (await read()) ?? '';
      const found = findSensitive(text).filter(({ kind }) => is === 'content' || neverMeant.has(kind));
      return sensitiveProblems(found, { path, text }, patterns);
    });
    problems.push(...found);
  }
  return problems;
}

function copies({ outputs }: Build, store: Store, copied: ReadCopy): readonly Ingredient[] {
  return outputs.flatMap((output): Ingredient[] => {
    const { content, digest } = output;
    if (content.kind !== 'copy' || formOf(content.from) === null) return [];
    const is = content.from.startsWith('posts/') ? 'content' : 'frame';
    return [{ path: content.from, digest, is, read: () => textOfOutput(output, new Set(), store, copied) }];
  });
}

function texts({ styles, registries, templates }: Sources): readonly Ingredient[] {
  return [
    ...styles.map((file) => ingredientOf(file, 'frame')),
    ...registries.map((file) => ingredientOf(file, 'content')),
    ...Object.entries(templates).map(
      ([layout, { digest, value }]): Ingredient => ({
        path: `templates/pages/${layout}.tsx`,
        digest,
        is: 'frame',
        read: async () => value.code,
      }),
    ),
  ];
}

function ingredientOf({ path, text: { digest, value } }: SourceFile, is: Ingredient['is']): Ingredient {
  return { path, digest, is, read: async () => value };
}
