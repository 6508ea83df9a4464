import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/content/read-csv.ts';
import { namesOf } from '../../src/incident/names.ts';
import { twelveIncidents } from '../fixtures/twelve-incidents/records.ts';
import { attributeOf, type Element, readPage, rowsOf, textOf } from '../support/read-page.ts';
import { siteTest } from '../support/site-test.ts';

/** Twelve posts, and all that follows from them, computed by hand: see the README beside them. */
const fixture = new URL('../fixtures/twelve-incidents/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected.json', fixture), 'utf8'));
const folder = new URL('posts/incident/', fixture);
const files = Object.fromEntries(
  readdirSync(folder).map((name) => [`incident/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
);

const built = await siteTest(files, { timeZone: expected.timeZone })
  .select({ now: Date.parse(expected.now) })
  .build();
const pageAt = (url: string) => readPage(built.page(`${url.slice(1)}index.html`));
const jsonAt = (name: string) => JSON.parse(built.page(`api/v1/${name}`));
const rowsAt = (name: string) => readCsv(built.page(`api/v1/${name}`)) ?? [];

type Told = { readonly id: string; readonly url: string; readonly title: string };
const told: readonly Told[] = jsonAt('incidents.json').incidents;
const byId = new Map(told.map((one) => [one.id, one]));
const titleOf = (id: string) => byId.get(id)?.title ?? `no ${id}`;
const titles = (ids: readonly string[]) => ids.map(titleOf);
const addressOf = (id: string) => byId.get(id)?.url.replace('https://example.com', '') ?? '';

const metrics = ['ttd', 'tta', 'ttm', 'ttr', 'ttf', 'tail'] as const;
const figures = [...metrics, 'detectionShare'] as const;
const names = namesOf('ko');
const labelOf = (kind: (typeof figures)[number]) =>
  kind === 'detectionShare' ? '복구 시간 중 인지 전 비율' : names.metric[kind];

test('the site of the twelve has no mistakes, and all of them', () => {
  expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(told.map(({ id }) => id).sort()).toEqual(twelveIncidents.map(({ record }) => record.id).sort());
});

describe.each(Object.entries(expected.incidents as Record<string, Record<string, unknown>>))(
  '%s',
  (id, figuresOf) => {
    test('says in its data what was computed', () => {
      const own = jsonAt(`incidents/${id}.json`).incident;
      expect(own.grade).toBe(figuresOf.grade);
      const durations = metrics.map((kind) => [kind, ownWords(own.durations[kind])]);
      expect(durations).toEqual(metrics.map((kind) => [kind, figuresOf[kind]]));
    });

    test('says on its page what was computed, and of what is not known nothing', () => {
      const page = pageAt(addressOf(id));
      // The first list of a name counts: others on the page are of what it is like.
      const terms = page.all('dt').toReversed();
      const facts = new Map(terms.map((term) => [nameOf(term), textOf(nextOf(term))]));
      expect(facts.get('등급')).toMatch(figuresOf.grade === null ? /^미정/ : `${figuresOf.grade}등급`);
      for (const kind of figures) {
        const { text = null } = figuresOf[kind] as { text?: string };
        const shown = facts.get(labelOf(kind)) ?? null;
        if (text === null) expect(shown ?? '모름').toMatch(/^모름/);
        else expect(shown).toBe(text);
      }
    });
  },
);

/** A duration of the data in the words of the expectation. */
function ownWords({
  value,
  gap,
}: {
  value: Record<string, string> | null;
  gap: Record<string, string> | null;
}) {
  return value === null
    ? { gap: gap?.reason, milestone: gap?.milestone }
    : { least: value.least, most: value.most, text: value.text };
}

/** A term without the letters that say it once more: `인지까지 (TTD)`. */
const nameOf = (term: Element) => textOf(term).replace(/ \([A-Za-z]+\)$/, '');

/** What a term of a list is said to be. */
function nextOf(term: Element): Element {
  const parent = term.parentNode;
  const elements = (parent !== null && 'childNodes' in parent ? parent.childNodes : []).filter(
    (node): node is Element => 'tagName' in node,
  );
  return elements[elements.indexOf(term) + 1] ?? term;
}

describe('/stats/', () => {
  const page = pageAt('/stats/');
  const chartAt = (id: string) => rowsOf(page, page.all('table', page.at(id))[0] ?? page.at(id));
  const svgsAt = (id: string) => page.all('svg', page.at(id));

  test('says as of which day, how many, and of which grade', () => {
    const text = textOf(page.all('main')[0] ?? page.at('page:main'));
    expect(text).toContain('기준일 2026년 11월 23일');
    const facts = page.all('dt').map((term) => [textOf(term), textOf(nextOf(term))]);
    const { undetermined, ...grades } = expected.grades;
    expect(facts.slice(0, 7)).toEqual([
      ['장애', `${12 - expected.nearMisses.length}건`],
      ['아차사고', `${expected.nearMisses.length}건`],
      ...Object.entries(grades).map(([grade, count]) => [`${grade}등급`, `${count}건`]),
      ['미정', `${undetermined}건`],
    ]);
  });

  test('sums up in a table what may be summed up', () => {
    const table = page.all('table').find((one) => attributeOf(one, 'class') === 'figure-table');
    expect(table === undefined ? [] : rowsOf(page, table)).toEqual(
      figures.map((kind) => {
        const { known, total, median, medianRange } = expected.statistics[kind];
        const coverage = `약 ${Math.round(medianRange.coverage * 100)}%`;
        return [
          labelOf(kind),
          `${total}건 중 ${known}건 확인`,
          median.text,
          `${medianRange.text} (신뢰 수준 ${coverage})`,
          '22건부터',
        ];
      }),
    );
  });

  test.each(figures)(
    'names the incidents of %s that may be the median, and those left out with why',
    (kind) => {
      const section = page.at(`figure:${kind}`);
      const { known, total, median, leftOut } = expected.statistics[kind];
      const [facts] = page.all('p', section);
      expect(facts === undefined ? '' : textOf(facts)).toBe(
        `${total}건 중 ${known}건 확인 중앙값 ${median.text} 기준일 2026년 11월 23일 원자료(CSV)`,
      );
      const folded = page
        .all('details', section)
        .filter((one) => attributeOf(one, 'class') === 'folded-links')
        .map((one) => page.all('li', one).map(textOf));
      const why = { unknown: '시각 모름', 'not-stated': '시각 기록 없음' } as const;
      expect(folded).toEqual([
        titles(median.ids),
        (leftOut as { id: string; reason: keyof typeof why; milestone: keyof typeof names.milestone }[]).map(
          ({ id, reason, milestone }) => `${titleOf(id)} ${names.milestone[milestone]} ${why[reason]}`,
        ),
      ]);
    },
  );

  test.each(metrics)(
    'draws a dot of %s for each incident it is known of, and tells the same in a table',
    (kind) => {
      const { order, median, known, total } = expected.statistics[kind];
      const rows = (order as string[]).map((id) => [titleOf(id), expected.incidents[id][kind].text]);
      expect(chartAt(`figure:${kind}-all`)).toEqual(rows);
      const drawings = svgsAt(`figure:${kind}-all`);
      expect(drawings).toHaveLength(2);
      for (const svg of drawings) {
        const dots = page.all('a', svg).map((dot) => page.all('title', dot).map(textOf)[0]);
        expect(dots).toEqual(rows.map(([title, text]) => `${title}: ${text}`));
        const description = textOf(page.all('desc', svg)[0] ?? svg);
        expect(description).toContain(`${total}건 중 ${known}건의 시간 확인`);
        expect(description).toContain(`중앙값 ${median.text}`);
      }
    },
  );

  test.each(['ttd', 'ttr'] as const)('draws %s year by year, and sums up no year of so few', (kind) => {
    for (const svg of svgsAt(`figure:${kind}-years`)) {
      const description = textOf(page.all('desc', svg)[0] ?? svg);
      const sets = (
        expected.years as { year: number | null; total: number; known: Record<string, number> }[]
      ).map(
        ({ year, total, known }) =>
          `${year === null ? '연도 모름' : `${year}년`}: ${total}건 중 ${known[kind]}건의 시간 확인 · 표본이 적어 요약하지 않음`,
      );
      expect(description).toContain(sets.join(' '));
    }
  });

  test('counts severity against scope, and leads from each count to its incidents', () => {
    const severities = ['sev1', 'sev2', 'sev3', 'sev4', 'unknown'] as const;
    const scopes = ['all', 'majority', 'partial', 'single', 'internal', 'none', 'unknown'] as const;
    const count = (severity: string, scope: string) => expected.severityByScope[severity]?.[scope] ?? 0;
    expect(chartAt('statistics:severity-scope')).toEqual(
      severities.map((severity) => [
        names.severity[severity],
        ...scopes.map((scope) => `${count(severity, scope)}건`),
      ]),
    );
    for (const severity of severities) {
      for (const scope of scopes.filter((one) => count(severity, one) > 0)) {
        const cell = page.at(`cell:${severity}-${scope}`);
        expect(page.all('a', cell)).toHaveLength(count(severity, scope));
        const [svg] = svgsAt('statistics:severity-scope');
        const links = svg === undefined ? [] : page.all('a', svg).map((link) => attributeOf(link, 'href'));
        expect(links).toContain(`#cell:${severity}-${scope}`);
      }
    }
  });

  test('says of how many the grade and a cause are known, near misses among them', () => {
    const causes = Object.values(expected.causes as Record<string, { incidents: string[] }>);
    const caused = new Set(causes.flatMap(({ incidents }) => incidents)).size;
    const counts = page
      .all('p')
      .map(textOf)
      .filter((text) => text.startsWith('12건 중 '));
    expect(counts).toEqual(
      [12 - expected.grades.undetermined, caused].map(
        (known) => `12건 중 ${known}건 확인 기준일 2026년 11월 23일 원자료(CSV)`,
      ),
    );
    const [summary] = page.all('summary').filter((one) => textOf(one).startsWith('원인을 모르거나'));
    expect(summary === undefined ? '' : textOf(summary)).toBe(
      `원인을 모르거나 적지 않은 장애 ${12 - caused}건`,
    );
  });

  test('counts causes by year, and names those of which the year is not known', () => {
    const years = ['2024', '2025', '2026'];
    const recurring = new Set(
      (expected.recurrences.links as { incident: string }[]).map(({ incident }) => incident),
    );
    const cell = (ids: readonly string[] = []) => {
      const again = ids.filter((id) => recurring.has(id)).length;
      return again === 0 ? `${ids.length}건` : `${ids.length}건(재발 ${again}건)`;
    };
    const rows = Object.entries(expected.causesByYear as Record<string, Record<string, string[]>>).map(
      ([cause, byYear]) => [cause, ...years.map((year) => cell(byYear[year]))],
    );
    expect(chartAt('statistics:cause-years').toSorted()).toEqual(rows.toSorted());
    const unknown = Object.values(expected.causesByYear as Record<string, Record<string, string[]>>).flatMap(
      (byYear) => byYear.unknown ?? [],
    );
    const [summary] = page.all('summary').filter((one) => textOf(one).startsWith('일어난 해를'));
    expect(summary === undefined ? '' : textOf(summary)).toBe(
      `일어난 해를 몰라 표에서 빠진 장애 ${unknown.length}건`,
    );
  });

  test('tells cause by cause what is done, and which actions answer none', () => {
    const cover = (text = '') => (text === '없음' ? 'none' : text.includes('진행') ? 'open' : 'done');
    const shown = chartAt('statistics:coverage').map(([cause, prevent, detect, mitigate]) => [
      cause,
      cover(prevent),
      cover(detect),
      cover(mitigate),
    ]);
    const causes = expected.causes as Record<string, Record<string, string>>;
    expect(shown.toSorted()).toEqual(
      Object.entries(causes)
        .map(([cause, { prevent, detect, mitigate }]) => [cause, prevent, detect, mitigate])
        .toSorted(),
    );
    expect(textOf(page.at('page:main'))).toContain(
      `어느 원인에 대한 것인지 적지 않은 대책 ${expected.unattached.length}건`,
    );
  });
});

type Age = { readonly least: number; readonly most: number | null };

const ageText = ({ least, most }: Age) =>
  most === null ? `${least}일 이상` : least === most ? `${least}일` : `${least}–${most}일`;

describe('/actions/', () => {
  const page = pageAt('/actions/');
  const { open, counts, byOwner, byAge, standing } = expected.actions;
  const idOf = (row: Element) => (attributeOf(row, 'id') ?? '').replace('action:', '').replace('.', ' ');
  const rows = page.all('tr').filter((row) => attributeOf(row, 'id') !== null);

  test('counts what is open, overdue and done', () => {
    const facts = Object.fromEntries(page.all('dt').map((term) => [textOf(term), textOf(nextOf(term))]));
    expect(facts).toEqual({
      '남은 대책': `${counts.open}건`,
      '기한 지남': `${counts.overdue}건`,
      '기한 미정': `${counts.withoutDue}건`,
      '담당 미정': `${counts.withoutOwner}건`,
      완료: `${counts.done}건이 가운데 ${counts.doneLate}건은 기한을 넘겨 완료`,
      '하지 않기로 함': `${counts.dropped}건`,
      '허용 기간 안': `${byAge.within}건`,
      '허용 기간 넘음': `${byAge.over}건`,
      '허용 기간의 두 배 넘음': `${byAge['far-over']}건`,
      '허용 기간 없음': `${byAge['no-slo']}건`,
    });
  });

  test('lists them in the order of their urgency, each as it stands', () => {
    const isOpen = (row: Element) => standing[idOf(row)].kind === 'open';
    expect(rows.map(idOf).toSorted()).toEqual(Object.keys(standing).toSorted());
    expect(rows.filter(isOpen).map(idOf)).toEqual(open);
    for (const row of rows.filter(isOpen)) {
      const { age, overdueDays } = standing[idOf(row)];
      expect(textOf(row)).toContain(`경과일 ${ageText(age)}`);
      if (overdueDays === 0) expect(textOf(row)).not.toContain('지남');
      else expect(textOf(row)).toContain(`기한이 ${overdueDays}일 지남`);
    }
    const late = rows.filter((row) => textOf(row).includes('기한을 넘김')).map(idOf);
    expect(late).toEqual(Object.keys(standing).filter((id) => standing[id].late === true));
  });

  test('lists them by owner, and draws the open ones, the oldest first', () => {
    const table = page.all('table').find((one) => attributeOf(one, 'class') === 'owner-table');
    const owners = table === undefined ? [] : rowsOf(page, table).map((cells) => cells.slice(0, 3));
    expect(owners).toEqual(
      (byOwner as { owner: string | null; open: number; overdue: number }[]).map((one) => [
        one.owner ?? '미정',
        `${one.open}건`,
        `${one.overdue}건`,
      ]),
    );
    const ages = (open as string[])
      .map((id) => standing[id].age as Age)
      .toSorted((a, b) => b.least - a.least)
      .map(ageText);
    for (const svg of page.all('svg', page.at('actions:age'))) {
      const shown = page
        .all('text', svg)
        .map(textOf)
        .filter((text) => /^[\d–]+일(?: 이상)?$/.test(text));
      expect(shown).toEqual(ages);
      expect(textOf(page.all('desc', svg)[0] ?? svg)).toContain(`끝나지 않은 대책 ${counts.open}건`);
    }
  });

  test('says the same in the table of all rows', () => {
    const data = rowsAt('action-items.csv').map((row) => [
      `${row.get('promisedIn')} ${row.get('id')}`,
      row.get('ageLeastDays'),
      row.get('ageMostDays'),
      row.get('overdueDays'),
      row.get('asOf'),
    ]);
    const shown = Object.entries(standing as Record<string, { age?: Age; overdueDays?: number }>).map(
      ([id, { age, overdueDays }]) => [
        id,
        String(age?.least ?? ''),
        String(age?.most ?? ''),
        String(overdueDays ?? ''),
        expected.asOf,
      ],
    );
    expect(data.toSorted()).toEqual(shown.toSorted());
  });
});

describe('/calendar/', () => {
  test('has each incident on its days, in the zone of the site, in the drawing and in the table', () => {
    const all = Object.entries(
      expected.incidents as Record<
        string,
        { days: { start: string; end: string } | null; ttr: { gap?: string } }
      >,
    );
    for (const year of ['2024', '2025', '2026']) {
      const page = pageAt(`/calendar/${year}/`);
      const dated = all.flatMap(([id, { days, ttr }]) => {
        if (days === null || days.end < year || days.start > `${year}-12-31`) return [];
        // Of one that is not known to have ended no end is told.
        return [[days.start, ttr.gap === undefined ? days.end : '모름', titleOf(id)]];
      });
      const [table] = page.all('table', page.at('calendar:year'));
      const rows = table === undefined ? [] : rowsOf(page, table);
      expect(rows.filter(([from = '']) => /^\d{4}-/.test(from))).toEqual(dated.toSorted());
      const [svg] = page.all('svg', page.at('calendar:year'));
      const links = svg === undefined ? [] : page.all('a', svg);
      for (const [id, { days }] of all.filter(([, one]) => one.days?.start.startsWith(year))) {
        const began = `${days?.start} 시작: ${titleOf(id)}.`;
        expect(links.flatMap((link) => page.all('title', link).map(textOf))).toContain(began);
        expect(links.map((link) => attributeOf(link, 'href'))).toContain(addressOf(id));
      }
    }
  });

  test('lists those of which the day is not known by month, and those without a year apart', () => {
    const page = pageAt('/calendar/');
    const undated = Object.entries(
      expected.incidents as Record<string, { days: unknown; year: number | null }>,
    )
      .filter(([, { days }]) => days === null)
      .map(([id, { year }]) => `${titleOf(id)}${year === null ? '' : ' 4월 중'}`);
    const shown = page.all('li').map(textOf);
    for (const entry of undated) expect(shown).toContain(entry);
  });
});

test('who repeats whom is said in the data, on the page of the repeating one, and among the changes', () => {
  const links = expected.recurrences.links as { incident: string; of: string; kind: string }[];
  const data = (
    jsonAt('incidents.json').incidents as { id: string; recurrenceOf: { id: string; kind: string }[] }[]
  ).flatMap(({ id, recurrenceOf }) => recurrenceOf.map(({ id: of, kind }) => ({ incident: id, of, kind })));
  expect(data.toSorted(byIncident)).toEqual(links);
  const changes = pageAt('/changes/')
    .all('li')
    .map(textOf)
    .filter((text) => text.startsWith('재발'));
  for (const { incident, of } of links) {
    expect(pageAt(addressOf(incident)).all('a').map(textOf)).toContain(titleOf(of));
    expect(changes.some((text) => text.includes(titleOf(incident)) && text.endsWith(titleOf(of)))).toBe(true);
  }
  expect(changes).toHaveLength(links.length);
});

test('what repeats another is like it, too, but is not called a similar symptom', () => {
  const links = expected.recurrences.links as { incident: string; of: string }[];
  const told = links.flatMap(({ incident, of }) =>
    [
      [incident, of],
      [of, incident],
    ].flatMap(([at = '', other = '']) =>
      pageAt(addressOf(at))
        .all('li')
        .map(textOf)
        .filter((text) => text.startsWith(titleOf(other))),
    ),
  );
  expect(told.length).toBeGreaterThan(links.length);
  expect(told.filter((text) => text.includes('비슷한 증상'))).toEqual([]);
});

const byIncident = (a: { incident: string }, b: { incident: string }) => (a.incident < b.incident ? -1 : 1);

test('how long ago the last incident of a cause was is said on its page', () => {
  for (const [cause, { daysSinceLast }] of Object.entries(
    expected.causes as Record<string, { daysSinceLast: { least: number } }>,
  )) {
    expect(textOf(pageAt(`/causes/${cause}/`).at('page:main'))).toContain(
      `마지막 장애로부터 ${daysSinceLast.least}일 (2026년 11월 23일 기준)`,
    );
  }
});
