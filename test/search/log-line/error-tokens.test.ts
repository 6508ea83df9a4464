import { describe, expect, test } from 'vitest';
import { withoutVolatile } from '../../../src/kernel/without-volatile.ts';
import { errorCodes } from '../../../src/search/log-line/error-codes.ts';
import { errorTokens, isTelling } from '../../../src/search/log-line/error-tokens.ts';
import { isFrame } from '../../../src/search/log-line/is-frame.ts';

const wordsOf = (line: string) => withoutVolatile(line, ' ').match(/\S+/g) ?? [];

describe('what differs each time an error is printed is taken out', () => {
  test.each([
    ['2026-02-03T04:05:06.789Z ERROR boot failed', ['ERROR', 'boot', 'failed']],
    ['[2026-02-03 04:05:06 +0900] boot failed', ['[', ']', 'boot', 'failed']],
    ['Feb  3 04:05:06 host app[12]: boot failed', ['host', 'app[12]:', 'boot', 'failed']],
    ['Tue, 03 Feb 2026 04:05:06 +0900 boot failed', ['boot', 'failed']],
    ['\u001b[31mboot failed\u001b[0m', ['boot', 'failed']],
    ['trace 3f8c11de-52a7-4d39-b0a6-71c9e2d8f004 failed', ['trace', 'failed']],
    ['layer sha256:7cd52847ad775a5ddc4b58326cf884be failed', ['layer', 'failed']],
    ['at 0x7f3a1c2d5e50 failed', ['at', 'failed']],
    ['dial tcp 10.1.2.3:5432 failed', ['dial', 'tcp', 'failed']],
    ['listen :::8080 failed', ['listen', 'failed']],
    ['get https://a.example.com/x?y=1 failed', ['get', 'failed']],
    ['pod web-6c9d7b8f5d-x2lqm failed', ['pod', 'failed']],
    ['host db.example.internal failed', ['host', 'failed']],
    ['Tue, boot failed', ['boot', 'failed']],
    ['mail to ops@example.org failed', ['mail', 'to', 'failed']],
    ['span feedface-dead-beef-cafe-deadbeefcafe failed', ['span', 'failed']],
    ['open /var/lib/app/data.lock failed', ['open', 'data.lock', 'failed']],
    ['{\\"msg\\":\\"boot failed\\"}', ['{"msg":"boot', 'failed"}']],
  ])('%s', (line, words) => {
    expect(wordsOf(line)).toEqual(words);
  });
});

describe('numbers that name an error stay, by what they count', () => {
  test.each([
    ['Exited (137) 6 minutes ago', ['exit:137']],
    ['"ExitCode": 137', ['exit:137']],
    ['exited with code 143', ['exit:143']],
    ['Exit Code가 137로', ['exit:137']],
    ['script returned exit code 0', []],
    ['"GET / HTTP/1.1" 502 157', ['http:502']],
    ['status code: 503', ['http:503']],
    ['배포할 때마다 502가 났다', ['http:502']],
    ['500개의 파드, 404ms, 3.502초', []],
    ['ERROR 1213 (40001): Deadlock', ['sql:1213']],
    ["(1205, 'Lock wait timeout')", ['sql:1205']],
    ['curl: (60) SSL', ['curl:60']],
    ['SQL Error: 1213, SQLState: 40001', ['sql:1213', 'sqlstate:40001']],
    ['SQL state [40001]; error code [1213]', ['sql:1213', 'sqlstate:40001']],
    ['SQLSTATE[40001]: Serialization failure: 1213 Deadlock', ['sql:1213', 'sqlstate:40001']],
    ["errno: 1213, code: '40P01'", ['sql:1213', 'sqlstate:40p01']],
    ['ERROR 2026-11-28 12:00 boot failed', []],
    ['Main process exited, code=exited, status=203/EXEC', ['exit:203']],
    ['ORA-00060: deadlock', ['ora:00060']],
    ['a.ts(1,5): error TS2322: Type', ['ts:2322']],
    ['error[E0277]: the trait bound', ['e:0277']],
    ['[FIRING:1] TargetDown (prod)', ['alert:targetdown']],
  ])('%s', (line, codes) => {
    expect(errorCodes(line)).toEqual(codes);
  });
});

test('names that only errors have tell by themselves, words do not', () => {
  const tell = (line: string) =>
    [...errorTokens(line)].filter(([, weight]) => isTelling(weight)).map(([token]) => token);
  expect(tell('파드가 OOMKilled로 죽었다')).toEqual(['oomkilled']);
  expect(tell('connect ECONNREFUSED')).toEqual(['econnrefused']);
  expect(tell('java.lang.IllegalStateException: closed')).toEqual(['illegalstateexception']);
  expect(tell('ERROR the server is slow')).toEqual([]);
});

test('an exit that every failure may have tells nothing by itself, others do', () => {
  const weightOf = (line: string, code: string) => errorTokens(line).get(code) ?? 0;
  for (const exit of [1, 2]) expect(isTelling(weightOf(`exit status ${exit}`, `exit:${exit}`))).toBe(false);
  for (const exit of [126, 127, 137, 139, 143, 255])
    expect(isTelling(weightOf(`exit status ${exit}`, `exit:${exit}`))).toBe(true);
});

test('what a system prints is known by the name that it has for it, in either language', () => {
  for (const line of ['ENOSPC', 'write: no space left on device', '장치에 남은 공간이 없음'])
    expect([...errorTokens(line).keys()]).toContain('enospc');
});

test.each([
  ['\tat org.example.App.main(App.java:12)', true],
  ['    at Socket.emit (node:events:530:35)', true],
  ['  File "/app/main.py", line 3, in <module>', true],
  ['\t... 41 common frames omitted', true],
  ['\t/src/main.go:12 +0x1d', true],
  ['Caused by: java.net.ConnectException: Connection refused', false],
  ['at least one node is not ready', false],
])('%j is a frame: %s', (line, expected) => {
  expect(isFrame(line)).toBe(expected);
});
