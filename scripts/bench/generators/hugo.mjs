import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { putFile } from './put-file.mjs';

const site = fileURLToPath(new URL('../hugo-site', import.meta.url));

/**
 * The Hugo that is installed, with a site of the same kinds of pages.
 * @returns {(import('./generator.mjs').Generator & { version: string }) | null} null where there is none
 */
export function hugo() {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  const version = /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
  if (version === undefined) return null;
  const prepare = (folder) => cpSync(site, folder, { recursive: true });
  const command = (folder, ...args) => ({
    program: 'hugo',
    args: [...args, '--source', folder, '--cacheDir', join(folder, '.cache')],
    cwd: folder,
  });
  return {
    name: 'hugo',
    version,
    posts: 'content',
    settings: 'config.toml',
    output: 'public',
    caches: ['resources', '.cache'],
    prepare,
    build: (folder) => command(folder, '--quiet'),
    canServe: () => true,
    serve: (folder, port) => command(folder, 'server', '--port', String(port), '--bind', '127.0.0.1'),
    pageOf: (post) => `/${post.replace(/\.md$/, '')}/`,
    changePartial(folder, text) {
      putFile(join(folder, 'layouts/partials/footer.html'), `<footer><p>${text}</p></footer>\n`);
    },
    resetPartial: prepare,
  };
}
