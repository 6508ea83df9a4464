import { describe, expect, test } from 'vitest';
import { clientOf, indexOf } from '../support/search-site.ts';
import { post, siteTest } from '../support/site-test.ts';

const log = (line: string) => `어느 날 나온 기록이다.\n\n\`\`\`text\n${line}\n\`\`\`\n\n고쳤다.`;

const index = indexOf(
  siteTest({
    'linux/gateway.md': post('504가 60초마다 찍힌다면', '뒤의 서버가 느린 까닭을 찾는다.'),
    'linux/upload.md': post('큰 사진만 올라가지 않아요 — 413', '한도는 1MB다.'),
    'linux/busy.md': post(
      '바쁠수록 다시 뜨는 서버',
      '응답이 503인 것이 아닙니다. 한 번에 500건에서 50건으로 줄였다.',
    ),
    'linux/ssh.md': post(
      '호스트 키를 모른다',
      '키는 통과했는데 Permission denied (publickey)가 나오면 다른 문제입니다.',
    ),
    'linux/unit.md': post(
      '계속 다시 뜨는 유닛',
      log(
        "Nov 01 01:02:03 web01 systemd[1]: api.service: Main process exited, code=exited, status=1/FAILURE\nNov 01 01:02:03 web01 systemd[1]: api.service: Failed with result 'exit-code'.\nNov 01 01:02:03 web01 systemd[1]: api.service: Start request repeated too quickly.",
      ),
    ),
    'linux/exec.md': post(
      '실행 권한이 없는 유닛',
      log('Nov 01 01:02:03 web01 systemd[1]: b.service: Main process exited, code=exited, status=203/EXEC'),
    ),
    'linux/nginx.md': post(
      '배포 순간의 502',
      log(
        '2023/11/27 10:41:07 [error] 31#31: *8 connect() failed (111: Connection refused) while connecting to upstream, client: 203.0.113.4, server: a.example.com, request: "GET /x HTTP/1.1", upstream: "http://127.0.0.1:8081/x", host: "a.example.com"',
      ),
    ),
    'docker/layer.md': post(
      '가득 찬 빌드 서버',
      log(
        'failed to register layer: Error processing tar file(exit status 1): write /x: no space left on device',
      ),
    ),
    'docker/socket.md': post(
      '도커 소켓 권한',
      log(
        'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: connect: permission denied',
      ),
    ),
    'docker/runc.md': post(
      '시작되지 않는 컨테이너',
      log(
        'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "gunicorn": executable file not found in $PATH: unknown',
      ),
    ),
    'docker/not-found.md': post('127로 끝나는 크론', '기록에 exit status 127만 남았다.'),
    'kubernetes/ready.md': post(
      '준비되지 않는 파드',
      log(
        '  Type     Reason     Age    From     Message\n  Warning  Unhealthy  4s  kubelet  Readiness probe failed: HTTP probe failed with statuscode: 503',
      ),
    ),
    'kubernetes/alert.md': post(
      '알림 줄이기',
      log('[FIRING:1] KubePodCrashLooping (prod kube-state-metrics warning)\n - severity = warning'),
    ),
    'database/lock-wait.md': post('50초를 기다린 UPDATE', log('SQLState: 40001, ErrorCode: 1205')),
    'database/deadlock.md': post(
      'MySQL 데드락',
      `${log('ERROR 1213 (40001): Deadlock found when trying to get lock; try restarting transaction')}\n\nLATEST DETECTED DEADLOCK 아래를 본다.`,
    ),
    'database/postgres.md': post('PostgreSQL의 deadlock detected, 외래 키가 범인이었다', '순서를 바꾸었다.'),
    'database/oracle.md': post('오라클 교착', log('ORA-00060: deadlock in a resource')),
    'database/topic.md': post(
      '토픽이 없다',
      log(
        'org.apache.kafka.common.errors.TimeoutException: Topic orders not present in metadata after 60000 ms.',
      ),
    ),
    'database/cache.md': post('캐시 재부팅', '모든 서비스가 connect ECONNREFUSED를 냈다.'),
    'cicd/gradle.md': post(
      '의존성을 못 받는다',
      log(
        "FAILURE: Build failed with an exception.\n\n* What went wrong:\nExecution failed for task ':app:compileJava'.\n> Could not resolve all files for configuration ':app:compileClasspath'.\n> Could not find com.example:core:1.2.3.\n\n* Try:\n> Run with --info or --debug option to get more log output.",
      ),
    ),
    'cicd/maven.md': post(
      '컴파일러 판',
      log(
        '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile (default-compile) on project api: Fatal error compiling: error: invalid target release: 21 -> [Help 1]\n[ERROR] Re-run Maven using the -X switch to enable full debug logging.',
      ),
    ),
    'cicd/npm.md': post(
      '트리를 못 푼다',
      log(
        'npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE unable to resolve dependency tree\nnpm ERR! A complete log of this run can be found in:',
      ),
    ),
    'cicd/terraform.md': post(
      '주소를 더 못 만든다',
      log(
        '│ Error: creating EC2 EIP: operation error EC2: AllocateAddress, https response error StatusCode: 400, RequestID: 1a2b, api error AddressLimitExceeded: The maximum number of addresses has been reached.',
      ),
    ),
    'cicd/helm.md': post(
      '잠긴 업그레이드',
      log('Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress'),
    ),
    'cicd/argo.md': post(
      '매니페스트를 못 만든다',
      log(
        'ComparisonError: Failed to load target state: failed to generate manifest for source 1 of 1: rpc error: code = Unknown desc = no repository definition for https://charts.example.com',
      ),
    ),
    'runtime/heap.md': post('힙이 찼다', log('java.lang.OutOfMemoryError: Java heap space')),
    'runtime/threads.md': post(
      '메모리는 남는데 OutOfMemoryError가 났다',
      '끝까지 읽으니 unable to create native thread: possibly out of memory or process/resource limits reached였다.',
    ),
    'runtime/rust.md': post(
      'unwrap 패닉',
      log(
        'thread \'main\' panicked at src/main.rs:42:10:\ncalled `Result::unwrap()` on an `Err` value: Os { code: 98, kind: AddrInUse, message: "Address already in use" }',
      ),
    ),
    'runtime/slice.md': post(
      '범위 패닉',
      log('panic: runtime error: index out of range [5] with length 3\nexit status 2'),
    ),
    'runtime/white.md': post(
      '화이트라벨',
      log(
        'Whitelabel Error Page\nThis application has no explicit mapping for /error, so you are seeing this as a fallback.\nThere was an unexpected error (type=Internal Server Error, status=500).',
      ),
    ),
    'runtime/bean.md': post(
      '빈이 없다',
      log(
        "Parameter 0 of constructor in com.example.pay.PayService required a bean of type 'com.example.pay.PayClient' that could not be found.",
      ),
    ),
    'runtime/closed.md': post('닫힌 세션', '종료 순서가 틀려 RuntimeError: Session is closed가 났다.'),
    'runtime/token.md': post('만료된 토큰에 401을 받는다', '토큰을 다시 받는다.'),
    'database/gone.md': post(
      'MySQL server has gone away',
      "유휴 연결이 먼저 끊기면 (2006, 'MySQL server has gone away')가 난다.",
    ),
    'database/replica.md': post(
      '레플리카에 썼다',
      "페일오버 뒤 READONLY You can't write against a read only replica. 가 쏟아졌다.",
    ),
    'linux/bastion.md': post('배스천', log('ssh: connect to host bastion port 22: Connection refused')),
    'linux/sudoers.md': post(
      'sudo를 못 쓴다',
      '처음에는 "app is not in the sudoers file. This incident will be reported."라는 말을 봤다.',
    ),
    'runtime/started.md': post(
      '느린 시작',
      log('INFO 1 --- [main] Application : Started Application in 32.1 seconds (process running for 33)'),
    ),
    'database/refused.md': post(
      'PostgreSQL에 붙지 못한다',
      log(
        'could not connect to server: Connection refused. Is the server running on that host and accepting TCP/IP connections?',
      ),
    ),
    'docker/port.md': post(
      '포트',
      log('nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)'),
    ),
    'docker/entry.md': post('엔트리포인트', log('exec /entrypoint.sh: permission denied')),
    'runtime/types.md': post(
      '형이 다르다',
      log("a.ts(1,5): error TS2322: Type 'string' is not assignable to type 'number'."),
    ),
  }),
);

/** The posts that are told to be about the very error, and whether the answer calls itself weak. */
async function told(query: string) {
  const { client } = clientOf(await index);
  const answer = await client.search(query);
  const shown = await Promise.all(answer.hits.map((hit) => client.show(answer, hit)));
  const same = shown.filter(({ isSameError }) => isSameError).map(({ card }) => card.source);
  return { same, isWeak: answer.isWeak, first: shown[0]?.card.source };
}

describe('the very error is told as such, and nothing beside it', () => {
  test.each([
    [
      '10.0.0.1 - - [28/Nov/2026:13:00:00 +0900] "GET /report HTTP/1.1" 504 167 "-" "Mozilla/5.0 (X11)"',
      'linux/gateway.md',
    ],
    ['Readiness probe failed: HTTP probe failed with statuscode: 500', 'kubernetes/ready.md'],
    ['command terminated with exit code 127', 'docker/not-found.md'],
    ['x.service: Main process exited, code=exited, status=203/EXEC', 'linux/exec.md'],
    ['Nov 28 01:02:03 h systemd[1]: x.service: Start request repeated too quickly.', 'linux/unit.md'],
    [
      '2025/01/02 03:04:05 [error] 7#7: *9 connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.9, server: b.example.com, request: "POST /y HTTP/2.0", upstream: "http://10.0.0.7:80/y"',
      'linux/nginx.md',
    ],
    ['Error: connect ECONNREFUSED 127.0.0.1:6379', 'database/cache.md'],
    ['connect: Connection refused', 'database/cache.md'],
    ['o.h.engine.jdbc.spi.SqlExceptionHelper   : SQL Error: 1213, SQLState: 40001', 'database/deadlock.md'],
    ['SQL Error: 1205, SQLState: 40001', 'database/lock-wait.md'],
    ["code: 'ER_LOCK_DEADLOCK',\nerrno: 1213,\nsqlState: '40001',", 'database/deadlock.md'],
    [
      'SQLSTATE[40001]: Serialization failure: 1213 Deadlock found when trying to get lock',
      'database/deadlock.md',
    ],
    ['ERROR:  deadlock detected', 'database/postgres.md'],
    [
      '2026-11-28 12:00:00.123 KST [42] ERROR:  deadlock detected\n2026-11-28 12:00:00.123 KST [42] DETAIL:  Process 42 waits for ShareLock on transaction 12; blocked by process 43.\n2026-11-28 12:00:00.123 KST [42] HINT:  See server log for query details.\n2026-11-28 12:00:00.123 KST [42] STATEMENT:  UPDATE posts SET n = 1',
      'database/postgres.md',
    ],
    ['java.sql.SQLException: ORA-00060: deadlock in a resource', 'database/oracle.md'],
    [
      'org.apache.kafka.common.errors.TimeoutException: Topic pay not present in metadata after 5 ms.',
      'database/topic.md',
    ],
    ['java.lang.OutOfMemoryError: Java heap space', 'runtime/heap.md'],
    [
      'java.lang.OutOfMemoryError: unable to create native thread: possibly out of memory or process/resource limits reached',
      'runtime/threads.md',
    ],
    [
      'thread \'worker\' panicked at crates/a/src/b.rs:7:3:\ncalled `Result::unwrap()` on an `Err` value: Os { code: 98, kind: AddrInUse, message: "Address already in use" }',
      'runtime/rust.md',
    ],
    [
      'panic: runtime error: index out of range [7] with length 7\n\ngoroutine 8 [running]:',
      'runtime/slice.md',
    ],
    [
      'Whitelabel Error Page\nThis application has no explicit mapping for /error, so you are seeing this as a fallback.\n\nThere was an unexpected error (type=Internal Server Error, status=500).',
      'runtime/white.md',
    ],
    ["b.tsx(3,1): error TS2322: Type 'Foo' is not assignable to type 'Bar'.", 'runtime/types.md'],
    ['[FIRING:3] KubePodCrashLooping (monitoring kube-state-metrics warning)', 'kubernetes/alert.md'],
    [
      "FAILURE: Build failed with an exception.\n\n* What went wrong:\nExecution failed for task ':api:jar'.\n> Could not resolve all files for configuration ':api:runtimeClasspath'.\n> Could not find org.acme:thing:2.0.0.",
      'cicd/gradle.md',
    ],
    [
      "Parameter 1 of constructor in com.acme.OrderService required a bean of type 'com.acme.Repo' that could not be found.",
      'runtime/bean.md',
    ],
    ['deploy is not in the sudoers file.  This incident will be reported.', 'linux/sudoers.md'],
    [
      'OperationalError: could not connect to server:\nConnection refused\n    Is the server running on host "localhost" and\n    accepting TCP/IP connections on port 5432?',
      'database/refused.md',
    ],
    ["OperationalError: (2006, 'MySQL server has gone away')", 'database/gone.md'],
    [
      "ReplyError: READONLY You can't write against a read only replica. script: abc, on @user_script:1.",
      'database/replica.md',
    ],
    ['exec /docker-entrypoint.sh: permission denied', 'docker/entry.md'],
    ['Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress', 'cicd/helm.md'],
    ['npm error code ERESOLVE\nnpm error ERESOLVE could not resolve', 'cicd/npm.md'],
    [
      'docker: Error response from daemon: OCI runtime create failed: runc create failed: unable to start container process: exec: "nginx": executable file not found in $PATH: unknown.',
      'docker/runc.md',
    ],
  ])('%s', async (query, source) => {
    expect((await told(query)).same).toEqual([source]);
  });
});

describe('an error that only looks like one is not told to be that one', () => {
  test.each([
    ['a duration', 'INFO handled request in 504 ms'],
    ['bytes', '10.0.0.1 - - [28/Nov/2026:13:00:00 +0900] "GET /a HTTP/1.1" 200 413 "-" "curl/8.5"'],
    ['bytes of what has not changed', '"GET /a HTTP/1.1" 304 503'],
    ['ports and settings', 'listening on port 504, workers=413, timeout=503'],
    ['an exit that all failures have', 'ERROR: Job failed: exit code 1'],
    ['the end of an IDE', 'Process finished with exit code 1'],
    ['another file that may not be made', 'EACCES: permission denied, mkdir /x'],
    ['what a post says is another problem', 'git@example.com: Permission denied (publickey).'],
    ['another full memory', 'java.lang.OutOfMemoryError: Metaspace'],
    ['another full memory of two words', 'java.lang.OutOfMemoryError: GC overhead limit exceeded'],
    [
      'another value that was unwrapped',
      "thread 'main' panicked at src/main.rs:42:10:\ncalled `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }",
    ],
    [
      'another reason of a refused connection',
      '2025/01/02 03:04:05 [error] 7#7: *9 connect() failed (113: No route to host) while connecting to upstream, client: 10.0.0.9, server: b.example.com, request: "POST /y HTTP/2.0"',
    ],
    [
      'another exit of a unit',
      "x.service: Main process exited, code=exited, status=1/FAILURE\nx.service: Failed with result 'exit-code'.",
    ],
    [
      'another failed build',
      "FAILURE: Build failed with an exception.\n\n* What went wrong:\nExecution failed for task ':api:test'.\n> There were failing tests.\n\n* Try:\n> Run with --info or --debug option to get more log output.",
    ],
    [
      'another goal of Maven',
      '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.0.0:test (default-test) on project web: There are test failures. -> [Help 1]\n[ERROR] Re-run Maven using the -X switch to enable full debug logging.',
    ],
    [
      'another script of npm',
      'npm ERR! code ELIFECYCLE\nnpm ERR! errno 1\nnpm ERR! A complete log of this run can be found in:',
    ],
    [
      'another call of AWS',
      '│ Error: creating EC2 Instance: operation error EC2: RunInstances, https response error StatusCode: 400, RequestID: 9f8e, api error InvalidParameterValue: Invalid value for instance type.',
    ],
    ['another failed upgrade', 'Error: UPGRADE FAILED: timed out waiting for the condition'],
    [
      'another reason of a comparison',
      'ComparisonError: Failed to load target state: failed to generate manifest for source 1 of 1: rpc error: code = Unknown desc = authentication required',
    ],
    [
      'another container that does not start',
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: not a directory: unknown',
    ],
    [
      'another timeout',
      'org.apache.kafka.common.errors.TimeoutException: Expiring 5 record(s) for orders-0: batch is old',
    ],
    ['another range', 'panic: runtime error: slice bounds out of range [:5] with capacity 3\nexit status 2'],
    [
      'another page without mapping',
      'Whitelabel Error Page\nThis application has no explicit mapping for /error, so you are seeing this as a fallback.\nThere was an unexpected error (type=Not Found, status=404).',
    ],
    [
      'another number of a compiler',
      "b.tsx(3,1): error TS2345: Argument of type 'a' is not assignable to type 'b'.",
    ],
    ['another alert', '[FIRING:1] TargetDown (prod kube-state-metrics warning)\n - severity = warning'],
    [
      'another number beside the name of a database',
      "OperationalError: (2013, 'Lost connection to MySQL server during query')",
    ],
    ['another failure of the same program', "ERROR: Can't connect to local MySQL server through socket"],
    ['another host that refuses', 'scrape: connect ECONNREFUSED 10.0.0.1:9100'],
    ['a status that a sentence has', '"GET /x HTTP/1.1" 503 12'],
    [
      'how things go well',
      'INFO 7 --- [main] Application : Started Application in 3.2 seconds (process running for 4)',
    ],
    [
      'the head of a table of events',
      'Events:\n  Type     Reason     Age    From     Message\n  Warning  FailedMount 3s    kubelet  MountVolume.SetUp failed for volume "a" : configmap "b" not found',
    ],
    ['another thing that is closed', 'RuntimeError: Event loop is closed'],
    ['a port that another program wanted', 'Error: listen EADDRINUSE: address already in use :::3000'],
    ['another script that may not be run', 'bash: ./deploy.sh: Permission denied'],
    ['a status that any request may get', '"POST /login HTTP/1.1" 401 52 "-" "okhttp/4.9"'],
    ['another number of Oracle', 'java.sql.SQLException: ORA-12541: TNS:no listener'],
  ])('%s', async (_, query) => {
    expect((await told(query)).same).toEqual([]);
  });
});

test('what a server says in a plain sentence is an error: what is only like it is called weak', async () => {
  const sentences = [
    'MISCONF Redis is configured to save RDB snapshots, but it is currently not able to persist on disk.',
    'NOAUTH Authentication required.',
    'FATAL: the deadlock',
    '2026-11-28 01:02:03 CRITICAL deadlock',
  ];
  for (const query of sentences) expect(await told(query), query).toMatchObject({ same: [], isWeak: true });
});

test('who asks in English has pasted nothing', async () => {
  expect((await told('how can a deadlock be found in docker')).isWeak).toBe(false);
});

test('of errors that are only like it the nearest comes first', async () => {
  expect((await told('java.lang.OutOfMemoryError: Metaspace')).first).toMatch(/^runtime\/(?:threads|heap)/);
});

test('a post that says it is about something else comes behind others that are only like it', async () => {
  const site = siteTest({
    'linux/ssh.md': post('호스트 키', 'Permission denied (publickey)가 나오면 다른 문제입니다.'),
    'docker/socket.md': post(
      '도커 소켓',
      log(
        'permission denied while trying to connect to the Docker daemon socket: Get "http://docker/json": dial unix: connect: permission denied',
      ),
    ),
  });
  const { client } = clientOf(await indexOf(site));
  const answer = await client.search('EACCES: permission denied, mkdir /x');
  const sources = answer.hits.map(async (hit) => (await client.show(answer, hit)).card.source);
  expect(await Promise.all(sources)).toEqual(['docker/socket.md', 'linux/ssh.md']);
});
