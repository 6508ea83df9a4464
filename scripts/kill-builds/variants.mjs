import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How many variants there are: enough that the assets that stayed of the one before are those of none that follows. */
export const variantCount = 3;

const posts = 16;
const pictures = 12;

/**
 * Writes a site as it is after some edits: every variant has other colours, other pictures, other texts in some posts,
 * and one post that the others lack.
 * @param {string} folder
 * @param {number} variant
 */
export function writeVariant(folder, variant) {
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('public/styles/site.css', `body { border-width: ${variant}px }\n`);
  for (let at = 0; at < posts; at++) {
    const name = at === 0 ? `only-${variant}` : `post-${at}`;
    write(`posts/docker/${name}/index.md`, post(at, variant));
    for (let n = 0; n < pictures; n++) write(`posts/docker/${name}/${n}.svg`, picture(at, n, variant));
  }
}

/** The posts that only one variant has, as paths of the site's folder. */
export function onlyOf(variant) {
  return `posts/docker/only-${variant}`;
}

function post(at, variant) {
  const images = Array.from({ length: pictures }, (_, n) => `![그림 ${n}](${n}.svg)`).join('\n\n');
  const edited = at % 3 === 0 ? `${variant}번째로 고친 글입니다.` : '고치지 않은 글입니다.';
  return `---\ntitle: 글 ${at}\ndate: 2026-01-02\ntags: [도커]\n---\n\n${edited}\n\n${images}\n`;
}

function picture(at, n, variant) {
  const size = 10 + variant;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><title>${at} ${n} ${variant}</title></svg>\n`;
}
