import { describe, expect, test } from 'vitest';
import { describe as say } from '../../src/kernel/describe.ts';
import { readHead, toldAt, withFields } from '../support/read-post-head.ts';

/** An incident report with these lines; the first of them is the fifth of the file. */
const read = (...lines: readonly string[]) => readHead(withFields('type: incident-report', ...lines));
const told = (...lines: readonly string[]) => read(...lines).told;

describe('a wrong value', () => {
  test.each([
    ['severity: sev5', '5:11 frontmatter/choice'],
    ['scope: everyone', '5:8 frontmatter/choice'],
    ['status: done', '5:9 frontmatter/choice'],
    ['services: [{id: api, role: broken}]', '5:28 frontmatter/choice'],
    ['services: [{role: faulty}]', '5:12 frontmatter/required'],
    ['impact: {text: 하나}', '5:9 frontmatter/not-list'],
    ['timeline: 14시에 알림', '5:11 frontmatter/not-map-list'],
    ['timeline: [14시에 알림]', '5:12 frontmatter/not-map-list'],
    ['timeline: [{kind: note, text: 알림}]', '5:12 frontmatter/required'],
    ['lessons: 많이 배웠다', '5:10 frontmatter/not-map'],
    ['detection: 로그', '5:12 frontmatter/choice'],
    ['trigger: {kind: deploy}', '5:17 frontmatter/choice'],
    ['causes: [{role: root}]', '5:10 frontmatter/required'],
    ['nearMiss: yes', '5:11 frontmatter/not-flag'],
    ['incidentId: INC 1', '5:13 incident/id'],
    ['actionItems: [{text: 가, owner: kim@example.com}]', '5:32 incident/owner-person'],
    ['actionItems: [{text: 가, url: /x}]', '5:30 frontmatter/url'],
    ['impact: [{text: 가, users: -3}]', '5:27 incident/figure'],
    ['impact: [{text: 가, users: "−3명"}]', '5:27 incident/figure'],
    ['impact: [{text: 가, users: 약 -3명}]', '5:27 incident/figure'],
    ['impact: [{text: 가, users: 1.5}]', '5:27 incident/figure'],
    ['impact: [{text: 가, users: 2.5명}]', '5:27 incident/figure'],
    ['impact: [{text: 가, requests: -12건}]', '5:30 incident/figure'],
    ['impact: [{text: 가, support: 0.5건}]', '5:29 incident/figure'],
    ['public: true', '5:9 frontmatter/not-map'],
    ['environment: [production, staging]', '5:14 incident/environment'],
  ])('%s: %s', (line, expected) => {
    expect(told(line)).toEqual([expected]);
  });

  test.each([
    '0명',
    '1,200명',
    '1.5만 명',
    '약 1.5만 명',
    '12.5%',
    '3–5명',
    '3-5명',
    '가입자의 12.5%',
    '초당 1.5건',
    '1,234,567',
    'about 1.2k users',
    'unknown',
  ])('users: %s is right', (users) => {
    expect(told(`impact: [{text: 가, users: '${users}'}]`)).toEqual([]);
  });

  test.each([
    ['INC 1', 'INC-1'],
    ['../../etc/passwd', 'etc-passwd'],
    ['장애/2022.05', '장애-2022.05'],
    ['//', 'INC-2023-001'],
  ])('incidentId: %s could be %s', (id, suggestion) => {
    expect(read(`incidentId: ${id}`).diagnostics).toMatchObject([
      { code: 'incident/id', args: { suggestion } },
    ]);
  });

  test.each([
    ['severity: sev5', 'sev1, sev2, sev3'],
    ['scope: parital', 'partial'],
    ['detection: alart', 'alert'],
  ])('%s: did you mean %s', (line, nearest) => {
    expect(read(line).diagnostics).toMatchObject([{ args: { nearest } }]);
  });
});

describe('a time', () => {
  test.each([
    ['startedAt: 2025-03-09 02:30', ['5:12 incident/skipped-time']],
    ['startedAt: 2025-03-09 02:3x쯤', ['5:12 incident/skipped-time']],
    ['mitigatedAt: {at: 2025-03-09 02:30, within: 5m}', ['5:19 incident/skipped-time']],
    ['timeline: [{at: 2025-03-09 02:30, kind: note, text: 가}]', ['5:17 incident/skipped-time']],
    ['startedAt: 2025-03-09 01:30', []],
    ['startedAt: 2025-03-09 03:00', []],
    ['startedAt: 2025-03-09T02:30Z', []],
    ['startedAt: 2025-03-09', []],
    ['startedAt: unknown', []],
  ])('that clocks skip is doubtful: %s', (line, expected) => {
    const text = withFields('type: incident-report', line);
    expect(readHead(text, { timeZone: 'America/New_York' }).told).toEqual(expected);
    expect(readHead(text).told).toEqual([]);
  });

  test.each([
    ['startedAt: {at: unknown, approx: true}', ['5:34 incident/idle-margin']],
    ['startedAt: {at: unknown, within: 10m}', ['5:34 incident/idle-margin']],
    ['startedAt: {at: 2022-05-14 11:00, within: 0m}', ['5:43 incident/idle-margin']],
    ['timeline: [{at: unknown, approx: true, text: 가}]', ['5:34 incident/idle-margin']],
    ['mitigations: [{text: 가, at: {at: unknown, within: 5m}}]', ['5:51 incident/idle-margin']],
    ['resolution: {text: 가, at: {at: 2022-05-14, within: 0d}}', ['5:52 incident/idle-margin']],
    ['startedAt: {at: 2022-05-14 11:00, approx: true}', []],
    ['startedAt: {at: unknown, approx: false}', []],
    ['startedAt: {at: 2022-05-14 11:00, within: 1s}', []],
  ])('and a margin that says nothing of it: %s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });

  test.each([
    ['14:03', '5:12 incident/time'],
    ['2022-02-30 10:00', '5:12 incident/time'],
    ['2023-02-29', '5:12 incident/time'],
    ['2022-05-14 24:00', '5:12 incident/time'],
    ['2022-05-14 11:6x', '5:12 incident/time'],
    ['2022-05-14쯤', '5:12 incident/time'],
    ['어제', '5:12 incident/time'],
    ['{at: 2022-05-14 11:00, within: -5m}', '5:43 incident/time-within'],
    ['{at: 2022-05-14 11:00, within: soon}', '5:43 incident/time-within'],
    ['{at: 2022-05-14, approx: true}', '5:37 incident/time-within'],
    ['{approx: true}', '5:12 frontmatter/required'],
    ['[2022-05-14]', '5:12 frontmatter/not-entry'],
  ])('startedAt: %s', (time, expected) => {
    expect(told(`startedAt: ${time}`)).toEqual([expected]);
  });

  test.each(['2024-02-29', '2024-02-29 23:59', '2022', '2022-05', 'unknown', '2022-05-14 1:0x쯤', ''])(
    'startedAt: %s is right',
    (time) => {
      expect(told(`startedAt: ${time}`)).toEqual([]);
    },
  );

  test('that is empty or a word for nothing is not stated', () => {
    expect(read('startedAt: ~').record?.incident?.milestones.started).toBeNull();
  });
});

describe('a key that means nothing', () => {
  test.each([
    ['severty: sev1', '5:1 frontmatter/unknown-key', 'severity'],
    ['timeline: [{at: 2022-05-14, text: 가, kin: note}]', '5:38 frontmatter/unknown-key', 'kind'],
    ['appliesTo: [{tech: docker, versions: 24}]', '5:28 frontmatter/unknown-key', 'version'],
    ['lessons: {baddly: [가]}', '5:11 frontmatter/unknown-key', 'badly'],
    ['startedAt: {at: 2022-05-14, aprox: true}', '5:29 frontmatter/unknown-key', 'approx'],
    ['actionItems: [{text: 가, ownr: 팀}]', '5:25 frontmatter/unknown-key', 'owner'],
  ])('%s: %s, did you mean %s', (line, place, nearest) => {
    expect(read(line)).toMatchObject({ told: [place], diagnostics: [{ args: { nearest } }] });
  });

  test.each(['technology', 'id'])('appliesTo.%s: did you mean tech', (name) => {
    expect(read(`appliesTo: [{${name}: docker, version: 24}]`)).toMatchObject({
      told: ['5:13 frontmatter/required', '5:14 frontmatter/unknown-key'],
      diagnostics: [{ args: { key: 'appliesTo.tech' } }, { args: { key: name, nearest: 'tech' } }],
    });
  });

  test.each([
    ['duration: 30분', '5:1 frontmatter/derived'],
    ['grade: 1등급', '5:1 frontmatter/derived'],
    ['ttr: 40', '5:1 frontmatter/derived'],
    ['durations: {ttr: 40분}', '5:1 frontmatter/derived'],
    ['timeToRecovery: 40', '5:1 frontmatter/derived'],
    ['tail: 3분', '5:1 frontmatter/derived'],
    ['daysSinceLast: 3', '5:1 frontmatter/derived'],
    ['detection: {source: alert, ttd: 3분}', '5:28 frontmatter/derived'],
    ['actionItems: [{text: 가, overdue: true}]', '5:25 frontmatter/derived'],
    ['impact: [{text: 가, downtime: 1시간}]', '5:20 frontmatter/derived'],
  ])('%s is computed', (line, place) => {
    expect(told(line)).toEqual([place]);
  });
});

describe('two fields that contradict each other', () => {
  const related = (...lines: readonly string[]) =>
    read(...lines).diagnostics.map((diagnostic) => [
      toldAt(diagnostic),
      ...(diagnostic.related ?? []).map(({ span }) => `${span?.line}:${span?.column}`),
    ]);

  test('a milestone in a field and in the timeline: told at the one below', () => {
    expect(
      related(
        'startedAt: 2022-05-14 14:00',
        'timeline:',
        '  - {at: 2022-05-14 14:00, kind: started, text: 시작}',
        '  - {at: 2022-05-14 15:00, kind: resolved, text: 끝}',
        'resolvedAt: 2022-05-14 15:00',
      ),
    ).toEqual([
      ['7:5 incident/stated-twice', '5:12'],
      ['9:13 incident/stated-twice', '8:5'],
    ]);
  });

  test('scope and its other name', () => {
    expect(related('sensitivity: all', 'scope: all')).toEqual([['6:8 incident/stated-twice', '5:14']]);
  });

  test('milestones out of order, each told once, at the later field', () => {
    expect(
      related('resolvedAt: 2022-05-14 13:00', 'detectedAt: 2022-05-14 14:05', 'startedAt: 2022-05-14 14:00'),
    ).toEqual([['6:13 incident/time-order', '5:13']]);
    expect(related('startedAt: 2022-05-14 14:00', 'resolvedAt: 2022-05-14 13:59:59')).toEqual([
      ['6:13 incident/time-order', '5:12'],
    ]);
  });

  test('milestones that may be in order are', () => {
    expect(told('startedAt: 2022-05-14', 'resolvedAt: 2022-05-14 00:00')).toEqual([]);
    expect(told('startedAt: 2022-05-14 14:0x', 'resolvedAt: 2022-05-14 14:01')).toEqual([]);
    expect(told('startedAt: {at: 2022-05-14 14:05, approx: true}', 'resolvedAt: 2022-05-14 14:00')).toEqual(
      [],
    );
    expect(told('startedAt: 2022-05-14 14:00', 'resolvedAt: unknown')).toEqual([]);
    expect(told('startedAt: 2022-05-14 14:00', 'resolvedAt: 2022-05-14 14:00')).toEqual([]);
  });

  test('a milestone of a field against one of the timeline', () => {
    expect(
      related(
        'timeline:',
        '  - {at: 2022-05-14 14:00, kind: started, text: 시작}',
        '  - {at: 2022-05-14 14:10, text: 메모}',
        'resolvedAt: 2022-05-14 13:00',
      ),
    ).toEqual([['8:13 incident/time-order', '6:10']]);
  });

  test('a timeline out of order is told once a place, and not as milestones out of order again', () => {
    expect(
      related(
        'timeline:',
        '  - {at: 2022-05-14 14:00, kind: started, text: 시작}',
        '  - {at: 2022-05-14 16:00, kind: mitigated, text: 완화}',
        '  - {at: 2022-05-14 14:30, text: 메모}',
        '  - {at: 2022-05-14 14:40, kind: resolved, text: 끝}',
        '  - {at: unknown, text: 언젠가}',
        '  - {at: 2022-05-14 14:35, text: 메모}',
      ),
    ).toEqual([
      ['8:10 incident/timeline-order', '7:10'],
      ['11:10 incident/timeline-order', '9:10'],
    ]);
  });

  test('across a night, and with offsets, the instants count', () => {
    expect(told('startedAt: 2022-05-14T23:50+09:00', 'resolvedAt: 2022-05-14T15:10Z')).toEqual([]);
    expect(told('startedAt: 2022-05-14 23:50', 'resolvedAt: 2022-05-14 00:10')).toEqual([
      '6:13 incident/time-order',
    ]);
  });

  test('ids of lessons and actions that are taken', () => {
    expect(
      related(
        'causes: [{id: memory}]',
        'lessons: {badly: [{id: memory, text: 가}, 나], well: [{id: badly-2, text: 다}]}',
        'actionItems: [{id: a, text: 가}, {id: a, text: 나}]',
      ),
    ).toEqual([
      ['6:24 incident/id-repeated', '5:15'],
      ['6:58 incident/id-repeated', '6:42'],
      ['7:38 incident/id-repeated', '7:20'],
    ]);
  });

  test('a cause or a service that is named twice counts once, and those behind it stand where they stood', () => {
    const {
      told: found,
      record,
      fieldSpans,
    } = read('causes: [memory, {id: Memory, role: root}, retries]', 'services: api, api');
    expect(found).toEqual(['5:18 frontmatter/duplicate', '6:11 frontmatter/duplicate']);
    expect(record?.incident?.causes).toMatchObject([{ id: 'memory' }, { id: 'retries' }]);
    expect(fieldSpans['causes.1']?.column).toBe(44);
  });

  test('an action that addresses nothing that is there', () => {
    const { diagnostics } = read(
      'causes: memory-exhaustion',
      'lessons: {badly: [늦었다]}',
      'actionItems: [{text: 가, addresses: [memory-exhaustoin, badly-1]}]',
    );
    expect(diagnostics).toMatchObject([
      { code: 'incident/unknown-address', severity: 'warning', args: { nearest: 'memory-exhaustion' } },
    ]);
  });

  test('an action that was done and is not', () => {
    expect(told('actionItems: [{text: 가, status: open, doneAt: 2022-05-14}]')).toEqual([
      '5:47 incident/action-done',
    ]);
    expect(told('actionItems: [{text: 가, status: wont-do}]')).toEqual(['5:33 incident/action-reason']);
  });
});

describe('a field of another type of post', () => {
  test('is not looked at, since other tools have keys of these names', () => {
    const { told: found, record } = readHead(withFields('status: published', 'format: markdown'));
    expect(found).toEqual(['4:1 frontmatter/other-type', '5:1 frontmatter/other-type']);
    expect(record).toBeNull();
  });

  test('is looked at where the type is mistyped, so that all mistakes come at once', () => {
    const { told: found } = readHead(withFields('type: incident-reprot', 'severity: sev7'));
    expect(found).toEqual(['4:7 frontmatter/choice', '5:11 frontmatter/choice']);
  });
});

describe('a retrospective', () => {
  const retrospective = (...lines: readonly string[]) =>
    readHead(withFields('type: retrospective', ...lines)).told;
  test.each([
    ['team: {size: -6}', '5:14 frontmatter/count'],
    ['team: {size: 여섯}', '5:14 frontmatter/count'],
    ['team: {roles: {frontend: 3.5}}', '5:26 frontmatter/count'],
    ['team: 여섯 명', '5:7 frontmatter/not-map'],
    ['period: {from: --02-30}', '5:16 incident/period-day'],
    ['period: {from: 2022-05-20, to: 2022-04-15}', '5:32 frontmatter/date-order'],
    ['format: kpt\nitems: {liked: [가]}', '6:16 frontmatter/item-of-format'],
    ['items: {likd: [가]}', '5:9 frontmatter/unknown-key'],
    ['tryItems: [{text: 가, owner: lee@example.com}]', '5:29 incident/owner-person'],
  ])('%s: %s', (line, expected) => {
    expect(retrospective(line)).toEqual([expected]);
  });

  test.each(['period: {from: --02-29, to: --01-03}', 'format: free\nitems: {liked: [가], keep: 나}'])(
    '%s is right',
    (line) => {
      expect(retrospective(line)).toEqual([]);
    },
  );
});

test('what is told is told in Korean and in English', () => {
  const { diagnostics } = read('startedAt: 14:03', 'severity: sev5');
  expect(diagnostics.map((diagnostic) => say(diagnostic, 'ko').message)).toEqual([
    'startedAt의 “14:03”은 읽을 수 있는 시각이 아닙니다',
    'severity에 “sev5”를 쓸 수 없습니다',
  ]);
  expect(diagnostics.map((diagnostic) => say(diagnostic, 'en').hint)).toEqual([
    expect.stringContaining('2022-05-14 14:03'),
    'It may be: sev1, sev2, sev3, sev4, unknown (similar: sev1, sev2, sev3)',
  ]);
});
