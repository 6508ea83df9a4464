import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHead, withFields } from '../support/read-post-head.ts';

/** A field of an incident report on one line, right and wrong. */
const fields: readonly (readonly [right: string, wrong: string])[] = [
  ['severity: sev2', 'severity: sev9'],
  ['scope: partial', 'scope: everybody'],
  ['status: resolved', 'status: [resolved]'],
  ['services: [api, {id: web, role: faulty}]', 'services: [api, {role: faulty}]'],
  ['impact: [{text: 가, estimate: true}]', 'impact: [{text: 가, estimate: maybe}]'],
  ['startedAt: 2022-05-14 11:0x쯤', 'startedAt: 11:0x쯤'],
  ['detection: alert', 'detection: {couldBeFaster: 나}'],
  ['causes: [{id: memory, role: root}]', 'causes: [{id: memory, role: main}]'],
  ['lessons: {well: [가], badly: [나, 다]}', 'lessons: {well: [가], badly: [나, {id: x}]}'],
  [
    'actionItems: [{text: 가}, {text: 나, owner: 팀}]',
    'actionItems: [{text: 가}, {text: 나, owner: a@b.kr}]',
  ],
  ['mitigations: [{text: 가, at: 2022-05-14}]', 'mitigations: [{text: 가, at: then}]'],
  ['nearMiss: true', 'nearMiss: 1'],
  ['reviewAt: 2022-06', 'reviewAt: 2022-13'],
];

const report = (lines: readonly string[]) => readHead(withFields('type: incident-report', ...lines));

describe('a field with a wrong value', () => {
  test('is told, and every other field is what it would be without it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(fields.length - 1), { minLength: 1 }),
        fc.array(fc.boolean(), { minLength: fields.length, maxLength: fields.length }),
        (chosen, isWrong) => {
          const wrong = chosen.filter((at) => isWrong[at]);
          const right = chosen.filter((at) => !isWrong[at]);
          const stated = report(chosen.map((at) => fields[at]?.[isWrong[at] ? 1 : 0] ?? ''));
          const alone = report(right.map((at) => fields[at]?.[0] ?? ''));
          expect(new Set(stated.diagnostics.map(({ span }) => span?.line)).size).toBe(wrong.length);
          for (const at of right) {
            const key = (fields[at]?.[0] ?? '').split(':')[0] ?? '';
            const name = key === 'startedAt' ? 'milestones' : key;
            expect(Reflect.get(stated.record?.incident ?? {}, name)).toEqual(
              Reflect.get(alone.record?.incident ?? {}, name),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a list of which some items cannot be read', () => {
  test('keeps the others, and each stands where it stood', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('whole', 'no text', 'wrong owner'), { minLength: 1 }), (items) => {
        const lines = items.map((item, at) => {
          if (item === 'no text') return '  - {owner: 팀}';
          return `  - {text: 대책 ${at}${item === 'wrong owner' ? ', owner: a@b.kr' : ', owner: 팀'}}`;
        });
        const { record, fieldSpans } = report(['actionItems:', ...lines]);
        const left = [...items.entries()].filter(([, item]) => item !== 'no text');
        const actions = record?.incident?.actionItems ?? [];
        expect(actions.map(({ text, owner }) => [text, owner])).toEqual(
          left.map(([at, item]) => [`대책 ${at}`, item === 'wrong owner' ? null : '팀']),
        );
        for (const [position, [at]] of left.entries()) {
          expect(fieldSpans[`actionItems.${position}.text`]?.line).toBe(6 + at);
        }
      }),
      { numRuns: 60 },
    );
  });
});
