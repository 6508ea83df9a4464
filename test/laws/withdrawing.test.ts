import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoego, post } from '../commands/hoego.ts';
import { tree } from '../host/publishing/publish-site.ts';
import { tempFolder, writeFiles } from '../host/temp-folder.ts';

/** Words of a post that is withdrawn, a word for each place where search or a page may have it from. */
const words = ['xylophon', '물총새', '뱁새둥지', 'zebra-wharf', 'lynxes', 'walrus_4711', 'okapi'] as const;

/** What may still be read: the rest of a post that is redacted; for one publication a picture of one that is deleted. */
const wordsLeft: Readonly<Record<string, readonly string[]>> = {
  redacted: ['물총새', 'zebra-wharf'],
  deleted: ['okapi'],
};

const text = (more = '', date = '2026-01-02') =>
  post(
    '물총새 장애',
    `열린 문단.

## 뱁새둥지 원인

xylophone 서버가 멈췄다. ![그림](./okapi.png)

\`\`\`text
ERR_WALRUS_4711 at lynxes.js
\`\`\`

## 끝

끝.`,
    `slug: zebra-wharf\ntags: [lynxes]\nerrorSignatures: ["ERR_WALRUS_4711 at lynxes"]\n${more}`,
  ).replace('2026-01-02', date);

/** How its author may leave the post; null where it is deleted. */
const states = {
  public: text(),
  draft: text('draft: true'),
  internal: text('visibility: internal'),
  scheduled: text('', '2099-01-01'),
  redacted: text('public: { redact: [뱁새둥지 원인, tags, errorSignatures] }'),
  deleted: null,
} as const;

type State = keyof typeof states;

/** What happens between two builds: the post is left in a state, another one is written on, all is built for somebody. */
type Step = { readonly state: State; readonly note: number; readonly build: readonly string[] };

const forAll: readonly string[] = ['build'];
const forUs: readonly string[] = ['build', '--edition', 'internal', '--drafts', '--future'];

const allStates = Object.keys(states) as State[];
const withdrawn = allStates.filter((state) => state !== 'public');

const note = fc.nat(2);
const anyStep: fc.Arbitrary<Step> = fc.record({
  state: fc.constantFrom(...allStates),
  note,
  build: fc.constantFrom(forAll, forUs),
});
const lastStep: fc.Arbitrary<Step> = fc.record({
  state: fc.constantFrom(...withdrawn),
  note,
  build: fc.constant(forAll),
});

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const put = async (folder: string, { state, note }: Step) => {
  const place = 'posts/incident/kept.md';
  const written = states[state];
  if (written === null) rmSync(join(folder, place), { force: true });
  await writeFiles(folder, {
    ...(written === null ? {} : { [place]: written }),
    'posts/incident/okapi.png': pixel,
    'posts/docker/open.md': post('열린 글', `누구나 읽는 글 ${note}.`),
  });
};

/** What lies in the output folder after some steps, the mark of the folder among it. */
const after = async (steps: readonly Step[]) => {
  const folder = await tempFolder();
  for (const one of steps) {
    await put(folder, one);
    const { code, stderr } = await hoego(folder, one.build);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  }
  const out = join(folder, 'dist');
  return { ...tree(out), mark: readFileSync(join(out, '.hoego-site.json'), 'utf8') };
};

type Site = Readonly<Record<string, string>>;

const filesWith = (site: Site, word: string) =>
  Object.entries(site).flatMap(([path, content]) => (`${path}\n${content}`.includes(word) ? [path] : []));

const inIndex = (site: Site) => Object.keys(site).filter((path) => /^search\/[a-z]\//.test(path));

const shown = (at: number): Step => ({ state: 'public', note: at, build: forAll });

/** Each way to withdraw it: from what everybody read, of which two generations lie there, and from what was for us. */
const everyWay = withdrawn.flatMap((state): [readonly Step[], Step][] => [
  [[shown(0), shown(1)], { state, note: 1, build: forAll }],
  [[{ state, note: 0, build: forUs }], { state, note: 0, build: forAll }],
]);

test('what is withdrawn is in no file any more, in whatever way, and whatever was built before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 3 }), lastStep, async (before, last) => {
      const site = await after([...before, last]);
      for (const word of words)
        if (!wordsLeft[last.state]?.includes(word)) expect(filesWith(site, word), word).toEqual([]);
    }),
    { numRuns: everyWay.length + 2, examples: everyWay },
  );
}, 120_000);

test('where nothing is withdrawn, the index of the site before stays for who has a page of it open', async () => {
  const before = inIndex(await after([shown(0)]));
  const later = inIndex(await after([shown(0), shown(1)]));
  expect(later).toEqual(expect.arrayContaining(before));
  expect(later.length).toBeGreaterThan(before.length);
});
