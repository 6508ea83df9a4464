import { describe, expect, test } from 'vitest';
import { describe as say } from '../../src/kernel/describe.ts';
import { type Files, post, siteTest } from '../support/site-test.ts';

/** An incident report with these lines of frontmatter; the first of them is the fourth of the file. */
const report = (...lines: readonly string[]) => post('장애', '본문', lines.join('\n'));

/** What is told of a site of incident reports, about values; that one lacks something is another matter. */
async function problems(files: Files): Promise<readonly string[]> {
  const { diagnostics } = await siteTest(files).build();
  return diagnostics
    .filter(({ code }) => values.some((known) => code === known))
    .map(({ file, span, code, related }) => {
      const beside = (related ?? []).map(
        (place) => ` (${place.file.replace('posts/incident/', '')}:${place.span?.line})`,
      );
      return `${file.replace('posts/incident/', '')}:${span?.line}:${span?.column} ${code}${beside.join('')}`;
    });
}

const values = [
  'incident/id-twice',
  'incident/unknown-incident',
  'incident/recurrence-order',
  'incident/recurrence-circle',
  'incident/future',
  'registry/unknown-id',
  'registry/near-id',
  'registry/unknown-file',
  'link/internal',
];

describe('ids of incidents', () => {
  test('one id for two reports, whatever the letter case, a slug among them', async () => {
    expect(
      await problems({
        'incident/a.md': report('incidentId: INC-1'),
        'incident/b.md': report('severity: sev1', 'incidentId: inc-1'),
        'incident/c.md': report('incidentId: D'),
        'incident/d.md': report(),
      }),
    ).toEqual(['b.md:5:13 incident/id-twice (a.md:4)', 'd.md:2:8 incident/id-twice (c.md:4)']);
  });

  test('an id in two letter cases is told once, in the report, and not of the file that nobody wrote', async () => {
    const { diagnostics } = await siteTest({
      'incident/a.md': report('incidentId: INC-7'),
      'incident/b.md': report('incidentId: inc-7'),
    }).build();
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, file }) => `${file} ${code}`)).toEqual([
      'posts/incident/b.md incident/id-twice',
    ]);
  });

  test('a recurrence of what is not there, of a slug that has a number, of another letter case', async () => {
    const site = {
      'incident/a.md': report('incidentId: INC-2022-001'),
      'incident/b.md': report('recurrenceOf: [INC-2022-010, a, inc-2022-001, INC-2022-001]'),
      'retrospective/c.md': post('회고', '본문', 'incidents: INC-9'),
    };
    expect(await problems(site)).toEqual([
      'b.md:4:16 incident/unknown-incident',
      'b.md:4:30 incident/unknown-incident',
      'b.md:4:33 incident/unknown-incident',
      'posts/retrospective/c.md:4:12 incident/unknown-incident',
    ]);
    const { diagnostics } = await siteTest(site).build();
    expect(
      diagnostics
        .filter(({ code }) => code === 'incident/unknown-incident')
        .map(({ args: { nearest } }) => nearest),
    ).toEqual(['INC-2022-001', 'INC-2022-001', 'INC-2022-001', '']);
  });

  test('a public report that names an internal one gives away that it exists', async () => {
    expect(
      await problems({
        'incident/a.md': report('visibility: internal'),
        'incident/b.md': report('recurrenceOf: a'),
      }),
    ).toEqual(['b.md:4:15 link/internal (a.md:4)']);
  });
});

describe('recurrences', () => {
  test('that point forward', async () => {
    expect(
      await problems({
        'incident/a.md': report('startedAt: 2022-05-14 10:00', 'recurrenceOf: [b]'),
        'incident/b.md': report('startedAt: 2022-06-14 10:00'),
      }),
    ).toEqual(['a.md:5:16 incident/recurrence-order (b.md:4)']);
  });

  test('that may point back do', async () => {
    expect(
      await problems({
        'incident/a.md': report('startedAt: 2022-05', 'recurrenceOf: b'),
        'incident/b.md': report('startedAt: 2022-05-14 10:00'),
        'incident/c.md': report('recurrenceOf: a'),
      }),
    ).toEqual([]);
  });

  test('to itself, and round in a circle', async () => {
    expect(
      await problems({
        'incident/a.md': report('recurrenceOf: a'),
        'incident/b.md': report('recurrenceOf: d'),
        'incident/c.md': report('recurrenceOf: b'),
        'incident/d.md': report('recurrenceOf: c'),
      }),
    ).toEqual([
      'a.md:4:15 incident/recurrence-circle',
      'b.md:4:15 incident/recurrence-circle (d.md:4) (c.md:4)',
    ]);
  });

  test('round in a circle, where times show which of them points forward', async () => {
    expect(
      await problems({
        'incident/a.md': report('startedAt: 2022-05-14 10:00', 'recurrenceOf: b'),
        'incident/b.md': report('startedAt: 2022-06-14 10:00', 'recurrenceOf: a'),
      }),
    ).toEqual(['a.md:5:15 incident/recurrence-order (b.md:4)']);
  });
});

describe('what has not happened yet', () => {
  test('is named as its author knows it, with where plans belong if there is such a place', async () => {
    const { diagnostics } = await siteTest({
      'incident/a.md': report('timeline:', '  - {at: 2026-11-25, text: 가}'),
      'docker/d.md': post('글', '본문', 'verifiedAt: 2027'),
    }).build();
    const future = diagnostics.filter(({ code }) => code === 'incident/future').map((one) => say(one, 'ko'));
    expect(future).toEqual([
      { message: 'verifiedAt이 기준일(2026-11-23)보다 미래입니다', hint: '연도와 날짜를 확인하세요.' },
      {
        message: 'timeline.at이 기준일(2026-11-23)보다 미래입니다',
        hint: '연도와 날짜를 확인하세요. 앞으로 할 일이면 actionItems.due에 적습니다.',
      },
    ]);
  });

  test('by days: any time today may have been', async () => {
    expect(
      await problems({
        'incident/a.md': report(
          'startedAt: 2026-11-23 23:59',
          'resolvedAt: 2026-11-24 00:00',
          'fixedAt: {at: 2027-01-01}',
          'actionItems: [{text: 가, due: 2027-01-01, doneAt: 2026-12-01}]',
        ),
        'incident/b.md': report(
          'timeline:',
          '  - {at: 2026-11-22, kind: started, text: 가}',
          '  - {at: 2026-11-25, kind: resolved, text: 나}',
        ),
        'incident/c.md': report('startedAt: 2026', 'resolvedAt: 2026-11'),
        'docker/d.md': post('글', '본문', 'verifiedAt: 2027'),
      }),
    ).toEqual([
      'posts/docker/d.md:4:13 incident/future',
      'a.md:5:13 incident/future',
      'a.md:6:10 incident/future',
      'a.md:7:50 incident/future',
      'b.md:6:10 incident/future',
    ]);
  });
});

describe('without a registry, an id that is a slip away from another', () => {
  const old = (id: string) => post('옛 장애', '본문', `type: incident-report\ncauses: [${id}]`);
  const newer = (id: string) => old(id).replace('2026-01-02', '2026-02-02').replace('옛', '새');

  test('is told in the post that alone has it, with the place of the other', async () => {
    expect(
      await problems({
        'incident/a.md': newer('memory-exhaustion'),
        'incident/b.md': newer('memory-exhaustion'),
        'incident/c.md': old('memory-exhaustoin'),
        'incident/d.md': post('글', '본문', 'technologies: [kubernets, docker]'),
        'docker/e.md': post('글', '본문', 'technologies: [kubernetes]').replace('2026-01-02', '2025-01-02'),
      }),
    ).toEqual(['c.md:5:10 registry/near-id (b.md:5)', 'd.md:4:16 registry/near-id (posts/docker/e.md:4)']);
  });

  test('is told in the newer of two posts, or as the second of one', async () => {
    expect(
      await problems({ 'incident/a.md': old('retrystorm'), 'incident/b.md': newer('retry-storm') }),
    ).toEqual(['b.md:5:10 registry/near-id (a.md:5)']);
    expect(await problems({ 'incident/a.md': old('retry-storm, retry-strom') })).toEqual([
      'a.md:5:23 registry/near-id (a.md:5)',
    ]);
  });

  test('but not where both are used, or one is known', async () => {
    const files = {
      'incident/a.md': old('time-out'),
      'incident/b.md': newer('timeout'),
      'incident/c.md': old('time-out'),
      'incident/d.md': newer('timeout'),
    };
    expect(await problems(files)).toEqual([]);
    const registered = await problems({
      'incident/a.md': old('timeout'),
      'incident/b.md': newer('timeouts'),
      '_knowledge/causes.yaml': 'timeout: { label: 시간 초과 }\n',
    });
    expect(registered).toEqual(['b.md:5:10 registry/unknown-id']);
  });
});

describe('registries', () => {
  const site = siteTest({
    '_knowledge/causes.yaml': 'memory-exhaustion:\n  label: 메모리 고갈\n  aliases: OOM\n',
    'incident/a.md': report(
      'causes: [memory-exhaustoin, OOM, 메모리 고갈, memory-exhaustion]',
      'services: api',
    ),
  });

  test('an id that is not there, with the id that a label or an alias belongs to', async () => {
    const { diagnostics } = await site.build();
    const told = diagnostics.filter(({ code }) => code === 'registry/unknown-id');
    expect(told.map(({ span, args }) => [span?.column, args.id, args.nearest])).toEqual([
      [10, 'memory-exhaustoin', 'memory-exhaustion'],
      [29, 'OOM', 'memory-exhaustion'],
      [34, '메모리 고갈', 'memory-exhaustion'],
    ]);
  });

  test('where there are none, nothing is unknown, and what is nearly another id is told', async () => {
    const { problems: told } = await site.remove('_knowledge/causes.yaml').build();
    expect(told.filter((line) => line.includes('registry/'))).toEqual([
      'posts/incident/a.md:4:42 warning registry/near-id',
    ]);
  });

  test('a file that is no registry, and mistakes in one, at their places', async () => {
    const { problems: told } = await site
      .write('_knowledge/cause.yaml', 'a: 가')
      .write('_knowledge/services.yaml', 'api:\n  links: x\n')
      .build();
    expect(told.filter((line) => line.startsWith('posts/_knowledge'))).toEqual([
      'posts/_knowledge/cause.yaml:1:1 warning registry/unknown-file',
      'posts/_knowledge/services.yaml:2:10 error frontmatter/url',
    ]);
  });
});
