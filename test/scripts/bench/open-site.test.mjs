import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSite } from '../../../scripts/bench/open-site.mjs';
import { fakeSite } from '../fake-site.mjs';

it('a site is open when its first page is there, and a post is saved when its page shows the new sentence', async () => {
  const open = await openSite(await fakeSite(1000));
  try {
    expect(open.seconds).toBeGreaterThan(0);
    for (const round of [0, 1, 2]) expect(await open.save(round)).toBeGreaterThan(0);
  } finally {
    await open.close();
  }
});

it('a server that ends is told with its last words', async () => {
  await expect(openSite(await fakeSite(0))).rejects.toThrow(/exit 4\n그만합니다/);
});

it('a server that cannot be started is told too', async () => {
  const { generator, ...site } = await fakeSite(0);
  const serve = () => ({ program: join(site.folder, 'none'), args: [], cwd: site.folder });
  await expect(openSite({ ...site, generator: { ...generator, serve } })).rejects.toThrow(/ENOENT/);
});
