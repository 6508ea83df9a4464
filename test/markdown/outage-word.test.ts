import { describe, expect, test } from 'vitest';
import type { IncidentRecord } from '../../src/incident/incident-record.ts';
import { parseText } from '../support/parse-text.ts';

async function told(text: string, scope: IncidentRecord['scope'] = 'partial') {
  const { diagnostics } = await parseText(text, { type: 'incident-report', scope });
  return diagnostics
    .filter(({ code }) => code === 'incident/outage-word')
    .map(({ span, args }) => `${span?.line}:${span?.column}-${span?.endColumn} ${args.word} ${args.scope}`);
}

describe('the text of a report says no more than its scope', () => {
  test.each([
    ['서비스가 먹통이 되었습니다.', ['1:6-8 먹통 partial']],
    ['앞 문단\n\n- 결제가 **전면 중단**되었다.', ['3:9-14 전면 중단 partial']],
    ['## 전체 장애의 시작', ['1:4-9 전체 장애 partial']],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  test.each([
    '전면 장애는 아니었습니다.',
    '전체 중단으로 번지지 않았다.',
    '결제가 먹통이 될 뻔했다.',
    '전체 장애 시 절차를 따로 두었다.',
    '문의에는 “서비스가 먹통이에요”라고 적혀 있었다.',
    '> 서비스가 먹통이에요',
    '`먹통`이라는 로그를 찾았다.',
  ])('leaves alone: %s', async (text) => {
    expect(await told(text)).toEqual([]);
  });

  test.each(['all', 'unknown', null] as const)('a scope that is %s is not exceeded', async (scope) => {
    expect(await told('서비스가 먹통이 되었습니다.', scope)).toEqual([]);
  });
});
