import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/setup/is-installed.mjs';

const vitest = { version: '4.1.0', integrity: 'sha512-a' };
const forMac = { version: '1.0.0', integrity: 'sha512-b', optional: true };
const lockfile = (packages) => JSON.stringify({ packages: { '': { name: 'hoego' }, ...packages } });
const installed = (packages) => JSON.stringify({ packages });

describe('node_modules is what the lockfile asks for', () => {
  it('when every package is there in its version', () => {
    expect(isInstalled(lockfile({ vitest }), installed({ vitest }))).toBe(true);
  });

  it('also without an optional package, which is for another system', () => {
    expect(isInstalled(lockfile({ vitest, forMac }), installed({ vitest }))).toBe(true);
    expect(isInstalled(lockfile({ vitest, forMac }), installed({ vitest, forMac }))).toBe(true);
  });
});

describe('node_modules is not', () => {
  it.each([
    ['when npm left no note of a finished install', null],
    ['when the note is half written', '{"packages":{"vitest"'],
    ['when the note is empty', ''],
    ['when a package is missing', installed({})],
    ['when a package is older', installed({ vitest: { ...vitest, version: '4.0.0' } })],
    ['when a package has other content', installed({ vitest: { ...vitest, integrity: 'sha512-c' } })],
    ['when a package is no longer asked for', installed({ vitest, old: vitest })],
  ])('%s', (_, note) => {
    expect(isInstalled(lockfile({ vitest }), note)).toBe(false);
  });

  it('when an optional package is there in another version', () => {
    const other = { ...forMac, version: '0.9.0' };
    expect(isInstalled(lockfile({ vitest, forMac }), installed({ vitest, forMac: other }))).toBe(false);
  });
});
