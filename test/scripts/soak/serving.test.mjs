import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSite } from '../../../scripts/bench/open-site.mjs';
import { checkout } from '../../../scripts/soak/checkout.mjs';
import { cleanBuild } from '../../../scripts/soak/clean-build.mjs';
import { differences } from '../../../scripts/soak/differences.mjs';
import { manyEdits } from '../../../scripts/soak/many-edits.mjs';
import { fakeSite } from '../fake-site.mjs';

const hasProc = existsSync('/proc/self/fdinfo');

it.runIf(hasProc)(
  'every edit is waited for, what the server holds is looked at, and it ends as a clean build',
  async () => {
    const site = await fakeSite(10_000);
    const open = await openSite(site);
    try {
      const { times, samples } = await manyEdits(site, open, 4, () => {});
      expect(times.length).toBe(4);
      expect(samples.map(({ edits }) => edits)).toEqual([0, 1, 2, 3, 4]);
      expect(
        samples.every(({ resident, files, watches }) => resident > 0 && files > 3 && watches === 0),
      ).toBe(true);
      expect(await differences(open.port, await cleanBuild(site))).toEqual({ compared: 2, different: [] });
    } finally {
      await open.close();
    }
  },
);

it('a checkout is over when all pages show its text; builds and answers meanwhile are counted', async () => {
  const site = await fakeSite(10_000);
  const { checkout: found, open } = await checkout(site, () => openSite(site));
  try {
    expect(found).toMatchObject({ files: 2, answers: { bad: 0 } });
    // A busy machine may come to the second file after the build that the first one began.
    expect([1, 2]).toContain(found.builds);
    expect(found.answers.good).toBeGreaterThan(0);
    expect(await differences(open.port, await cleanBuild(site))).toEqual({ compared: 2, different: [] });
  } finally {
    await open.close();
  }
});
