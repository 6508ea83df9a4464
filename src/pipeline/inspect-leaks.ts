import type { ParsedPost } from '../content/post.ts';
import type { Store, Texts } from '../engine/task.ts';
import { type Registries, registryNames } from '../incident/registry.ts';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import { type Digest, digestOf, fingerprint } from '../kernel/digest.ts';
import { invariant } from '../kernel/invariant.ts';
import type { OutputPath } from '../kernel/paths.ts';
import { createAllowance } from '../leaks/allowance.ts';
import type { Confidential } from '../leaks/confidential.ts';
import {
  type ConfidentialTexts,
  createConfidentialTexts,
  type Finding,
  type Keeper,
  type OpenParts,
  type Shared,
} from '../leaks/confidential-texts.ts';
import { readPlain } from '../leaks/read-plain.ts';
import { formOf, readable } from '../leaks/readable.ts';
import type { OutputFile } from '../pages/output-file.ts';
import type { Build } from './build.ts';
import { examplePosts } from './example-posts.ts';
import { createMemo, type Memo } from './memo.ts';
import { type ReadCopy, textOfBlob, textOfOutput } from './output-text.ts';
import { partedRegistries } from './parted-registries.ts';
import { type PublicText, textsOfBuild, textsOfCode, textsOfPosts, textsOfSite } from './public-texts.ts';
import type { Sources } from './sources.ts';

/** What the leak scan works with. */
export type LeakInspection = {
  readonly store: Store;
  readonly engine: Digest;
  /** Builds another site of the same templates and configuration. */
  readonly build: (sources: Sources, texts: Texts) => Promise<Build>;
  readonly copied: ReadCopy;
  /** The texts of the posts. */
  readonly texts: Texts;
};

/**
 * Reads every file of a public site for what only its internal edition may say: the texts of internal posts and of redacted
 * parts, but for what public posts, templates and the configuration say as well. A site that keeps nothing costs nothing.
 * What was found in a file is remembered by its digest, so that a build in which one page changed reads one page.
 * @throws LostBlob
 */
export async function inspectLeaks(
  build: Build,
  sources: Sources,
  inspection: LeakInspection,
): Promise<readonly Diagnostic[]> {
  const keeping = build.parsed.filter(({ confidential }) => confidential !== null);
  if (sources.selection.edition !== 'public' || keeping.length === 0) return [];
  const { store, copied } = inspection;
  const registries = partedRegistries(build.registries, build.parsed);
  const texts = createConfidentialTexts([
    ...keeping.map((post) => keeperOf(post, store)),
    ...keepersOfEntries(registries.internal),
  ]);
  const kept = fingerprint([
    keeping.map(({ post, confidential }) => [post.value.source, confidential]),
    registries.internal,
  ]);
  const sample = await inspection.build(sampleOf(sources), exampleTexts);
  const open = await openParts(texts, createMemo(store, inspection.engine, ['shared', kept]), [
    ...textsOfPosts(build.parsed, sources.posts, inspection.texts, store),
    ...textsOfSite(sources, registries.open, build.parsed),
    ...textsOfBuild(sample, store),
    ...textsOfCode(build, copied),
  ]);
  const findings = await findIn(build, texts, open, sources, inspection, kept);
  return told(findings);
}

function keeperOf({ post, confidential }: ParsedPost, store: Store): Keeper {
  // Only the parse of a post writes such a blob.
  const value = JSON.parse(textOfBlob(confidential ?? '', store)) as Confidential;
  return { source: post.value.source, confidential: value };
}

/** What a registry says of things that only internal posts name. */
function keepersOfEntries(internal: Registries): readonly Keeper[] {
  return registryNames.flatMap((registry) =>
    internal[registry].map(({ id, label, aliases, definition, owner, links }) => ({
      source: `posts/_knowledge/${registry}.yaml`,
      confidential: {
        written: [definition, ...links.flatMap(({ title, url }) => [title, url])].join('\n'),
        shown: '',
        names: [id, label, ...aliases, ...(owner === null ? [] : [owner])],
        open: '',
      },
    })),
  );
}

/**
 * A site of posts that say nothing. It says what every site says: the words of our own pages and feeds, those of standards,
 * what is configured.
 */
function sampleOf(sources: Sources): Sources {
  return {
    ...sources,
    selection: { ...sources.selection, future: true },
    posts: examplePosts.map(({ path, text }) => ({ path, text: text.digest })),
    registries: [],
    assets: [],
  };
}

const exampleTexts: Texts = {
  text: async (digest) => {
    const post = examplePosts.find(({ text }) => text.digest === digest);
    invariant(post, 'only texts of the sample are asked for');
    return post.text.value;
  },
};

async function openParts(
  texts: ConfidentialTexts,
  remember: Memo,
  publicTexts: readonly PublicText[],
): Promise<OpenParts> {
  const shared: Shared[] = [];
  for (const { key, read } of publicTexts) {
    shared.push(await remember(key, async () => texts.sharedWith(await read())));
  }
  return texts.openBy(shared);
}

type FoundIn = { readonly output: OutputPath; readonly findings: readonly Finding[] };

async function findIn(
  { outputs, parsed }: Build,
  texts: ConfidentialTexts,
  open: OpenParts,
  { config }: Sources,
  inspection: LeakInspection,
  kept: Digest,
): Promise<readonly FoundIn[]> {
  const { store, copied } = inspection;
  const patterns = config.leaks.allow.map(({ pattern }) => pattern);
  const isAllowed = createAllowance(patterns);
  // Public by definition, and read as such.
  const known = new Set(parsed.filter(({ confidential }) => confidential === null).map(({ body }) => body));
  const remember = createMemo(store, inspection.engine, ['found', kept, fingerprintOf(open), patterns]);
  const found: FoundIn[] = [];
  for (const output of outputs) {
    const findings = await remember([output.path, output.digest], async () => {
      const text = await codesOf(output, () => textOfOutput(output, known, store, copied));
      return texts.find(text, open, isAllowed);
    });
    if (findings.length > 0) found.push({ output: output.path, findings });
  }
  return found;
}

/** The name of a file, and its text if it has one. */
async function codesOf({ path }: OutputFile, read: () => Promise<string | null>): Promise<Uint16Array> {
  const name = readPlain(path.normalize('NFC'));
  const form = formOf(path);
  const text = form === null ? null : await read();
  if (form === null || text === null) return name;
  const codes = readable(text, form);
  const both = new Uint16Array(name.length + 1 + codes.length);
  both.set(name);
  both.set(codes, name.length + 1);
  return both;
}

function fingerprintOf({ windows, names }: OpenParts): Digest {
  return fingerprint([digestOf(windows), digestOf(names)]);
}

/** One problem for each post and kind, however many files it is in: at its line in the post, and with the first file. */
function told(found: readonly FoundIn[]): readonly Diagnostic[] {
  const by = new Map<string, { readonly finding: Finding; readonly outputs: OutputPath[] }>();
  for (const { output, findings } of found) {
    for (const finding of findings) {
      const key = `${finding.kind} ${finding.source}`;
      const before = by.get(key);
      if (before === undefined) by.set(key, { finding, outputs: [output] });
      else before.outputs.push(output);
    }
  }
  return [...by.values()].map(({ finding: { source, kind, line }, outputs: [output = '', ...others] }) => {
    const place = line === null ? { file: source } : { file: source, span: wholeLine(line) };
    const args = { output, more: others.length === 0 ? '' : others.length };
    return diagnose(kind === 'text' ? 'leak/internal-text' : 'leak/internal-name', place, args);
  });
}

function wholeLine(line: number) {
  return { line, column: 1, endLine: line, endColumn: 1 };
}
