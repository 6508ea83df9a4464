import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { putFile } from './put-file.mjs';

/**
 * hoego as it is compiled in this repository.
 * @param {string} root the folder of the package
 * @param {object} settings what the configuration of the site says besides its title and address
 * @returns {import('./generator.mjs').Generator}
 */
export function hoego(root, settings) {
  const config = { title: 'bench', siteUrl: 'https://example.com', ...settings };
  const bin = join(root, 'bin/hoego.mjs');
  const command = (name, folder, ...more) => ({
    program: process.execPath,
    args: [bin, name, '--root', folder, ...more],
    cwd: folder,
  });
  const configure = (folder, changes) =>
    putFile(join(folder, 'site.config.ts'), `export default ${JSON.stringify({ ...config, ...changes })};\n`);
  return {
    name: 'hoego',
    posts: 'posts',
    settings: 'site.config.ts',
    output: 'dist',
    caches: ['.hoego'],
    prepare: (folder) => configure(folder, {}),
    configure,
    build: (folder) => command('build', folder, '--json'),
    // For an unknown command, --help tells of all the others.
    canServe: () =>
      spawnSync(process.execPath, [bin, 'dev', '--help'], { encoding: 'utf8' }).stdout.includes('hoego dev'),
    serve: (folder, port) => command('dev', folder, '--port', String(port)),
    preview: (folder, port) => command('preview', folder, '--port', String(port)),
    pageOf: (post) => `/posts/${/([^/]+)\.md$/.exec(post)?.[1]}/`,
    changePartial(folder, text) {
      putFile(join(folder, 'templates/partials/site-footer.tsx'), footer(text));
    },
    resetPartial: (folder) => rmSync(join(folder, 'templates'), { recursive: true, force: true }),
  };
}

function footer(text) {
  return `export function SiteFooter() {\n  return <footer class="site-footer"><p>${text}</p></footer>;\n}\n`;
}
