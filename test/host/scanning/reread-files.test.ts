import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProject } from '../../../src/host/scanning/read-project.ts';
import { rereadFiles } from '../../../src/host/scanning/reread-files.ts';
import { digestOf } from '../../../src/kernel/digest.ts';
import { tempFolder } from '../temp-folder.ts';

/** Names that other orders than that of code units would put elsewhere. */
const names = ['a/x', 'a-b/x', 'B/x', 'a/é', 'a/한글'.normalize('NFD'), 'a/🙂', 'a/z', 'b', 'ba', 'Z'];
const posts = names.map((name) => `posts/${name}.md`);
const others = ['posts/_knowledge/services.yaml', 'public/x.css', 'posts/a/picture.txt', 'public/z.js'];

async function project() {
  const files = [...posts, ...others];
  const root = await tempFolder(Object.fromEntries(files.map((path) => [path, `# ${path}\n`])));
  const places = { root, posts: join(root, 'posts'), config: null, packageRoot: root };
  const read = () => readProject(places, new Map());
  return { root, read, first: await read() };
}

/** The digests of all files by their paths. */
const digestsIn = ({ value }: Awaited<ReturnType<typeof readProject>>) => ({
  ...Object.fromEntries(value.posts.map(({ path, text }) => [path, text])),
  ...Object.fromEntries([...value.styles, ...value.registries].map(({ path, text }) => [path, text.digest])),
  ...Object.fromEntries(value.assets.map(({ path, digest }) => [path, digest])),
});

test('whichever file was edited, it is read again, and comes to what a scan of everything comes to', async () => {
  const { root, read, first } = await project();
  let current = first;
  for (const path of [...posts, ...others]) {
    const real = join(root, path);
    await writeFile(real, `# edited ${path}\n`);
    const next = await rereadFiles(current, [real]);
    expect(next, path).not.toBeNull();
    if (next === null) return;
    expect(next, path).not.toBe(current);
    expect(digestsIn(next), path).toEqual(digestsIn(await read()));
    current = next;
  }
});

test('what was read of a post is remembered and its text is at hand', async () => {
  const { root, first } = await project();
  const text = '# 고친 글\n';
  await writeFile(join(root, 'posts/b.md'), text);
  const next = await rereadFiles(first, [join(root, 'posts/b.md')]);
  const digest = digestOf(text);
  expect(next?.value.memory.get('posts/b.md')?.bytes).toBe(digest);
  expect(await next?.value.texts.text(digest)).toBe(text);
});

test('what is gone or empty stays as it was, and nothing that is equal is new', async () => {
  const { root, first } = await project();
  expect(await rereadFiles(first, [join(root, 'posts/b.md')])).toBe(first);
  await writeFile(join(root, 'posts/b.md'), '');
  await rm(join(root, 'posts/ba.md'));
  const paths = ['posts/b.md', 'posts/ba.md', 'posts/what-an-editor-wrote-and-took-away.tmp'];
  expect(
    await rereadFiles(
      first,
      paths.map((path) => join(root, path)),
    ),
  ).toBe(first);
});

test('a file that is new can only be found by a scan', async () => {
  const { root, first } = await project();
  await writeFile(join(root, 'posts/new.md'), '# 새 글\n');
  expect(await rereadFiles(first, [join(root, 'posts/new.md')])).toBeNull();
});

test('of one file under two paths the later is meant, where the folder of the posts holds that of the public files', async () => {
  const root = await tempFolder({ 'posts/a.md': '# a\n', 'public/x.css': '' });
  const first = await readProject({ root, posts: root, config: null, packageRoot: root }, new Map());
  await writeFile(join(root, 'public/x.css'), 'p { color: red }');
  const next = await rereadFiles(first, [join(root, 'public/x.css')]);
  expect(next?.value.styles.map(({ text }) => text.value)).toEqual(['p { color: red }']);
});
