import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../host/temp-folder.ts';
import { hoego } from './hoego.ts';

const read = async (folder: string, name: string) =>
  JSON.parse(await readFile(join(folder, '.vscode', name), 'utf8')) as Record<string, unknown>;

describe('schema', () => {
  it('prints the JSON Schema of the frontmatter', async () => {
    const { code, stdout } = await hoego(await tempFolder(), ['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      type: 'object',
      required: ['title', 'date'],
      properties: { title: expect.anything(), tags: expect.anything() },
    });
  });

  it('--write makes the files that VS Code uses, and says what it does not do', async () => {
    const folder = await tempFolder();
    const { stdout } = await hoego(folder, ['schema', '--write']);
    expect((await readdir(join(folder, '.vscode'))).sort()).toEqual([
      'hoego-frontmatter.schema.json',
      'hoego-registry.schema.json',
      'hoego.code-snippets',
      'settings.json',
    ]);
    expect(await read(folder, 'settings.json')).toHaveProperty([
      'yaml.schemas',
      '.vscode/hoego-registry.schema.json',
    ]);
    const snippets = await read(folder, 'hoego.code-snippets');
    expect(snippets).toMatchObject({ hoego: { prefix: 'hoego' }, 'hoego title': { prefix: 'fm-title' } });
    expect(JSON.stringify(snippets['hoego type'])).toContain('incident-report');
    expect(stdout).toContain('머리말을 검사하지 않습니다');
  });

  it('--write changes nothing the second time', async () => {
    const folder = await tempFolder();
    await hoego(folder, ['schema', '--write']);
    expect((await hoego(folder, ['schema', '--write'])).stdout).toContain('바뀐 것이 없습니다');
  });

  it('--write leaves a settings file with comments alone and shows what to add', async () => {
    const text = '{\n  // 팀 설정\n  "editor.tabSize": 2,\n}\n';
    const folder = await tempFolder({ '.vscode/settings.json': text });
    const { code, stdout } = await hoego(folder, ['schema', '--write']);
    expect(code).toBe(0);
    expect(await readFile(join(folder, '.vscode/settings.json'), 'utf8')).toBe(text);
    expect(stdout).toContain('"yaml.schemas"');
  });

  it('ends with 4 where it cannot write', async () => {
    const folder = await tempFolder({ '.vscode': '파일' });
    const { code, stderr } = await hoego(folder, ['schema', '--write']);
    expect(code).toBe(4);
    expect(stderr).toContain('.vscode');
  });
});
