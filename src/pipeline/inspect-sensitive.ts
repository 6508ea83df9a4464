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
  readonly read: () => Promise<string | null>;
};

/** What nobody puts into a site on purpose. A telephone number, or an address for mail, people do. */
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
  for (const { path, digest, read } of [...copies(build, store, copied), ...texts(sources)]) {
    const found = await remember([path, digest], async () => {
      const text = (await read()) ?? '';
      const meant = findSensitive(text).filter(({ kind }) => neverMeant.has(kind));
      return sensitiveProblems(meant, { path, text }, patterns);
    });
    problems.push(...found);
  }
  return problems;
}

function copies({ outputs }: Build, store: Store, copied: ReadCopy): readonly Ingredient[] {
  return outputs.flatMap((output): Ingredient[] => {
    const { content, digest } = output;
    if (content.kind !== 'copy' || formOf(content.from) === null) return [];
    return [{ path: content.from, digest, read: () => textOfOutput(output, new Set(), store, copied) }];
  });
}

function texts({ styles, registries, templates }: Sources): readonly Ingredient[] {
  return [
    ...[...styles, ...registries].map(({ path, text: { digest, value } }) => ({
      path,
      digest,
      read: async () => value,
    })),
    ...Object.entries(templates).map(([layout, { digest, value }]) => ({
      path: `templates/pages/${layout}.tsx`,
      digest,
      read: async () => value.code,
    })),
  ];
}
