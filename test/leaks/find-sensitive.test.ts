import { describe, expect, test } from 'vitest';
import { findSensitive, findSensitiveOrInternal } from '../../src/leaks/sensitive/find-sensitive.ts';

/** Put together here, so that no scanner of repositories takes these for real ones. */
const made = (...parts: readonly string[]) => parts.join('');
const letters = 'Zk3vQ9mT7xLpR2sW8nYb4cHd6gJf1aKe5uViOo0X';

const found = (text: string) =>
  findSensitiveOrInternal(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('keys that say whose they are', () => {
  test.each([
    ['AWS', made('AKIA', 'Q7ZK3M5XW2LPR6TB')],
    ['GitHub', made('ghp', '_', letters.slice(0, 36))],
    ['GitHub', made('github', '_pat_', letters.slice(0, 22), '_', letters, letters.slice(0, 19))],
    ['GitLab', made('glpat', '-', letters.slice(0, 20))],
    ['Slack', made('xox', 'b-', '2401938475-', letters.slice(0, 24))],
    ['Slack', made('https://hooks.slack.com/', 'services/T0Q7ZK3M5/B8XW2LPR6/', letters.slice(0, 24))],
    ['Google', made('AIza', letters.slice(0, 35))],
    ['Stripe', made('sk_', 'live_', letters.slice(0, 24))],
    ['npm', made('npm', '_', letters.slice(0, 36))],
    ['Docker', made('dckr', '_pat_', letters.slice(0, 27))],
  ])('%s', (of, key) => {
    for (const text of [`키는 ${key}입니다.`, `export KEY="${key}"\n`, `key: ${key}`]) {
      expect(findSensitive(text)).toEqual([expect.objectContaining({ kind: 'provider-key', of })]);
    }
  });

  test.each([
    made('AKIA', 'IOSFODNN7EXAMPLE'),
    made('ghp', '_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'),
    made('ghp', '_****************'),
    made('xox', 'b-your-token-goes-here-now'),
    made('AKIA', 'XXXXXXXXXXXXXXXX'),
    'AKIA로 시작하는 키',
    'npm_config_registry=https://registry.example.com',
  ])('not %s, which only stands for one', (text) => {
    expect(findSensitive(text)).toEqual([]);
  });

  test('a private key with something in it, not one that is left out', () => {
    const begin = made('-----BEGIN RSA PRIV', 'ATE KEY-----');
    const body = `${letters}${letters.slice(0, 24)}`;
    expect(found(`${begin}\n${body}\n${body}\n-----END`)).toEqual([['private-key', expect.anything()]]);
    expect(found(`${begin}\n...\n-----END RSA`)).toEqual([]);
    expect(found(`\`${begin}\`로 시작하는 파일`)).toEqual([]);
  });
});

describe('passwords and tokens', () => {
  const token = made('eyJ', 'hbGciOiJIUzI1NiJ9', '.eyJ', 'uYW1lIjoiYWJjIiwiaWQiOjk5fQ', '.', letters);
  test.each([
    ['web-token', `Authorization: Bearer ${token}`],
    ['password', 'DB_PASSWORD=kR8wq2Zt9x'],
    ['password', 'password: "kR8wq2Zt9x"'],
    ['password', '비밀번호: kR8wq2Zt9x'],
    ['password', 'secret_key = "kR8wq2Zt9x"'],
    ['address-password', 'postgres://app:kR8wq2Zt9x@db.shop.kr:5432/app'],
    ['address-password', 'redis://:kR8wq2Zt9x@cache.shop.kr'],
  ])('%s: %s', (kind, text) => {
    expect(found(text).map(([first]) => first)).toEqual([kind]);
  });

  test.each([
    'password=****',
    'DB_PASSWORD=$DB_PASSWORD',
    'password: <비밀번호>',
    'password: ${{ secrets.DB }}',
    'password=changeme123',
    'POSTGRES_PASSWORD: example1234',
    'MYSQL_ROOT_PASSWORD=root1234',
    'password = os.environ["DB_PASSWORD_V2"]',
    'const password = getPassword2(user)',
    'password: string',
    'kubectl create secret generic db --from-literal=password=test1234',
    'postgres://user:password@localhost:5432/app',
    'https://<user>:<token>@github.com/o/r',
    'postgres://app:$DB_PW@db/app',
    'mysql://root:1q2w3e4r@127.0.0.1',
    'http://localhost:3000@1',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('data of persons', () => {
  test.each([
    ['resident-number', '900101-1234568'],
    ['resident-number', '211231-3000000'],
    ['phone', '010-2837-4651'],
    ['phone', '+82 10 2837 4651'.replace('82 10', '82-10').replaceAll(' ', '-')],
    ['email', 'jiyoon.k@shop-team.co.kr'],
  ])('%s: %s', (kind, text) => {
    expect(found(`담당: ${text} 입니다`)).toEqual([[kind, text]]);
  });

  test.each([
    '900101-1234567',
    '901301-1234568',
    '900230-1234568',
    '010-0000-0000',
    '010-1234-5678',
    '010-1111-2222',
    '2026-010-2837-4651',
    'user@example.com',
    'git@github.com:o/r.git',
    'ubuntu@ec2-1-2-3-4.ap-northeast-2.compute.amazonaws.com',
    'noreply@shop-team.kr',
    'you@yourcompany.com',
    'lodash@4.17.21',
    'icon@2x.png',
    '@scope/name',
    'mastodon @name@social.kr',
  ])('not %s', (text) => {
    expect(found(`담당: ${text} 입니다`)).toEqual([]);
  });
});

describe('addresses of one’s own machines', () => {
  test.each([
    ['host', 'db-1.prod.internal'],
    ['host', 'pay-api.prod.svc.cluster.local'],
    ['host', 'printer.local'],
    ['host', 'jenkins.prod.local'],
    ['host', 'ip-10-3-41-7.ap-northeast-2.compute.internal'],
    ['private-ip', '10.3.41.7'],
    ['private-ip', '172.20.5.9'],
    ['private-ip', '192.168.77.21'],
    ['private-ip', '100.72.3.4'],
    ['cloud-id', 'i-0f3a9c1b7d2e4f685'],
    ['workplace-link', 'https://shop.slack.com/archives/C0123/p1'],
    ['workplace-link', 'https://shop.atlassian.net/browse/OPS-31'],
  ])('%s: %s', (kind, text) => {
    expect(found(`서버는 ${text} 였다`)).toEqual([[kind, text]]);
    expect(findSensitive(`서버는 ${text} 였다`)).toEqual([]);
  });

  test('a host in an address', () => {
    for (const host of ['jenkins.prod.local', 'db-1.prod.internal']) {
      expect(found(`http://${host}:8080/job/7 에서`)).toEqual([['host', host]]);
    }
  });

  test('an account, in an address of a thing or of a registry', () => {
    expect(found('arn:aws:iam::739201846552:role/x').map(([kind]) => kind)).toEqual(['cloud-id']);
    expect(found('739201846552.dkr.ecr.ap-northeast-2.amazonaws.com/app').map(([kind]) => kind)).toEqual([
      'cloud-id',
    ]);
  });

  test.each([
    '192.0.2.10',
    '198.51.100.7',
    '203.0.113.9',
    '127.0.0.1',
    '8.8.8.8',
    '10.0.0.0/16',
    '10.96.0.10',
    '172.17.0.2',
    '192.168.0.1',
    'host.docker.internal',
    'kubernetes.default.svc.cluster.local',
    'metadata.google.internal',
    '/usr/local/bin',
    '.env.local',
    '/etc/rc.local',
    'rc.local',
    'env.local',
    'config.local',
    'application.local.yml',
    'docker-compose.local.yaml',
    'settings.local.json',
    'thread.local()',
    'svc.cluster.local',
    'cluster.local',
    'my-svc.my-namespace.svc.cluster.local',
    'example.local',
    'localhost',
    'v10.2.3.4',
    '10.2.3.4.5',
    'arn:aws:iam::123456789012:role/x',
    'i-1234567890abcdef0',
    'https://your-team.slack.com/archives/C1',
  ])('not %s', (text) => {
    expect(found(`서버는 ${text} 였다`)).toEqual([]);
  });
});

test('what is repeated is told once, and what overlaps once', () => {
  const text = 'postgres://app:kR8wq2Zt9x@db.shop.kr 그리고 postgres://app:kR8wq2Zt9x@db.shop.kr';
  expect(found(text)).toHaveLength(1);
});
