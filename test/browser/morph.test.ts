import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeWithBrowser } from '../support/browser.ts';

/** Paragraphs by number, some with another text than at first. */
type Paragraphs = readonly { readonly number: number; readonly isEdited: boolean }[];

const inline = fc.constantFrom(
  '글',
  'a <b>굵게</b>',
  '<code>x</code>',
  '',
  '<br>',
  '<input value="1">',
  '<!-- c -->',
  'b <a href="/x">링크</a> c',
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    inline,
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'ul', 'section', 'details', 'span'),
        fc.constantFrom('', ' class="a"', ' class="b"', ' id="x"', ' id="y" title="z"', ' hidden'),
        fc.array(tie('tree'), { maxLength: 5 }),
      )
      .map(([name, attributes, children]) => `<${name}${attributes}>${children.join('')}</${name}>`),
  ),
}));

const edited: fc.Arbitrary<readonly [Paragraphs, Paragraphs]> = fc
  .array(fc.constantFrom('keep', 'keep', 'remove', 'edit', 'add'), { minLength: 1, maxLength: 12 })
  .map((changes) => {
    const numbered = changes.map((change, number) => ({ change, number }));
    return [
      numbered.filter(({ change }) => change !== 'add').map(({ number }) => ({ number, isEdited: false })),
      numbered
        .filter(({ change }) => change !== 'remove')
        .map(({ change, number }) => ({ number, isEdited: change === 'edit' })),
    ];
  });

const htmlOf = (paragraphs: Paragraphs) =>
  paragraphs.map(({ number, isEdited }) => `<p>문단 ${number}${isEdited ? ' 고침' : ''}</p>`).join('\n');

describeWithBrowser('bringing a page up to date', ({ open }) => {
  const openWithMorph = async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../../src/server/client/morph.ts', import.meta.url))],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'client',
    });
    const { page } = await open('about:blank');
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    return page;
  };

  test('makes it what it should be, whatever it was', async () => {
    const page = await openWithMorph();
    const pairs = fc.sample(fc.tuple(tree, tree), 500);
    const different = await page.evaluate(`${JSON.stringify(pairs)}.filter(([before, after]) => {
      const read = (html) => new DOMParser().parseFromString('<body>' + html, 'text/html').body;
      const [body, wanted] = [document.adoptNode(read(before)), read(after)];
      client.morph(body, wanted);
      return !body.isEqualNode(wanted);
    })`);
    expect(different).toEqual([]);
  });

  test('touches no paragraph that did not change, whatever comes and goes around it', async () => {
    const page = await openWithMorph();
    const cases = fc.sample(edited, 2000).map(([before, after]) => ({
      before: htmlOf(before),
      after: htmlOf(after),
      kept: after.filter(({ number, isEdited }) => !isEdited && before.some((old) => old.number === number))
        .length,
    }));
    const touched = await page.evaluate(`${JSON.stringify(cases)}.filter(({ before, after, kept }) => {
      document.body.innerHTML = before;
      const nodes = new Map([...document.body.children].map((node) => [node.textContent, node]));
      client.morph(document.body, new DOMParser().parseFromString('<body>' + after, 'text/html').body);
      return [...document.body.children].filter((node) => nodes.get(node.textContent) === node).length !== kept;
    })`);
    expect(touched).toEqual([]);
  });

  test('leaves open what one opened, and moves it with its text', async () => {
    const page = await openWithMorph();
    expect(
      await page.evaluate(`(() => {
        const details = (name) => '<details><summary>' + name + '</summary>' + name + '</details>';
        document.body.innerHTML = details('하나') + details('둘');
        document.querySelectorAll('details')[1].open = true;
        client.morph(document.body, new DOMParser().parseFromString(details('새것') + details('하나') + details('둘'), 'text/html').body);
        return [...document.querySelectorAll('details[open]')].map((node) => node.textContent);
      })()`),
    ).toEqual(['둘둘']);
  });
});
