import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { FileOperations } from '../../../src/host/publishing/file-operations.ts';
import { finishPublish } from '../../../src/host/publishing/finish-publish.ts';
import type { KnownOutput } from '../../../src/host/publishing/known-output.ts';
import type { OutputTarget } from '../../../src/host/publishing/output-target.ts';
import { publish } from '../../../src/host/publishing/publish.ts';
import { publishAhead } from '../../../src/host/publishing/publish-ahead.ts';
import { type Digest, digestOf } from '../../../src/kernel/digest.ts';
import type { OutputFile } from '../../../src/pages/output-file.ts';
import { tempFolder, writeFiles } from '../temp-folder.ts';

/** This process, and no other that runs. */
export const self = { pid: process.pid, isRunning: (pid: number) => pid === process.pid };

/**
 * What a file of a site holds: a text; the copy of a source that had some bytes when it was read; what a task made; or a
 * page that is put together, from a recipe, when it is needed.
 */
export type Wanted = {
  readonly [path: string]:
    | string
    | { readonly from: string; readonly bytes: string }
    | { readonly blob: string }
    | { readonly recipe: string; readonly bytes: string };
};

/** How one publication is done that is not as the others. */
export type How = Partial<OutputTarget> & {
  readonly known?: KnownOutput;
  readonly files?: FileOperations;
  readonly withdrawn?: readonly string[];
  /** What is made, and may be written aside, before it is known what the site will be. */
  readonly ahead?: Wanted;
  /** Is told of each page whose bytes are put together. */
  readonly onMade?: (path: string) => void;
};

/** The output files of a site. */
export function outputsOf(wanted: Wanted): OutputFile[] {
  return Object.entries(wanted).map(([path, file]) => {
    if (typeof file === 'string')
      return { path, digest: digestOf(file), content: { kind: 'text', text: file } };
    if ('from' in file)
      return { path, digest: digestOf(file.bytes), content: { kind: 'copy', from: file.from } };
    if ('blob' in file) {
      const digest = digestOf(file.blob);
      return { path, digest, content: { kind: 'blob', blob: digest } };
    }
    return {
      path,
      digest: digestOf(file.recipe),
      content: { kind: 'recipe', recipe: digestOf(file.recipe) },
    };
  });
}

/** A site folder, and the means to publish to its `dist/` and to see what came of it. */
export async function site(sources: Readonly<Record<string, string>> = {}, out = 'dist') {
  const top = await tempFolder();
  const root = join(top, 'site');
  await writeFiles(root, { 'posts/a.md': 'a', 'public/robots.txt': 'x', ...sources });
  const places = { root, posts: join(root, 'posts'), config: null, packageRoot: join(top, 'package') };
  const target: OutputTarget = { out: join(root, out), places, home: join(top, 'home'), self };
  const realPath = new Map(Object.keys(sources).map((path) => [path, join(root, path)]));
  return {
    root,
    target,
    realPath,
    out: target.out,
    /** Publishes a site. `made` are the pages whose bytes were put together for it. */
    publish: async (
      wanted: Wanted,
      { known, files, ahead, onMade, withdrawn = [], ...changes }: How = {},
    ) => {
      const made: string[] = [];
      const all = [wanted, ahead ?? {}].flatMap((some) => Object.entries(some));
      const bytesOf = async (recipe: Digest) => {
        const [path, file] = all.find(([, it]) => isMadeFrom(recipe, it)) ?? [];
        if (path === undefined || typeof file !== 'object' || !('recipe' in file))
          throw new Error(`no recipe ${recipe}`);
        made.push(path);
        onMade?.(path);
        return Buffer.from(file.bytes);
      };
      const blob = (digest: Digest) => {
        const file = Object.values(wanted).find(
          (it) => typeof it === 'object' && 'blob' in it && digestOf(it.blob) === digest,
        );
        if (typeof file !== 'object' || !('blob' in file)) throw new Error(`no blob ${digest}`);
        return Buffer.from(file.blob);
      };
      const to = { ...target, ...changes };
      const begun = ahead === undefined ? null : publishAhead(to, { bytesOf, blob }, files);
      // One after the other, as pages come from workers.
      for (const output of outputsOf(ahead ?? {})) begun?.add([output]);
      const { value, diagnostics } = await publish(
        outputsOf(wanted),
        to,
        { realPath, bytesOf, blob, withdrawn: new Set(withdrawn) },
        known ?? new Map(),
        begun,
        files,
      ).finally(() => begun?.end());
      return { ...value, made, said: diagnostics.map(({ code }) => code), diagnostics };
    },
    /** What every other command does first. */
    finish: async ({ files, ...changes }: Pick<How, keyof OutputTarget | 'files'> = {}) =>
      (await finishPublish({ ...target, ...changes }, files)).map(({ code }) => code),
  };
}

function isMadeFrom(recipe: Digest, file: Wanted[string]): boolean {
  return typeof file === 'object' && 'recipe' in file && digestOf(file.recipe) === recipe;
}

/** All files and links under a folder with their content, and its empty folders: what would be served. */
export function tree(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const real = join(entry.parentPath, entry.name);
    const path = real.slice(folder.length + 1);
    if (entry.isSymbolicLink()) found[path] = `-> ${readlinkSync(real)}`;
    else if (entry.isFile()) found[path] = readFileSync(real, 'utf8');
    else if (readdirSync(real).length === 0) found[`${path}/`] = '';
  }
  delete found['.hoego-site.json'];
  return found;
}
