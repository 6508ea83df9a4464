import { expect, test } from 'vitest';
import { httpStatuses } from '../../../src/search/log-line/http-status.ts';

test.each([
  ['"GET / HTTP/1.1" 502 157', ['502']],
  ['GET /api/orders 500 12.3 ms - 43', ['500']],
  ['upstream_status=504 bytes=502', ['504']],
  ['{"statusCode":503,"elapsed":504}', ['503']],
  ['istio_requests_total{code="504"} 500', ['504']],
  ['HTTP error 404', ['404']],
  ['502 Bad Gateway', ['502']],
  ['Internal Server Error (500)', ['500']],
  ['upstream returned 502', ['502']],
  ['got 429 from the registry', ['429']],
  ['nginx 502 connect() failed', ['502']],
  ['npm ERR! code E404', ['404']],
  ['HttpClientErrorException: 401 null', ['401']],
  ['[GIN] 2026/11/28 - 13:00:00 | 502 |    1.2ms |', ['502']],
  ['app/lb 192.0.2.1:28 10.0.0.1:80 0.000 0.001 0.000 502 502 34 366', ['502']],
  ['배포할 때마다 502가 났다', ['502']],
  ['큰 사진만 올라가지 않아요 — 413', ['413']],
  ['500으로 응답했다', ['500']],
])('%s says so', (line, statuses) => {
  expect([...new Set(httpStatuses(line))]).toEqual(statuses);
});

test.each([
  ['INFO handled request in 504 ms'],
  ['"GET /a HTTP/1.1" 200 413'],
  ['"GET /a HTTP/1.1" 304 503 "-" "curl/8.5"'],
  ['listening on port 502, workers=413, timeout=504'],
  ['received 500 records'],
  ['error 500 ms after the start'],
  ['2026-11-28 12:00:00 INFO 정산 완료 건수 500'],
  ['max.poll.records를 500에서 50으로 줄였다'],
  ['제한을 500으로 늘렸다'],
  ['500개의 파드, 404ms, 3.502초, 502번 포트'],
])('%s says nothing of a status', (line) => {
  expect(httpStatuses(line)).toEqual([]);
});
