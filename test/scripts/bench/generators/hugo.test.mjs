import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hugo } from '../../../../scripts/bench/generators/hugo.mjs';
import { writeCorpus } from '../../../../scripts/corpus/write-corpus.mjs';
import { tempFolder } from '../../../host/temp-folder.ts';

const generator = hugo();

it.skipIf(generator === null)(
  'Hugo makes the same kinds of pages, and a changed footer shows on them',
  async () => {
    const folder = await tempFolder();
    generator.prepare(folder);
    const posts = writeCorpus(join(folder, generator.posts), { posts: 60, seed: 1 });
    generator.changePartial(folder, '다른 바닥글');
    const { program, args, cwd } = generator.build(folder);
    expect(spawnSync(program, args, { cwd, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });

    const page = (path) => readFileSync(join(folder, generator.output, path), 'utf8');
    const [first] = posts;
    const post = page(`${generator.pageOf(first)}index.html`);
    expect(post).toContain('<nav id="TableOfContents">');
    expect(post).toContain('class="chroma"');
    expect(post).toContain('다른 바닥글');
    const output = readdirSync(join(folder, generator.output), { recursive: true }).map(String);
    expect(output).toEqual(expect.arrayContaining(['index.xml', 'sitemap.xml', 'tags/index.html']));
    const folders = new Set(posts.map((path) => path.split('/')[0]));
    for (const category of folders) {
      expect(output).toEqual(expect.arrayContaining([`${category}/index.html`, `${category}/index.xml`]));
      expect(page(`${category}/index.html`).match(/<time /g)?.length).toBeLessThanOrEqual(20);
    }
  },
);
