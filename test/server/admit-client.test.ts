import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/pages/content-security-policy.ts';
import { admitClient } from '../../src/server/admit-client.ts';

const pageWith = (policy: string) =>
  `<head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><p>script-src 'none'</p>`;

test.each([
  ['that of our own templates stays', contentSecurityPolicy, contentSecurityPolicy],
  ['one that forbids nothing stays', "img-src 'self'", "img-src 'self'"],
  ['one that allows the site all it needs stays', "default-src 'self' https:", "default-src 'self' https:"],
  [
    'one that forbids all allows the client',
    "default-src 'none'",
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  ],
  [
    'one that lacks a part gets that part, with what held for it before',
    "default-src https:; script-src 'self'; STYLE-SRC 'none';",
    "default-src https:; script-src 'self'; style-src 'self'; connect-src https: 'self'",
  ],
])('of content policies %s', (_, policy, admitted) => {
  expect(admitClient(pageWith(policy))).toBe(pageWith(admitted));
});
