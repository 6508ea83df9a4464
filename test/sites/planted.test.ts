import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../src/engine/memory-store.ts';
import type { Pool } from '../../src/engine/task.ts';
import { digestOf } from '../../src/kernel/digest.ts';
import { type Middle, plan } from '../../src/pipeline/middle.ts';
import { inlinePool } from '../support/cold-run.ts';
import { planted, plantedSite } from '../support/planted-site.ts';
import { indexOf } from '../support/search-site.ts';
import type { BuiltSite } from '../support/site-test.ts';

const words = Object.entries(planted);
const store = createMemoryStore();

const textOf = ({ outputs }: BuiltSite) => {
  const all = Object.entries(outputs).flat().join('\n');
  return `${all}\n${decoded(all)}`.toLowerCase();
};

/** Percent-encoding and the escapes of JSON undone, as far as there are any. */
function decoded(text: string): string {
  return text
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    })
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

const leaksIn = ({ problems }: BuiltSite) =>
  problems.filter((problem) => problem.includes(' leak/')).map((problem) => problem.split(':')[0] ?? '');

/** The same site as if its internal posts, and what registries say of them, had never been written. */
const withoutInternal = Object.keys(plantedSite.files)
  .filter((path) => path.startsWith(`incident/${planted.folder}/`))
  .reduce((site, path) => site.remove(path), plantedSite)
  .remove('_knowledge/services.yaml')
  .remove('_knowledge/causes.yaml')
  .remove('_knowledge/technologies.yaml')
  .write('_knowledge/concepts.yaml', 'canary:\n  label: 카나리아 배포\n');

describe('fifty words that nobody outside may read', () => {
  test('none of them is in any file of the public edition, nor in its name', async () => {
    expect(words.length).toBeGreaterThanOrEqual(50);
    const open = await plantedSite.build({ store });
    expect(open.problems.filter((problem) => problem.includes(' error '))).toEqual([]);
    const text = textOf(open);
    for (const [place, word] of words) expect(text, place).not.toContain(word.toLowerCase());
    expect(text).toContain('짧게만 알립니다');
  });

  test('and the public edition is what it would be if the internal posts had never been written', async () => {
    const open = await plantedSite.build({ store });
    expect((await withoutInternal.build({ store })).outputs).toEqual(open.outputs);
  });

  test('none is in what search reads, nor does it differ for the posts that are not there', async () => {
    const files = await indexOf(plantedSite, { store });
    const text = Object.entries(files).flat().join('\n');
    for (const [place, word] of words) {
      expect(`${text}\n${decoded(text)}`.toLowerCase(), place).not.toContain(word.toLowerCase());
    }
    expect(text).toContain('짧게만 알립니다');
    expect(await indexOf(withoutInternal, { store })).toEqual(files);
    const inside = await indexOf(plantedSite.select({ edition: 'internal' }), { store });
    expect(Object.values(inside).join('\n')).toContain(planted.title);
  });

  test('the internal edition has those that a page shows', async () => {
    const inside = await plantedSite.select({ edition: 'internal' }).build({ store });
    expect(leaksIn(inside)).toEqual([]);
    const text = textOf(inside);
    for (const place of ['title', 'slug', 'tag', 'paragraph', 'redactedSection', 'redactedPicture']) {
      expect(text, place).toContain(planted[place]?.toLowerCase());
    }
  });
});

describe('with a guard broken, the leak scan stops the publication', () => {
  const report = `posts/incident/${planted.folder}/${planted.file}.md`;

  test('internal posts shown to everybody', async () => {
    const showsAll: Middle = (posts, project) =>
      plan(posts, { ...project, selection: { ...project.selection, edition: 'internal' } });
    const built = await plantedSite.build({ store, middle: showsAll });
    expect(leaksIn(built)).toContain(report);
    expect(built.problems).toContainEqual(expect.stringMatching(/:\d+:1 error leak\/internal-text$/));
  });

  test('redacted parts shown to everybody', async () => {
    const forgets: Pool = {
      ...inlinePool,
      run: (task, inputs, texts, onAnswer) =>
        inlinePool.run(task, inputs, texts, (answer) => {
          const { value } = answer.made;
          const forgetting =
            task.name === 'parse' && typeof value === 'object' ? { ...value, forPublic: null } : value;
          onAnswer({ ...answer, made: { ...answer.made, value: forgetting } });
        }),
    };
    expect(leaksIn(await plantedSite.build({ pool: forgets }))).toContain('posts/incident/known.md');
  });

  const forms: readonly (readonly [string, (word: string) => string])[] = [
    ['leak.txt', (word) => `앞 ${word} 뒤`],
    ['leak.html', (word) => `<p title="${word.replaceAll("'", '&#39;')}">가</p>`],
    ['leak/index.html', (word) => `<p>${[...word].map((character) => `<b>${character}</b>`).join('')}</p>`],
    ['leak.json', (word) => JSON.stringify({ a: [word] }).replace(/[^\0-\x7f]/g, escaped)],
    ['leak.xml', (word) => `<a><![CDATA[${word}]]></a>`],
    ['leak.ics', (word) => `SUMMARY:${word.slice(0, 3)}\r\n ${word.slice(3)}`],
    ['_leaks', (word) => `/a/${encodeURIComponent(word)} / 301`],
    ['leak.svg', (word) => `<svg><title>${word.toUpperCase()}</title></svg>`],
  ];

  test.each(words)('%s', async (_, word) => {
    const files = forms.map(([path, write]) => {
      const text = write(word);
      return { path, digest: digestOf(text), content: { kind: 'text', text } } as const;
    });
    const leaks: Middle = (posts, project) => {
      const planned = plan(posts, project);
      return { ...planned, files: [...planned.files, ...files] };
    };
    const { diagnostics } = await plantedSite.build({ store, middle: leaks });
    const found = diagnostics.filter(({ code }) => code.startsWith('leak/')).map(({ args }) => args);
    expect(found).toContainEqual({ output: 'leak.txt', more: forms.length - 1 });
  });
});

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
