import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../host/temp-folder.ts';
import { hoego, jsonLines, post } from './hoego.ts';

describe('clean', () => {
  it('removes the cache and what an interrupted run left, and says so', async () => {
    const folder = await tempFolder({
      '.hoego/store/x': '1',
      '.hoego-staging-dist/index.html': '반쪽',
      'posts/a.md': post('가'),
      'dist/index.html': '남의 것',
    });
    const { code, stdout } = await hoego(folder, ['clean']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '지움: .hoego\n지움: .hoego-staging-dist\n' });
    expect(await readdir(folder)).toEqual(['dist', 'posts']);
  });

  it('says so when there is nothing to remove', async () => {
    expect((await hoego(await tempFolder(), ['clean'])).stdout).toBe('지울 것이 없습니다\n');
  });

  it('removes a site that hoego made when asked, and no file of anybody else', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가') });
    await hoego(folder, ['build']);
    await hoego(folder, ['clean']);
    expect(await readdir(folder)).toContain('dist');
    const { stdout } = await hoego(folder, ['clean', '--out', '--json']);
    expect(jsonLines(stdout)).toEqual([{ removed: 'dist' }]);
    expect(await readdir(folder)).toEqual(['posts']);

    await hoego(folder, ['build', '--out', 'site']);
    await writeFile(join(folder, 'site/mine.txt'), '내 파일');
    await hoego(folder, ['clean', '--out', 'site']);
    expect(await readdir(join(folder, 'site'))).toEqual(['mine.txt']);
  });

  it('refuses a folder that hoego did not make', async () => {
    const folder = await tempFolder({ 'posts/a.md': post('가'), 'photos/1.jpg': '사진' });
    for (const out of ['photos', 'posts', '.']) {
      const { code, stderr } = await hoego(folder, ['clean', '--out', out]);
      expect({ out, code }).toEqual({ out, code: 4 });
      expect(stderr).toContain('output/unsafe');
    }
    expect(await readdir(join(folder, 'photos'))).toEqual(['1.jpg']);
  });
});
