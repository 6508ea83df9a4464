import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTemplates } from '../../src/host/compiling/load-templates.ts';
import { describe as say } from '../../src/kernel/describe.ts';
import { tempFolder } from '../host/temp-folder.ts';
import { renderText } from '../support/render-text.ts';
import { page, sampleHead } from '../support/sample-views.ts';

const view = {
  head: sampleHead('/404.html', '없음'),
  recent: [{ label: 'Redis OOM 장애', url: '/posts/redis-oom/' }],
};

/** The not-found page by a site's own templates (path -> text): its text, and its problems as lines. */
async function render(templates: Readonly<Record<string, string>>) {
  const folder = await tempFolder(templates);
  const { value } = await loadTemplates(join(folder, 'templates'), null);
  const made = page('not-found', '/404.html', view);
  const { text, diagnostics } = await renderText(made, value.bundle['not-found'] ?? null);
  const problems = diagnostics.map((diagnostic) => {
    const { file, span, code } = diagnostic;
    const place = span === undefined ? file : `${file}:${span.line}:${span.column}-${span.endColumn}`;
    return `${place} ${code} ${say(diagnostic, 'en').message}`;
  });
  return { text, problems };
}

const main = 'templates/pages/not-found.tsx';
const partial = 'templates/partials/recent.tsx';

test('a page is a document that begins with its doctype', async () => {
  const { text, problems } = await render({
    [main]: 'export default ({ view }) => <html><body>{view.head.title}</body></html>;',
  });
  expect(problems).toEqual([]);
  expect(text).toBe('<!doctype html>\n<html><body>없음 - 회고</body></html>\n');
});

describe('a mistake is told at the line and column of the template file itself', () => {
  test('an unknown key in the page', async () => {
    const { text, problems } = await render({
      [main]:
        'export default function Page({ view }) {\n  const title = view.haed.title;\n  return <html>{title}</html>;\n}\n',
    });
    expect(text).toBeUndefined();
    expect(problems).toEqual([`${main}:2:22-26 template/unknown-key view has no key haed`]);
  });

  test('an unknown key in a partial that the page draws', async () => {
    const { problems } = await render({
      [main]:
        "import { Recent } from '../partials/recent.tsx';\nexport default ({ view }) => <html><Recent of={view.recent} /></html>;\n",
      [partial]:
        'type Props = { of: { label: string; ulr: string }[] };\n\nexport function Recent({ of: links }: Props) {\n  return links.map((link) => (\n    <p>\n      <a href={link.ulr}>{link.label}</a>\n    </p>\n  ));\n}\n',
    });
    expect(problems).toEqual([`${partial}:6:21-24 template/unknown-key view.recent[0] has no key ulr`]);
  });

  test.each([
    ['an object as a child', '<b>{link}</b>'],
    ['an object as an attribute', '<b title={link}>x</b>'],
    ['a list of objects', '<b>{[link]}</b>'],
  ])('%s, in a partial', async (_, printed) => {
    const { problems } = await render({
      [main]:
        "import { Recent } from '../partials/recent.tsx';\nexport default ({ view }) => <html><Recent link={view.recent[0]} /></html>;\n",
      [partial]: `export function Recent({ link }) {\n  return (\n    ${printed}\n  );\n}\n`,
    });
    expect(problems).toEqual([
      `${partial}:3:5-5 template/object-as-text view.recent[0] is not a text and cannot be printed as it is`,
    ]);
  });

  test('whatever the code throws, without its stack', async () => {
    const { problems } = await render({
      [main]: 'export default function Page({ view }) {\n  return <html>{view.head.image.url}</html>;\n}\n',
    });
    expect(problems).toEqual([
      `${main}:2:33-33 template/throws The template failed while it ran: Cannot read properties of null (reading 'url')`,
    ]);
    expect(problems.join()).not.toMatch(/\n| at /);
  });

  test.each(['new Date()', 'process.env.HOME', 'Math.random()', 'globalThis.Date', "fetch('/')"])(
    '%s, which would tell one build from the next',
    async (outside) => {
      const { problems } = await render({
        [main]: `export default function Page() {\n  const x = ${outside};\n  return <html>{String(x)}</html>;\n}\n`,
      });
      expect(problems).toEqual([expect.stringMatching(new RegExp(`^${main}:2:\\d+-\\d+ template/throws `))]);
    },
  );

  test('what is thrown before there is a page', async () => {
    const { problems } = await render({
      [main]: "\nthrow new Error('too early');\nexport default () => <html />;\n",
    });
    expect(problems).toEqual([`${main}:2:7-7 template/throws The template failed while it ran: too early`]);
  });
});

test.each<[string, string, string]>([
  ['a thrown text', "() => { throw 'no'; }", 'template/throws The template failed while it ran: no'],
  [
    'a promise of a page',
    'async () => <html>x</html>',
    'template/no-page What this template returned is not a document that begins with <html>',
  ],
  [
    'nothing',
    '() => null',
    'template/no-page What this template returned is not a document that begins with <html>',
  ],
  [
    'part of a page',
    '() => <p>x</p>',
    'template/no-page What this template returned is not a document that begins with <html>',
  ],
  ['no component', '42', 'template/no-component This template has no component as its default export'],
])('%s is told at the page template', async (_, component, problem) => {
  const { problems } = await render({ [main]: `export default ${component};\n` });
  expect(problems).toEqual([`${main} ${problem}`]);
});

test('an import that would let the world in is refused', async () => {
  const { problems } = await render({
    [main]:
      "import { useState } from 'preact/hooks';\nexport default () => <html>{typeof useState}</html>;\n",
  });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^templates\/pages\/not-found\.tsx.* template\/unknown-import .*preact\/hooks/);
});

test('a template that was mended is read anew, and one that was not is the same', async () => {
  const broken = 'export default ({ view }) => <html>{view.nothing}</html>;';
  const mended = 'export default ({ view }) => <html>{view.recent.length}</html>;';
  expect((await render({ [main]: broken })).problems).toHaveLength(1);
  expect((await render({ [main]: mended })).text).toContain('<html>1</html>');
  expect((await render({ [main]: broken })).problems).toHaveLength(1);
});
