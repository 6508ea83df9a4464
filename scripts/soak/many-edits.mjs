import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeSample } from './take-sample.mjs';

/** Every so many edits change the title too, which other pages show. */
const titleEvery = 20;
const samples = 20;

/**
 * Edits posts one after the other, each as soon as the one before is served.
 * @param {import('../bench/create-sites.mjs').BenchSite} site
 * @param {Awaited<ReturnType<typeof import('../bench/open-site.mjs').openSite>>} open
 * @param {number} edits
 * @param {(text: string) => void} tell
 * @returns {Promise<{ times: number[], samples: import('./take-sample.mjs').Sample[] }>} milliseconds from save to
 * served of each edit, and what the server held on the way
 */
export async function manyEdits(site, open, edits, tell) {
  const written = new Map();
  const times = [];
  const taken = [await takeSample(open, 0)];
  for (let index = 0; index < edits; index += 1) {
    const post = site.posts[(index * 47) % site.posts.length];
    const path = join(site.folder, site.generator.posts, post);
    if (!written.has(post)) written.set(post, readFileSync(path, 'utf8'));
    const sentence = `soak-edit-${index}.`;
    writeFileSync(path, edited(written.get(post), sentence, index % titleEvery === 0));
    times.push(await open.served(post, sentence));
    if ((index + 1) % Math.ceil(edits / samples) === 0) {
      const sample = await takeSample(open, index + 1);
      taken.push(sample);
      tell(JSON.stringify(sample));
    }
  }
  return { times, samples: taken };
}

/** Always from the text as it was, so that posts do not grow with the edits. */
function edited(text, sentence, withTitle) {
  const titled = withTitle ? text.replace(/^title: "(.*)"$/m, `title: "$1 ${sentence}"`) : text;
  return `${titled}\n${sentence}\n`;
}
