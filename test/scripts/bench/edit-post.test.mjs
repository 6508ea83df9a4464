import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addSentence, changeTitle } from '../../../scripts/bench/edit-post.mjs';
import { tempFolder } from '../../host/temp-folder.ts';

it('a post gets a sentence at its end and another title', async () => {
  const folder = await tempFolder({ 'posts/docker/a.md': '---\ntitle: "가"\ntags: ["나"]\n---\n\n본문\n' });
  const site = { generator: { posts: 'posts' }, folder, posts: ['docker/a.md'] };
  addSentence(site, 'docker/a.md', '끝.');
  changeTitle(site, 'docker/a.md', '(고침)');
  expect(readFileSync(join(folder, 'posts/docker/a.md'), 'utf8')).toBe(
    '---\ntitle: "가 (고침)"\ntags: ["나"]\n---\n\n본문\n\n끝.\n',
  );
});
