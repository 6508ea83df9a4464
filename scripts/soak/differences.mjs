import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getPage } from '../measure/get-page.mjs';
import { filesBelow } from '../setup/digest-files.mjs';
import { servedPage } from './served-page.mjs';

/**
 * Where a server differs from what a build wrote.
 * @param {number} port
 * @param {string} output the folder of the build
 * @returns {Promise<{ compared: number, different: string[] }>} paths of the files that are served otherwise
 */
export async function differences(port, output) {
  const files = filesBelow(output).filter((path) => !isMark(path));
  const different = [];
  for (const path of files) {
    const page = await getPage(port, addressOf(path));
    const written = readFileSync(join(output, path));
    if (page === null || !sameFile(path, written, page.body)) different.push(path);
  }
  return { compared: files.length, different };
}

/** The file by which hoego knows its output folder is no part of the site. */
function isMark(path) {
  return path.startsWith('.hoego');
}

/**
 * The address at which a host serves a file.
 * @param {string} path with `/`
 */
export function addressOf(path) {
  const segments = path.replace(/(^|\/)index\.html$/, '$1').split('/');
  return `/${segments.map(encodeURIComponent).join('/')}`;
}

function sameFile(path, written, served) {
  if (!path.endsWith('.html')) return served.equals(written);
  return servedPage(served.toString('utf8')).html === written.toString('utf8');
}
