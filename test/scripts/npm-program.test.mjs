import { expect, it } from 'vitest';
import { npmProgram } from '../../scripts/setup/npm-program.mjs';

const everything = () => true;
const nothing = () => false;

it.each([
  [
    'under npm run, the npm that runs us',
    ['/x/npm-cli.js', '/bin/node', 'linux', everything],
    { program: '/bin/node', args: ['/x/npm-cli.js'], shell: false },
  ],
  [
    'under another package manager, npm',
    ['/x/yarn.js', '/bin/node', 'linux', everything],
    { program: 'npm', args: [], shell: false },
  ],
  [
    'by hand, npm',
    [undefined, '/bin/node', 'darwin', everything],
    { program: 'npm', args: [], shell: false },
  ],
  [
    'by hand on Windows without npm beside Node, its batch file in a shell',
    [undefined, 'node.exe', 'win32', nothing],
    { program: 'npm.cmd', args: [], shell: true },
  ],
])('%s', (_, [parent, node, platform, exists], expected) => {
  expect(npmProgram(parent, node, platform, exists)).toEqual(expected);
});

it('by hand on Windows, the npm beside Node, without a shell', () => {
  const found = npmProgram(undefined, 'node.exe', 'win32', everything);
  expect(found).toMatchObject({ program: 'node.exe', shell: false });
  expect(found.args[0]).toMatch(/node_modules[\\/]npm[\\/]bin[\\/]npm-cli\.js$/);
});
