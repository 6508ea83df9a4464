import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { patternsIn } from '../../../src/markdown/highlight/outline/patterns-in.ts';
import { post, siteTest } from '../../support/site-test.ts';
import { workerPool } from '../../support/worker-pool.ts';
import { tempFolder } from '../temp-folder.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const site = siteTest({ 'docker/a.md': post('가', '```json\n{ "key": [1, true] }\n```') });

/** The compiled worker at another place, beside other outlines of JSON. */
async function workerBeside(outlines: object): Promise<URL> {
  const folder = await tempFolder({
    'package.json': '{ "type": "module" }',
    'lib/outlines/json.json': JSON.stringify(outlines),
  });
  await cp(join(root, 'lib', 'host', 'workers'), join(folder, 'lib', 'host', 'workers'), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return pathToFileURL(join(folder, 'lib', 'host', 'workers', 'worker.js'));
}

async function pageOf(worker: URL): Promise<string> {
  const pool = workerPool(1, {}, undefined, undefined, worker);
  onTestFinished(() => pool.close());
  return (await site.build({ pool })).page('posts/a/index.html');
}

test('a worker believes the outlines that lie beside it, and derives what is not there', {
  timeout: 60_000,
}, async () => {
  expect(await pageOf(await workerBeside({}))).toContain('class="t-property"');
  const { default: json } = await import('shiki/langs/json.mjs');
  // Nothing is ever found by these.
  const nowhere = [...patternsIn(json)].map((pattern) => [pattern, ['(?!)', '0', '']]);
  expect(await pageOf(await workerBeside(Object.fromEntries(nowhere)))).not.toContain('class="t-property"');
});
