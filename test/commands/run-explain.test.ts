import { describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../../src/kernel/diagnostic-codes.ts';
import { tempFolder } from '../host/temp-folder.ts';
import { hoego, jsonLines } from './hoego.ts';

describe('explain', () => {
  it('says what a code means, why, and what to do', async () => {
    const { code, stdout } = await hoego(await tempFolder(), ['explain', 'config/site-url-path']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'config/site-url-path (error)',
        '',
        '  <key>에는 경로를 적을 수 없습니다(적은 값: <found>)',
        '  → 도메인 뒤의 경로는 base에 적으세요. 예를 들면 base: "/blog/" 입니다.',
        '',
        '경로를 두 곳에 적으면 링크와 피드의 주소가 서로 어긋납니다. 그래서 도메인은 siteUrl, 그 아래 경로는 base로 나누었습니다. GitHub Pages라면 base는 저장소 이름입니다.',
        '',
      ].join('\n'),
    );
  });

  it('lists every code without one', async () => {
    const { stdout } = await hoego(await tempFolder(), ['explain', '--json']);
    const listed = jsonLines(stdout).map((line) => (line as { code: string }).code);
    expect(listed).toEqual(Object.keys(diagnosticCodes).sort());
  });

  it('does not know a code that is not there, and names the nearest', async () => {
    const { code, stdout, stderr } = await hoego(await tempFolder(), ['explain', 'link/mising']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('비슷한 코드: link/missing');
    expect((await hoego(await tempFolder(), ['explain', 'missing'])).stderr).toContain('link/missing');
  });

  it('speaks the language of the site', async () => {
    const folder = await tempFolder({ 'site.config.json': '{"lang":"en"}' });
    expect((await hoego(folder, ['explain', 'config/empty'])).stdout).toContain('<key> is empty');
  });
});
