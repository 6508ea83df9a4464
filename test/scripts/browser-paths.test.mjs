import { expect, it } from 'vitest';
import { browserPaths } from '../../scripts/setup/browser-paths.mjs';

it('a browser that is named is the only one', () => {
  expect(browserPaths('linux', { CHROMIUM_PATH: '/opt/chrome' })).toEqual(['/opt/chrome']);
});

it('without a name the usual places are looked at', () => {
  expect(browserPaths('linux', { CHROMIUM_PATH: '' })[0]).toBe('/usr/bin/chromium-headless-shell');
  expect(browserPaths('linux', {})).toContain('/usr/bin/chromium');
  expect(browserPaths('darwin', {})[0]).toContain('Google Chrome');
  expect(browserPaths('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});
