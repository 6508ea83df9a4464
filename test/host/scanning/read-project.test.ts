import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { platform, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openSource } from '../../../src/host/scanning/open-source.ts';
import { readProject } from '../../../src/host/scanning/read-project.ts';
import { digestOf } from '../../../src/kernel/digest.ts';
import { tempFolder, writeFiles } from '../temp-folder.ts';

const places = (root: string, packageRoot = root) => ({
  root,
  posts: join(root, 'posts'),
  config: null,
  packageRoot,
});

/** Reads a site and shows what is in each list by its paths, and what was said. */
async function read(root: string, packageRoot = root) {
  const { value, diagnostics } = await readProject(places(root, packageRoot), new Map());
  const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path);
  return {
    ...value,
    lists: {
      posts: paths(value.posts),
      registries: paths(value.registries),
      styles: paths(value.styles),
      assets: paths(value.assets),
    },
    said: diagnostics.map(
      ({ file, code, span }) => `${file}:${span?.line ?? 1}:${span?.column ?? 1} ${code}`,
    ),
    diagnostics,
  };
}

/** Other systems do not let these names and files exist. */
const onLinux = test.skipIf(platform() !== 'linux');

const post = '---\ntitle: 글\n---\n';

test('each file goes into the list of its kind, sorted by path', async () => {
  const root = await tempFolder({
    'posts/b.md': post,
    'posts/a.markdown': post,
    'posts/docker/overlay2/index.md': post,
    'posts/docker/overlay2/layers.png': '',
    'posts/docker/notes.md/inside.md': post,
    'posts/A.md': post,
    'posts/_draft.md': post,
    'posts/_old/a.md': post,
    'posts/.obsidian/a.md': post,
    'posts/.DS_Store': 'x',
    'posts/_knowledge/services.yaml': '',
    'posts/_knowledge/README.md': 'x',
    'posts/_knowledge/deep/x.yaml': 'x',
    'public/styles/site.css': 'a {}',
    'public/empty.css': '',
    'public/favicon.svg': '<svg width="1" height="1"/>',
    'public/_headers': 'x',
    'public/.nojekyll': '',
    'public/.well-known/security.txt': 'x',
    'public/.well-known/.hidden': 'x',
    'public/.git/config': 'x',
    'public/sub/.nojekyll': '',
  });
  const { lists, said } = await read(root);
  expect(said).toEqual([]);
  expect(lists).toEqual({
    posts: [
      'posts/A.md',
      'posts/a.markdown',
      'posts/b.md',
      'posts/docker/notes.md/inside.md',
      'posts/docker/overlay2/index.md',
    ],
    registries: ['posts/_knowledge/services.yaml'],
    styles: ['public/empty.css', 'public/styles/site.css'],
    assets: [
      'posts/docker/overlay2/layers.png',
      'public/.nojekyll',
      'public/.well-known/security.txt',
      'public/_headers',
      'public/favicon.svg',
    ],
  });
});

test('texts are normalised, pictures measured, and every file known by where it is', async () => {
  const root = await tempFolder({
    'posts/a.md': '\uFEFF---\r\ntitle: 글\r\n---\r\n',
    'posts/broken.png': 'no picture',
    'public/a.svg': '<svg viewBox="0 0 3 2"/>',
  });
  const { posts, assets, realPath, texts } = await read(root);
  expect(posts[0]?.text).toBe(digestOf(post));
  expect(await texts.text(digestOf(post))).toBe(post);
  expect(assets).toMatchObject([
    { path: 'posts/broken.png', image: null, broken: 'corrupt' },
    { path: 'public/a.svg', image: { width: 3, height: 2 }, broken: null },
  ]);
  expect(realPath.get('posts/a.md')).toBe(join(root, 'posts/a.md'));
  expect(realPath.get('public/a.svg')).toBe(join(root, 'public/a.svg'));
});

test('a file of any size has the digest of all its bytes', async () => {
  const large = new Uint8Array(5_000_000).map((_, at) => at % 251);
  const root = await tempFolder({ 'posts/large.bin': large, 'public/small.bin': large.slice(0, 3) });
  const { assets } = await read(root);
  expect(assets.map(({ digest }) => digest)).toEqual([digestOf(large), digestOf(large.slice(0, 3))]);
});

test('public of the package is overlaid by that of the site, a folder by a file and a file by a folder', async () => {
  const packageRoot = await tempFolder({
    'public/styles/site.css': 'package',
    'public/styles/code.css': 'package',
    'public/scripts/copy.js': 'package',
    'public/fonts': 'package',
  });
  const root = await tempFolder({
    'posts/a.md': post,
    'public/styles/site.css': 'site',
    'public/scripts': 'site',
    'public/fonts/a.woff2': 'site',
  });
  const { lists, styles, realPath } = await read(root, packageRoot);
  expect(lists.styles).toEqual(['public/styles/code.css', 'public/styles/site.css']);
  expect(lists.assets).toEqual(['public/fonts/a.woff2', 'public/scripts']);
  expect(styles.map(({ text }) => text.value)).toEqual(['package', 'site']);
  expect(realPath.get('public/styles/site.css')).toBe(join(root, 'public/styles/site.css'));
  expect(realPath.get('public/styles/code.css')).toBe(join(packageRoot, 'public/styles/code.css'));
});

test('a bad file is reported and left out, and hides nothing about the others', async () => {
  const root = await tempFolder({
    'posts/control.md': 'a\n\x1b[0m',
    'posts/empty.md': '',
    'posts/euc-kr.md': Buffer.from('c0e5bed6', 'hex'),
    'posts/fine.md': post,
    'posts/large.md': post.padEnd(256 * 1024 + 1, 'x'),
    'posts/spaces.md': '\uFEFF \n\t\r\n',
    'posts/too-large.md': 'x'.repeat(1024 * 1024),
    'posts/utf-16.md': Buffer.from('\uFEFF글', 'utf16le'),
    'posts/_knowledge/causes.yaml': 'a: \0',
    'public/a.css': Buffer.from([0xff]),
  });
  const { lists, said } = await read(root);
  expect(said).toEqual([
    'posts/_knowledge/causes.yaml:1:4 source/control-character',
    'posts/control.md:2:1 source/control-character',
    'posts/empty.md:1:1 source/empty',
    'posts/euc-kr.md:1:1 source/encoding',
    'posts/large.md:1:1 source/large',
    'posts/spaces.md:1:1 source/empty',
    'posts/too-large.md:1:1 source/too-large',
    'posts/utf-16.md:1:1 source/encoding',
    'public/a.css:1:1 source/encoding',
  ]);
  expect(lists.posts).toEqual(['posts/fine.md', 'posts/large.md']);
});

test('symbolic links are reported and not followed: to a file, a folder, itself, nowhere', async () => {
  const outside = await tempFolder({ 'secret.md': post, 'folder/secret.md': post });
  const root = await tempFolder({ 'posts/a.md': post, 'public/a.txt': 'a' });
  await symlink(join(outside, 'secret.md'), join(root, 'posts/file.md'));
  await symlink(join(outside, 'folder'), join(root, 'posts/folder'));
  await symlink('.', join(root, 'posts/loop'));
  await symlink(join(outside, 'none'), join(root, 'posts/dangling.png'));
  await symlink(outside, join(root, 'posts/_knowledge'));
  await symlink(join(outside, 'secret.md'), join(root, 'public/secret.txt'));
  const { lists, said } = await read(root);
  expect(said).toEqual([
    'posts/_knowledge:1:1 source/symlink',
    'posts/dangling.png:1:1 source/symlink',
    'posts/file.md:1:1 source/symlink',
    'posts/folder:1:1 source/symlink',
    'posts/loop:1:1 source/symlink',
    'public/secret.txt:1:1 source/symlink',
  ]);
  expect(lists).toMatchObject({ posts: ['posts/a.md'], assets: ['public/a.txt'] });
});

test('posts or public of a site may not be links; a posts folder elsewhere may', async () => {
  const outside = await tempFolder({ 'posts/a.md': post, 'public/a.txt': 'a' });
  const root = await tempFolder();
  await symlink(join(outside, 'posts'), join(root, 'posts'));
  await symlink(join(outside, 'public'), join(root, 'public'));
  const { lists, said } = await read(root);
  expect(said).toEqual(['posts:1:1 source/symlink', 'public:1:1 source/symlink']);
  expect(lists.posts).toEqual([]);

  const elsewhere = await tempFolder();
  await symlink(join(outside, 'posts'), join(elsewhere, 'link'));
  const { value } = await readProject(
    { ...places(await tempFolder()), posts: join(elsewhere, 'link') },
    new Map(),
  );
  expect(value.posts.map(({ path }) => path)).toEqual(['posts/a.md']);
});

test('a posts folder that is not there is an error; one without posts is none', async () => {
  expect((await read(await tempFolder())).said).toEqual(['posts:1:1 source/missing-folder']);
  expect((await read(await tempFolder({ posts: 'a file' }))).said).toEqual([
    'posts:1:1 source/missing-folder',
  ]);
  const root = await tempFolder();
  await mkdir(join(root, 'posts'));
  expect((await read(root)).said).toEqual([]);
});

onLinux('decomposed names become NFC, and two files that then share a path are both reported', async () => {
  const root = await tempFolder({ ['posts/컨테이너.md'.normalize('NFD')]: post });
  expect((await read(root)).lists.posts).toEqual(['posts/컨테이너.md'.normalize('NFC')]);
  await writeFiles(root, { ['posts/컨테이너.md'.normalize('NFC')]: post });
  const { lists, diagnostics } = await read(root);
  expect(diagnostics.map(({ code, file, args }) => [code, file, args.form])).toEqual([
    ['source/same-path', 'posts/컨테이너.md', 'NFD'],
    ['source/same-path', 'posts/컨테이너.md', 'NFC'],
  ]);
  expect(lists.posts).toEqual([]);
});

onLinux('names that are not UTF-8 or have control characters are refused', async () => {
  const root = await tempFolder({
    'posts/a.md': post,
    'posts/줄\n바꿈.md': post,
    'posts/esc\x1b/b.md': post,
  });
  await writeFile(
    Buffer.concat([Buffer.from(join(root, 'posts/')), Buffer.from('c0e5bed62e6d64', 'hex')]),
    post,
  );
  const { lists, diagnostics } = await read(root);
  expect(diagnostics.map(({ code, args }) => [code, args.character])).toEqual([
    ['source/control-in-name', 'U+001B'],
    ['source/control-in-name', 'U+000A'],
    ['source/file-name', undefined],
  ]);
  expect(lists.posts).toEqual(['posts/a.md']);
});

onLinux('what is no regular file is refused and never opened', async () => {
  const root = await tempFolder({ 'posts/a.md': post });
  execFileSync('mkfifo', [join(root, 'posts/pipe.md')]);
  const { said, lists } = await read(root);
  expect(said).toEqual(['posts/pipe.md:1:1 source/unreadable']);
  expect(lists.posts).toEqual(['posts/a.md']);
});

test.skipIf(userInfo().uid === 0)(
  'files and folders without permission are reported with the reason',
  async () => {
    const root = await tempFolder({ 'posts/a.md': post, 'posts/b.png': 'x', 'posts/closed/c.md': post });
    for (const path of ['posts/a.md', 'posts/b.png', 'posts/closed']) await chmod(join(root, path), 0);
    const { diagnostics } = await read(root);
    await chmod(join(root, 'posts/closed'), 0o755);
    expect(diagnostics.map(({ file, code, args }) => [file, code, args.reason])).toEqual([
      ['posts/a.md', 'source/unreadable', 'EACCES'],
      ['posts/b.png', 'source/unreadable', 'EACCES'],
      ['posts/closed', 'source/unreadable', 'EACCES'],
    ]);
  },
);

test('a file that an editor is replacing is read at the second look', async () => {
  const root = await tempFolder({ 'a.md': post });
  const real = join(root, 'a.md');
  await rename(real, `${real}~`);
  const opening = openSource({ path: 'posts/a.md', real });
  await setTimeout(5);
  await rename(`${real}~`, real);
  const { value, diagnostics } = await opening;
  expect(diagnostics).toEqual([]);
  expect(value?.size).toBe(Buffer.byteLength(post));
  await value?.handle.close();
});

test('a file that is gone is no problem, and a link in its place is one', async () => {
  const root = await tempFolder({ 'b.md': post });
  expect(await openSource({ path: 'posts/a.md', real: join(root, 'a.md') })).toEqual({
    value: null,
    diagnostics: [],
  });
  await symlink('b.md', join(root, 'a.md'));
  expect(await openSource({ path: 'posts/a.md', real: join(root, 'a.md') })).toMatchObject({
    value: null,
    diagnostics: [{ code: 'source/symlink' }],
  });
});
