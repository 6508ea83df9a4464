import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type BuiltSite, siteTest } from '../support/site-test.ts';

const report = (fields: string, title = '결제 지연') =>
  `---\ntitle: ${title}\ndate: 2026-03-02\ntype: incident-report\n${fields}\n---\n\n## 배경\n\n본문입니다.\n`;

const files = {
  'incident/pay.md': report(
    `incidentId: INC-2026-001
severity: sev2
scope: partial
status: resolved
services: [{id: pay, role: faulty}]
causes: [{id: pool-exhausted, role: root, text: 커넥션 풀이 바닥남}]
startedAt: 2026-03-01 11:0x
detectedAt: 2026-03-01 11:20
resolvedAt: 2026-03-01 11:49
fixedAt: unknown
timeline:
  - {at: 2026-03-01 11:25, kind: decided, text: 되돌리기로 함}
detection: customer
trigger: {text: 배포, kind: change, cause: pool-exhausted}
mitigations: [{text: 재시작, at: 2026-03-01 11:30, temporary: true}]
resolution: {text: 설정을 되돌림}
lessons: {well: [빨리 알림], lucky: [낮이었음]}
actionItems:
  - {id: a1, text: '=합계가 "틀린", 알림을 고친다', type: detect, owner: 결제팀, due: 2026-04-01}
  - {text: 문서에 적는다, type: process, status: done, doneAt: 2026-03-10}
errorSignatures: ['timeout after 3000ms']`,
  ),
  'incident/again.md': report(
    `services: [pay]
causes: [{id: pool-exhausted, role: root}]
startedAt: 2026-05-01 09:00
impact: unknown
recurrenceOf: [INC-2026-001]`,
    '결제 지연, 다시',
  ),
  'retrospective/year.md': `---
title: 한 해를 돌아보며
date: 2026-06-01
tryItems: [{text: '${'아주 긴 약속, '.repeat(12)}', due: 2026-12}]
---

본문입니다.
`,
};

let built: Promise<BuiltSite> | null = null;
const site = () => {
  built ??= siteTest(files, { siteUrl: 'https://a.kr', base: '/blog/' }).build();
  return built;
};
const json = async (name: string) => JSON.parse((await site()).page(`api/v1/${name}.json`));
const text = async (name: string) => (await site()).page(`api/v1/${name}`);

describe('the data files', () => {
  it('are what schema.json says they are', async () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });
    ajv.addSchema(await json('schema'), 'api');
    const check = (schema: string, value: unknown) => {
      ajv.validate(`api#/$defs/${schema}`, value);
      expect(ajv.errors ?? []).toEqual([]);
    };
    check('posts.json', await json('posts'));
    check('incidents.json', await json('incidents'));
    check('incident.json', await json('incidents/INC-2026-001'));
    check('incident.json', await json('incidents/again'));
    expect(ajv.validate('api#/$defs/incident.json', { version: 1, incident: {} })).toBe(false);
  });

  it('say durations as intervals, and of what is not known why', async () => {
    const { incident } = await json('incidents/INC-2026-001');
    expect(incident.durations.ttr).toEqual({
      value: { leastSeconds: 2400, mostSeconds: 2940, least: 'PT40M', most: 'PT49M', text: '40–49분' },
      gap: null,
    });
    expect(incident.durations.ttf).toEqual({
      value: null,
      gap: { reason: 'unknown', milestone: 'fixed' },
    });
    expect(incident.durations.tta.gap).toEqual({ reason: 'not-stated', milestone: 'acknowledged' });
    expect(incident.milestones.started.time).toMatchObject({
      earliest: '2026-03-01T11:00:00+09:00',
      latest: '2026-03-01T11:09:00+09:00',
    });
  });

  it('name addresses as they are published, sources below posts/, and who repeats whom', async () => {
    const { incidents } = await json('incidents');
    expect(incidents.map(({ id }: { id: string }) => id)).toEqual(['again', 'INC-2026-001']);
    expect(incidents[1]).toMatchObject({
      url: 'https://a.kr/blog/posts/pay/',
      data: 'https://a.kr/blog/api/v1/incidents/INC-2026-001.json',
      source: 'incident/pay.md',
      grade: 3,
    });
    expect((await json('incidents/again')).incident.recurrenceOf).toEqual([
      { id: 'INC-2026-001', kind: 'declared' },
    ]);
    expect((await json('incidents/INC-2026-001')).incident.recurredAs).toHaveLength(1);
  });

  it('as tables: quoted where it must be, and no cell is a formula', async () => {
    const csv = await text('action-items.csv');
    expect(csv.startsWith('\uFEFFpromisedIn,id,kind,text,')).toBe(true);
    expect(csv).toContain(`INC-2026-001,a1,action,"'=합계가 ""틀린"", 알림을 고친다",detect,결제팀,open,`);
    // As of 23 November 2026, 236 days after 1 April.
    expect(csv).toMatch(/,236,2026-11-23,incident\/pay\.md,https:\/\/a\.kr\/blog\/posts\/pay\/\r\n/);
    const rows = (await text('incidents.csv')).trim().split('\r\n');
    expect(rows).toHaveLength(3);
    const [columns = [], ...values] = rows.map((row) => row.replace('\uFEFF', '').split(','));
    const cell = (column: string) => values[1]?.[columns.indexOf(column)];
    expect([cell('ttrLeastSeconds'), cell('ttrMostSeconds'), cell('fixedEarliest')]).toEqual([
      '2400',
      '2940',
      'unknown',
    ]);
  });

  it('as a calendar of what is open and due, a whole day each, in lines of 75 octets', async () => {
    const calendar = await text('actions.ics');
    const lines = calendar.split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const unfolded = calendar.replaceAll('\r\n ', '');
    expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(unfolded).toContain('UID:INC-2026-001.a1@hoego\r\nDTSTAMP:20260301T150000Z\r\n');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20260401\r\nDTEND;VALUE=DATE:20260402\r\n');
    // Due in December: on its last day.
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(unfolded).toContain('SUMMARY:[기한] =합계가 "틀린"\\, 알림을 고친다');
  });

  it('are there in a site without incidents, too', async () => {
    const empty = await siteTest({}).build();
    expect(JSON.parse(empty.page('api/v1/incidents.json'))).toEqual({ version: 1, incidents: [] });
    // RFC 5545, 3.6: a calendar has at least one component.
    expect(empty.page('api/v1/actions.ics')).toMatch(
      /\r\nBEGIN:VTIMEZONE\r\n(?:.*\r\n)+END:VTIMEZONE\r\nEND:VCALENDAR\r\n$/,
    );
  });
});
