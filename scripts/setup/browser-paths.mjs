/** Chromium without windows: the same engine, and tests of pages take half the processor time. */
export const headlessShell = '/usr/bin/chromium-headless-shell';

/** Where Chromium and its kin are installed, the likeliest first. */
const usual = {
  linux: [
    headlessShell,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
};

const onWindows = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * Where a browser for the tests may be.
 * @param {string} platform
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {readonly string[]}
 */
export function browserPaths(platform, environment) {
  const named = environment.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return [named];
  if (platform !== 'win32') return usual[platform] ?? usual.linux;
  const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => onWindows.map((path) => `${folder}\\${path}`));
}
