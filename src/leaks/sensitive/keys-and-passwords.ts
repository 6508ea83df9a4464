import { isPlaceholder } from './placeholder.ts';
import type { SensitiveRule } from './sensitive.ts';

/** A private key with something in it: what documentation shows as `...` is none. */
const privateKey: SensitiveRule = {
  kind: 'private-key',
  of: '',
  hints: ['PRIVATE KEY-----'],
  form: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----\s+(?:[\w-]+: [^\n]*\s+)*([A-Za-z0-9+/=]{40}[A-Za-z0-9+/=\s>]*)/g,
  isMeant: ([, body = '']) => !isPlaceholder(body.slice(0, 64)),
};

/** The one that every text on JSON web tokens shows. */
const textbookToken = 'eyJzdWIiOiIxMjM0NTY3ODkw';

const webToken: SensitiveRule = {
  kind: 'web-token',
  of: '',
  hints: ['eyJ'],
  form: /\beyJ[\w-]{15,2000}\.eyJ[\w-]{15,8000}\.[\w-]{20,1000}/g,
  isMeant: ([found]) => !found.includes(textbookToken) && !isPlaceholder(found.slice(-20)),
};

/** Passwords of tutorials, which everybody's database has until it is a real one. */
const textbookPassword =
  /^(?:pass|pw|secret|test|admin|root|user|guest|default|demo|dev|local|foo|bar|qwer|asdf|postgres|mysql|maria|mongo|redis|rabbit|elastic|jenkins|grafana|minio|spring|hello|super|very|strong|initial|temp|new|old|wrong|비밀|암호)/i;

function isTextbookPassword(password: string): boolean {
  return isPlaceholder(password) || textbookPassword.test(password);
}

/** Letters and a digit, or the other way round: a word alone is a name, a number alone a count. */
function looksGenerated(value: string): boolean {
  return /[A-Za-z]/.test(value) && /\d/.test(value) && !/^0x/i.test(value);
}

const password: SensitiveRule = {
  kind: 'password',
  of: '',
  hints: ['assw', 'ASSW', 'pwd', 'PWD', 'ecret', 'ECRET', '비밀번호'],
  form: /(?:passw(?:or)?d|passwd|\bpwd|_pwd|secret(?:[-_]?(?:access[-_]?)?key)?|비밀번호)["']?[ \t]{0,8}[:=][ \t]{0,8}["']?([\w!@#%^&*+=/~?-]{8,100})(?=["'\s,;`]|$)/gi,
  isMeant: ([, value = '']) => looksGenerated(value) && !isTextbookPassword(value),
};

const addressPassword: SensitiveRule = {
  kind: 'address-password',
  of: '',
  hints: ['://'],
  // What stands before is looked at last: texts have many words and few addresses.
  form: /:\/\/(?<=\b(?<before>[a-z][a-z0-9+.-]{1,20}):\/\/)([^\s:@/"'`<>]{0,80}):([^\s:@/"'`<>]{4,100})@([\w.-]+)/gi,
  isMeant: ([, , user = '', value = '', host = '']) =>
    !isTextbookPassword(value) &&
    value !== user &&
    !/^(?:localhost|127\.|0\.0\.0\.0|host$|example)|\bexample\./i.test(host),
};

export const keysAndPasswords: readonly SensitiveRule[] = [privateKey, webToken, password, addressPassword];
