import { describe, expect, it } from 'vitest';
import { yearHeatMap } from '../../src/charts/year-heat-map.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { knowledgePosts, knowledgeRegistries } from '../support/knowledge-site.ts';
import { postOf, siteOf, timeOf } from '../support/post-of.ts';
import { readHead } from '../support/read-post-head.ts';
import { viewAt } from '../support/view-at.ts';

const facts = { registries: knowledgeRegistries };

/** A report of an incident with these lines. */
function report(name: string, lines: string) {
  const path = `posts/incident/${name}.md`;
  const head = `---\ntitle: ${name}\ndate: 2026-01-02\ntype: incident-report\n${lines.trim()}\n---\n글\n`;
  const { frontmatter, record, told } = readHead(head, { path });
  if (told.length > 0) throw new Error(told.join(', '));
  return postOf(path, {}, { type: 'incident-report', frontmatter, record });
}

describe('/actions/', () => {
  it('has what reports and retrospectives promised alike, each with where it was', () => {
    const { overdue, open, done, dropped, asOf } = viewAt('action-list', '/actions/', knowledgePosts, facts);
    expect(asOf?.text).toBe('2026년 11월 23일');
    expect(
      overdue.map(({ text, kind, promisedIn, overdueDays }) => [text, kind, promisedIn.url, overdueDays]),
    ).toEqual([
      ['모든 키에 TTL 강제', 'action', '/posts/redis-oom/', 1333],
      ['설계 문서를 먼저 쓴다', 'try', '/posts/project/', 752],
    ]);
    expect(open).toEqual([]);
    expect(done.map(({ text, answers, wasLate }) => [text, answers, wasLate])).toEqual([
      ['메모리 사용률 80% 알림', ['메모리 알림이 없었음', '메모리 고갈'], false],
    ]);
    expect(dropped.map(({ reason }) => reason)).toEqual(['비용에 견줘 얻는 것이 적음']);
  });

  it('has anchors that no two promises share, whatever their ids', () => {
    const promised = report('가 나', 'actionItems: [{ id: 알림 1, text: 하나 }, { id: "알림.1", text: 둘 }]');
    const { open } = viewAt('action-list', '/actions/', [promised]);
    const anchors = open.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(2);
    expect(anchors.every((anchor) => !/\s/.test(anchor))).toBe(true);
  });

  it('keeps to the latest of what is over', () => {
    const items = Array.from({ length: 120 }, (_, at) => {
      const day = String((at % 28) + 1).padStart(2, '0');
      return `{ text: 일 ${at}, status: done, doneAt: 2025-0${Math.floor(at / 28) + 1}-${day} }`;
    });
    const { done, counts } = viewAt('action-list', '/actions/', [
      report('a', `actionItems: [${items.join(', ')}]`),
    ]);
    expect([done.length, counts.done]).toEqual([100, 120]);
    expect(done[0]?.text).toBe('일 119');
  });

  it('draws one line for severities that allow equally long', () => {
    const slo = { sev1: 30, sev2: 30, sev3: 60, sev4: 60 };
    const view = viewAt('action-list', '/actions/', [report('a', 'actionItems: [{ text: 하나 }]')], {
      config: { actionSlo: slo },
    });
    expect(view.ages?.limits).toEqual([
      { label: '치명·중대', days: 30 },
      { label: '보통·경미', days: 60 },
    ]);
  });
});

describe('/stats/', () => {
  it('says nothing of a site without incidents, and costs it nothing', () => {
    const view = viewAt('statistics', '/stats/', [postOf('posts/docker/a.md')]);
    expect(view.numbers).toBeNull();
  });

  it('refuses to sum up four, sums up five, and tells of a 90th percentile from 22 on', () => {
    const figuresOf = (count: number) => {
      const posts = Array.from({ length: count }, (_, at) =>
        report(`r${at}`, `startedAt: 2026-01-01 10:00\nresolvedAt: 2026-01-01 10:${10 + at}`),
      );
      const view = viewAt('statistics', '/stats/', posts).numbers?.figures;
      return view?.find(({ kind }) => kind === 'ttr');
    };
    expect(figuresOf(4)).toMatchObject({ known: 4, total: 4, median: null, range: null, p90: null });
    expect(figuresOf(5)).toMatchObject({
      median: { text: '12분', incidents: [{ label: 'r2' }] },
      range: { text: '10–14분', coverage: '약 94%' },
      p90: null,
    });
    expect(figuresOf(21)?.p90).toBeNull();
    expect(figuresOf(22)).toMatchObject({
      p90: { text: '29분', incidents: [{ label: 'r19' }] },
      p90Range: { text: '24–31분', coverage: '약 90%' },
    });
  });

  it('draws the causes of twelve years, and says how many incidents are older', () => {
    const posts = [2010, 2011, 2013, 2024].map((year) =>
      report(`y${year}`, `startedAt: ${year}-05-01\ncauses: [leak, cold]`),
    );
    const chart = viewAt('statistics', '/stats/', posts).numbers?.causeYears;
    expect(chart?.notes.at(-1)).toBe('2013년보다 앞선 장애 2건은 빠져 있습니다.');
  });

  it('has no list of a grade to lead to where the site has no list of incidents', () => {
    const posts = [report('a', 'severity: sev1\nscope: all')];
    const grades = (config: object) =>
      viewAt('statistics', '/stats/', posts, { config }).numbers?.grades.find(({ count }) => count === 1);
    expect(grades({})?.url).toBe('/incident/grade/1/');
    const undecided = (...lines: string[]) => {
      const reports = lines.map((line, at) => report(`r${at}`, line));
      return viewAt('statistics', '/stats/', reports).numbers?.grades.find(({ label }) => label === '미정');
    };
    expect(undecided('severity: sev1')).toMatchObject({ count: 1, url: '/incident/grade/unknown/' });
    // The list of the undecided has none that states neither.
    expect(undecided('severity: sev1', 'status: resolved')).toMatchObject({ count: 2, url: null });
    const moved = posts.map((post) => ({ ...post, category: 'outages' }));
    const view = viewAt('statistics', '/stats/', moved, { config: { categories: [] } });
    expect(view.numbers?.grades.find(({ count }) => count === 1)?.url).toBeNull();
  });
});

describe('/calendar/', () => {
  const posts = [
    report('긴 장애', 'startedAt: 2024-12-30 22:00\nresolvedAt: 2026-01-02 03:00'),
    report('같은 날', 'startedAt: 2024-12-30 09:00\nresolvedAt: 2024-12-30 10:00'),
    report('어느 달', 'startedAt: 2024-07'),
    report('어느 해', 'startedAt: 2024'),
    report('언젠가', 'startedAt: unknown\ndetectedAt: 2023-05-01 10:00'),
    report('돌아온 날', 'startedAt: 2022-11-25 10:00'),
  ];
  const calendarOf = (year: number) => viewAt('calendar', `/calendar/${year}/`, posts);

  it('has a page for each year in which something went on, and for the current one', () => {
    expect(calendarOf(2026).years.map(({ label, isCurrent }) => [label, isCurrent])).toEqual([
      ['2026', true],
      ['2025', false],
      ['2024', false],
      ['2022', false],
    ]);
    const empty = viewAt('calendar', '/calendar/', []);
    expect([empty.years.map(({ label }) => label), empty.year]).toEqual([['2026'], null]);
  });

  it('shows at its own address the latest year with incidents, which search engines know under that', () => {
    const [latest, year] = [viewAt('calendar', '/calendar/', posts), calendarOf(2026)];
    expect(latest).toEqual({ ...year, head: { ...year.head, noindex: true } });
    expect(year.head.noindex).toBe(false);
    const old = viewAt('calendar', '/calendar/', posts.slice(-1));
    expect(old.title).toBe('2022년 장애 달력');
    expect(old.latest?.anniversaries.map(({ label }) => label)).toEqual(['돌아온 날']);
  });

  it('lists the days on which something began, and until when it lasted', () => {
    expect(
      calendarOf(2024).days.map(({ anchor, begun, lasting }) => [
        anchor,
        begun.map(({ label, end }) => `${label} ${end?.date.iso ?? ''}`.trim()),
        lasting.length,
      ]),
    ).toEqual([['day-2024-12-30', ['같은 날', '긴 장애 2026-01-02'], 0]]);
    // A year in which it only lasted has its days in the drawing, and none in the list.
    expect(calendarOf(2025).days).toEqual([]);
    expect(calendarOf(2025).year?.incidents.map(({ label }) => label)).toEqual(['긴 장애']);
  });

  it('tells an end no more exactly than it is known', () => {
    const { days, year } = viewAt('calendar', '/calendar/2024/', [
      report('a', 'startedAt: 2024-06-10 10:00\nresolvedAt: 2024-07'),
      report('b', 'startedAt: 2024-07-11 10:00\nresolvedAt: 2025'),
      report('c', 'startedAt: 2024-08-02 10:00\nresolvedAt: { at: 2024-09, within: 3d }'),
    ]);
    expect(days.flatMap(({ begun }) => begun.map(({ end }) => end))).toEqual([
      { date: { iso: '2024-07', text: '2024년 7월' }, isDay: false },
      { date: { iso: '2025', text: '2025년' }, isDay: false },
      { date: { iso: '2024', text: '2024년' }, isDay: false },
    ]);
    const chart = year === null ? null : yearHeatMap(year, 'ko');
    expect(chart?.table.rows.map((row) => row[1]?.text)).toEqual([
      '7월 (날짜 모름)',
      '2025년 (날짜 모름)',
      '2024년 (날짜 모름)',
    ]);
  });

  it('lists the day on which something ended that had begun before, be it at midnight', () => {
    const { days } = viewAt('calendar', '/calendar/2024/', [
      report('a', 'startedAt: 2024-03-09 10:00\nresolvedAt: 2024-03-10 00:00'),
    ]);
    expect(days.map(({ anchor, lasting }) => [anchor, lasting.map(({ label }) => label)])).toEqual([
      ['day-2024-03-09', []],
      ['day-2024-03-10', ['a']],
    ]);
  });

  it('lists what is known to a month or a year with the year, and the rest with the latest', () => {
    expect(calendarOf(2024).undated.map(({ label, month }) => [label, month])).toEqual([
      ['어느 달', 7],
      ['어느 해', null],
    ]);
    expect(calendarOf(2026).latest?.unplaced.map(({ label }) => label)).toEqual(['언젠가']);
    expect(calendarOf(2024).latest).toBeNull();
  });

  it('knows what came round these days', () => {
    expect(
      calendarOf(2026).latest?.anniversaries.map(({ label, day, years }) => [label, day.iso, years]),
    ).toEqual([['돌아온 날', '2026-11-25', 4]]);
  });

  it('leaves the years that are over as they are from day to day', () => {
    const at = (now: string) =>
      planPages(siteOf(posts, { selection: { now: timeOf(now).from } }).value).value.filter(
        ({ url }) => url === '/calendar/2024/',
      );
    expect(at('2026-11-23').map(({ view }) => view)).toEqual(at('2026-11-24').map(({ view }) => view));
  });
});

describe('/lessons/', () => {
  it('has the lessons of all incidents by kind, and of what went badly whether anything is done', () => {
    const posts = [
      report(
        'a',
        'startedAt: 2024-01-01\nlessons: { well: [빨랐다], badly: [늦게 알았다, { id: x, text: 몰랐다 }] }\nactionItems: [{ text: 알림, addresses: [badly-1] }, { text: 말기로, status: wont-do, reason: 비쌈, addresses: [x] }]',
      ),
      report('b', 'startedAt: 2025-01-01\nlessons: { badly: [또 늦었다], lucky: [낮이었다] }'),
    ];
    const { kinds } = viewAt('lesson-list', '/lessons/', posts);
    expect(
      kinds.map(({ label, lessons }) => [
        label,
        lessons.map(
          ({ text, incident, isUnanswered }) => `${incident.label}: ${text}${isUnanswered ? ' !' : ''}`,
        ),
      ]),
    ).toEqual([
      ['잘된 점', ['a: 빨랐다']],
      ['아쉬운 점', ['b: 또 늦었다 !', 'a: 늦게 알았다', 'a: 몰랐다 !']],
      ['운이 좋았던 점', ['b: 낮이었다']],
    ]);
  });

  it('are cut into pages, each with the kinds it has', () => {
    const lessons = Array.from({ length: 15 }, (_, at) => `교훈 ${at}`).join(', ');
    const posts = [report('a', `lessons: { well: [${lessons}], lucky: [낮이었다] }`)];
    const config = { pageSize: 1 };
    const pageAt = (url: string) => viewAt('lesson-list', url, posts, { config }).kinds;
    expect(pageAt('/lessons/').map(({ kind, count, lessons: own }) => [kind, count, own.length])).toEqual([
      ['well', 15, 10],
    ]);
    expect(pageAt('/lessons/page/2/').map(({ kind, lessons: own }) => [kind, own.length])).toEqual([
      ['well', 5],
      ['lucky', 1],
    ]);
  });
});
