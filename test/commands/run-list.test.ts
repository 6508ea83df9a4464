import { expect, it } from 'vitest';
import { tempFolder } from '../host/temp-folder.ts';
import { hoego, jsonLines, post } from './hoego.ts';

const files = {
  'posts/docker/overlay2.md': post('overlay2 파일 시스템').replace('2026-01-02', '2025-03-01'),
  'posts/incident/레디스.md': post('레디스 장애', '', 'draft: true'),
  'posts/later.md': post('나중에 나올 글').replace('2026-01-02', '2027-01-01'),
  'posts/inside.md': post('내부 글', '', 'visibility: internal').replace('2026-01-02', '2024-01-01'),
};

it('lists all posts, the newest first, in aligned columns', async () => {
  const { code, stdout, stderr } = await hoego(await tempFolder(files), ['list']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(
    [
      '2027-01-01  -         later     나중에 나올 글        예약',
      '2026-01-02  incident  레디스    레디스 장애           초안',
      '2025-03-01  docker    overlay2  overlay2 파일 시스템',
      '2024-01-01  -         inside    내부 글               내부',
      '',
    ].join('\n'),
  );
});

it('tells as JSON, one post a line', async () => {
  const { stdout } = await hoego(await tempFolder(files), ['list', '--json']);
  const lines = jsonLines(stdout);
  expect(lines).toHaveLength(4);
  expect(lines[1]).toEqual({
    source: 'incident/레디스.md',
    url: '/posts/레디스/',
    slug: '레디스',
    title: '레디스 장애',
    date: '2026-01-02',
    category: 'incident',
    type: 'incident-report',
    marks: ['draft'],
  });
});

it('marks posts with errors, and leaves the errors to check', async () => {
  const folder = await tempFolder({ 'posts/a.md': post('가', '[없음](none.md)') });
  const { code, stdout, stderr } = await hoego(folder, ['list']);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '2026-01-02  -  a  가  오류\n', stderr: '' });
});

it('tells of a post that cannot be read at all', async () => {
  const folder = await tempFolder({ 'posts/a.md': post('가'), 'posts/empty.md': '' });
  const { code, stdout, stderr } = await hoego(folder, ['list']);
  expect(stdout).toContain('가');
  expect(stderr).toContain('source/empty');
  expect(code).toBe(1);
});
