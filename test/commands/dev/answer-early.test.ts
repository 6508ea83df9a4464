import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answerEarly } from '../../../src/commands/dev/answer-early.ts';
import { createOpening } from '../../../src/commands/dev/opening.ts';
import { createSiteReader } from '../../../src/commands/dev/site-reader.ts';
import { inWorkshop } from '../../../src/commands/workshop.ts';
import { createLayeredStore } from '../../../src/engine/layered-store.ts';
import { tempFolder } from '../../host/temp-folder.ts';
import { post, surroundingsIn } from '../hoego.ts';

const packageRoot = fileURLToPath(new URL('../../..', import.meta.url));
const selection = { drafts: true, future: true, edition: 'internal', audience: 'author', now: null } as const;

/** Runs `answerEarly` over a folder whose posts nobody has read, while something is asked. */
async function whileUnread<T>(
  files: Record<string, string>,
  ask: (find: (address: string) => Promise<string | null>) => Promise<T>,
): Promise<T> {
  const root = await tempFolder(files);
  const surroundings = surroundingsIn(root);
  const { value } = await inWorkshop(
    { root, cache: false, jobs: 1, onTook: () => {} },
    surroundings,
    async (workshop) => {
      const store = createLayeredStore(workshop.store, { rounds: 8, bytes: 1 << 20 });
      const places = { root, posts: join(root, 'posts'), config: null, packageRoot };
      const reader = createSiteReader(
        { places, selection, overrides: { base: '/' }, previous: null },
        workshop,
        surroundings,
      );
      const opening = createOpening({ store, onPage: () => {}, onLost: () => {} });
      const end = new AbortController();
      const early = answerEarly({ workshop, store, opening, reader }, end.signal);
      const asked = await ask(async (address) => {
        const served = await opening.snapshot.find(address);
        return served?.kind === 'page' ? `${served.provisional}\n${served.html}` : null;
      });
      end.abort();
      await early;
      return asked;
    },
  );
  return value;
}

describe('somebody who asks for a page before the posts have been read', () => {
  it('gets a post of that post alone, provisionally', async () => {
    const page = await whileUnread(
      { 'posts/a.md': post('가', '[[b]] 본문'), 'posts/b.md': post('나') },
      (find) => find('/posts/a/'),
    );
    expect(page).toMatch(/^true\n/);
    expect(page).toContain('본문');
    expect(page).not.toContain('나');
  });

  it('gets several posts, one after the other', async () => {
    const pages = await whileUnread({ 'posts/a.md': post('가'), 'posts/나다.md': post('나') }, (find) =>
      Promise.all([find('/posts/a/'), find('/posts/나다/')]),
    );
    expect(pages.map((page) => /<h1[^>]*>([^<]*)/.exec(page ?? '')?.[1])).toEqual(['가', '나']);
  });

  it('has the first one still, when another one has been made', async () => {
    const [before, after] = await whileUnread(
      { 'posts/a.md': post('가', '본문'), 'posts/b.md': post('나') },
      async (find) => {
        const first = await find('/posts/a/');
        await find('/posts/b/');
        return [first, await find('/posts/a/')];
      },
    );
    expect(before).toContain('본문');
    expect(after).toBe(before);
  });

  it('waits for every other page', async () => {
    const first = await whileUnread({ 'posts/a.md': post('가') }, (find) =>
      Promise.race([
        find('/'),
        find('/posts/none/'),
        find('/posts/a/').then((page) => (page === null ? 'nothing' : 'the post')),
      ]),
    );
    expect(first).toBe('the post');
  });
});
