import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { post } from '../commands/hoego.ts';
import { tempFolder } from '../host/temp-folder.ts';
import { cleanSite } from '../support/clean-site.ts';
import { type DevSession, startDev } from '../support/dev-session.ts';
import { problemsAt } from '../support/problems-at.ts';

/** Whatever is done to the files of a site while it is served, after quiet the server shows what a clean build makes. */

const picture = (size: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="1" height="1"/></svg>`;
const footer = (text: string) =>
  `export function SiteFooter() {\n  return <footer class="site-footer">${text}</footer>;\n}\n`;

const posts = ['posts/docker/a.md', 'posts/docker/b.md', 'posts/kubernetes/c/index.md', 'posts/새 글.md'];
const folders = ['posts/docker', 'posts/kubernetes', 'posts/kubernetes/c', 'posts/다른 분류'];

const size = fc.integer({ min: 1, max: 9 });
const word = fc.constantFrom('가', '나', '다른 말');
const body = fc.constantFrom(
  '본문입니다.',
  '## 절\n\n[[a]], [[b|다른 이름]], [씨](../kubernetes/c/index.md#절)',
  '![그림](그림.svg) 다음',
  '고치는 중 [없음](none.md)',
);
const more = fc.constantFrom(
  '',
  'tags: [Redis]',
  'draft: true',
  'tagz: [x]',
  'slug: same',
  'title: [',
  'date: 2027-01-01',
);

const text: fc.Arbitrary<readonly [path: string, text: string]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(
      fc.constantFrom(...posts),
      fc.tuple(word, body, more).map((parts) => post(...parts)),
    ),
  },
  fc.tuple(fc.constantFrom(...posts), fc.constant('')),
  fc.tuple(fc.constant('posts/kubernetes/c/그림.svg'), size.map(picture)),
  fc.tuple(
    fc.constant('public/styles/own.css'),
    word.map((value) => `p::before { content: '${value}' }`),
  ),
  fc.tuple(fc.constant('public/note.txt'), word),
  fc.tuple(fc.constant('templates/partials/site-footer.tsx'), word.map(footer)),
  fc.tuple(
    fc.constant('site.config.json'),
    fc.constantFrom(
      '{',
      '{"title":"이름"}',
      '{"title":"다른 이름","base":"/blog/"}',
      '{"pageSize":1}',
      '{"csp":false,"hosts":[]}',
    ),
  ),
);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('write' as const), text }) },
  fc.record({ does: fc.constant('write in chunks' as const), text, ms: fc.nat({ max: 30 }) }),
  fc.record({ does: fc.constant('save by renaming' as const), text }),
  fc.record({ does: fc.constant('delete and write' as const), text, ms: fc.nat({ max: 500 }) }),
  fc.record({
    does: fc.constant('rename' as const),
    from: fc.constantFrom(...posts, ...folders),
    to: fc.constantFrom(...posts, ...folders),
  }),
  fc.record({
    does: fc.constant('delete' as const),
    path: fc.constantFrom(...posts, ...folders, 'posts', 'templates'),
  }),
  fc.record({ does: fc.constant('pause' as const), ms: fc.nat({ max: 400 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

it('after quiet the site that is served is that of a clean build, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const root = await tempFolder({
        'site.config.json': '{"title":"시험"}',
        'posts/docker/a.md': post('가', '[[b]]'),
        'posts/docker/b.md': post('나'),
        'posts/kubernetes/c/index.md': post('다', '![그림](그림.svg)'),
        'posts/kubernetes/c/그림.svg': picture(3),
      });
      const session = await startDev(root);
      await session.shows('/', '가');
      for (const one of steps) await perform(root, one);
      // While the configuration cannot be loaded the last good one is in force, which no clean build knows.
      await writeFile(join(root, 'site.config.json'), '{"title":"끝"}');
      await mkdir(join(root, 'posts'), { recursive: true });
      await expect
        .poll(async () => [...(await mendMisread(session, root)), ...(await differences(session, root))], {
          timeout: 20_000,
          interval: 100,
        })
        .toEqual([]);
      expect(session.stderr()).not.toContain('버그');
      await session.interrupt();
      await rm(root, { recursive: true });
    }),
    { numRuns: 8, interruptAfterTimeLimit: 100_000, endOnFailure: true },
  );
}, 180_000);

/** Of a post that is misread the page stays as it was, which no clean build knows, either: so it is written anew. */
async function mendMisread({ origin }: DevSession, root: string): Promise<readonly string[]> {
  const problems = await problemsAt(origin);
  const misread = problems
    .filter(({ severity, code }) => severity === 'error' && /^(?:source|frontmatter)\//.test(code))
    .map(({ file }) => file);
  for (const file of misread) await writeFile(join(root, file), post('고침'));
  return misread;
}

/** Addresses at which something else is served than a clean build makes, or something that it does not make at all. */
async function differences({ get }: DevSession, root: string): Promise<readonly string[]> {
  const clean = await cleanSite(root);
  const gone = ['a', 'b', 'c', 'same', '새-글']
    .map((slug) => `/posts/${slug}/`)
    .filter((page) => !clean.has(page));
  const isSame = async (address: string) => {
    const { status, body: served } = await get(address);
    const built = clean.get(address);
    if (built === undefined) return status === 404;
    return status === 200 && served.replace(client, '') === built.toString('utf8');
  };
  const addresses = [...clean.keys(), ...gone].filter((address) => address !== '/404.html');
  const found = await Promise.all(
    addresses.map(async (address) => ((await isSame(address)) ? [] : [address])),
  );
  return found.flat();
}

const client = /<script type="module" src="\/__hoego\/[^>]*><\/script>/;

async function perform(root: string, step: Step): Promise<void> {
  const at = (path: string) => join(root, path);
  const put = async ([path, content]: readonly [string, string]) => {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), content);
  };
  await attempt().catch((error: unknown) => {
    // A step that is impossible as things are, such as renaming what is not there, is none.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  });

  async function attempt(): Promise<void> {
    switch (step.does) {
      case 'write':
        return put(step.text);
      case 'write in chunks': {
        const [path, content] = step.text;
        const parts = [0.3, 0.6, 1].map((part) => content.slice(0, Math.ceil(content.length * part)));
        for (const part of parts) {
          await put([path, part]);
          await pause(step.ms);
        }
        return;
      }
      case 'save by renaming': {
        const [path, content] = step.text;
        await put([`${path}.tmp`, content]);
        return rename(at(`${path}.tmp`), at(path));
      }
      case 'delete and write':
        await rm(at(step.text[0]), { force: true });
        await pause(step.ms);
        return put(step.text);
      case 'rename':
        await mkdir(dirname(at(step.to)), { recursive: true });
        return rename(at(step.from), at(step.to));
      case 'delete':
        return rm(at(step.path), { recursive: true });
      case 'pause':
        return pause(step.ms);
    }
  }
}
