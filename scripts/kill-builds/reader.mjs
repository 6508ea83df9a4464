// A reader of the site, in a thread of its own: it takes pages, and then what they show, all the while builds run and
// are killed. A page must be whole, and what it shows must be there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { assetsOf } from './check-site.mjs';

/** @type {{ out: string, pages: readonly string[] }} */
const { out, pages } = workerData;
const faults = [];
let reads = 0;
let isOver = false;

parentPort.on('message', () => {
  isOver = true;
});

function read(path) {
  try {
    return readFileSync(join(out, path));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function visit(path) {
  const html = read(path);
  if (html === null) return;
  reads++;
  if (!html.toString('utf8').trimEnd().endsWith('</html>'))
    faults.push(`${path}: 읽는 사람이 잘린 페이지를 받았습니다`);
  for (const asset of assetsOf(html)) {
    if (read(asset) === null) faults.push(`${path}: 읽는 사람에게 ${asset}이 없습니다`);
  }
}

for (let at = 0; !isOver; at++) {
  visit(pages[at % pages.length]);
  // Lets the message that ends it come in, and the builds have the processor.
  await new Promise((resolve) => setTimeout(resolve, 1));
}
parentPort.postMessage({ reads, faults });
parentPort.close();
