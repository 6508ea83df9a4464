import { isPlaceholder } from './placeholder.ts';
import { isResidentNumber } from './resident-number.ts';
import type { SensitiveRule } from './sensitive.ts';

const residentNumber: SensitiveRule = {
  kind: 'resident-number',
  of: '',
  hints: ['-'],
  form: /(?<![\d-])\d{6}-[1-8]\d{6}(?![\d-])/g,
  isMeant: ([found]) => isResidentNumber(found),
};

/** Numbers that stand for any number: `010-0000-0000`, `010-1234-5678`, `010-1111-2222`. */
function isNobodysNumber(middle: string, last: string): boolean {
  const isOneDigit = (digits: string) => new Set(digits).size === 1;
  return (isOneDigit(middle) && isOneDigit(last)) || isPlaceholder(middle + last);
}

const phone: SensitiveRule = {
  kind: 'phone',
  of: '',
  hints: ['01', '+82'],
  form: /(?<![\d.-])(?:\+82[ -]?1[016-9]|01[016-9])([-. ])(\d{3,4})\1(\d{4})(?![\d.-]*\d)/g,
  isMeant: ([, , middle = '', last = '']) => !isNobodysNumber(middle, last),
};

/** Nobody's domains (RFC 2606), and those of machines. */
const nobodysDomain =
  /(?:^|\.)(?:example|invalid|test|localhost|local|internal)$|(?:^|\.)example\.(?:com|org|net|co\.kr|kr)$|(?:^|\.)(?:noreply\.github\.com|iam\.gserviceaccount\.com|amazonaws\.com)$/i;

/** Names that stand for anybody's, and those by which one logs in to machines. */
const nobodysName =
  /^(?:git|you|your|user|users?\d*|username|name|me|someone|somebody|foo|bar|test|admin|root|ubuntu|ec2-user|centos|debian|hello|example|no-?reply|postmaster|mailer|info|support|contact|help|security|privacy|press|sales|oncall|ops|dev|team)$/i;

const email: SensitiveRule = {
  kind: 'email',
  of: '',
  hints: ['@'],
  form: /@(?<=(?<![\w.%+/:@-])(?<before>[A-Za-z0-9](?:[\w.%+-]{0,62}[\w%+-])?)@)((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,4}[A-Za-z]{2,12})(?![\w@:/-])/g,
  isMeant: ([, name = '', domain = '']) =>
    !nobodysName.test(name) &&
    !nobodysDomain.test(domain) &&
    !isPlaceholder(name) &&
    !/\.(?:png|jpe?g|svg|gif|webp|js|ts|css|md|ya?ml|json)$/i.test(domain),
};

export const personalData: readonly SensitiveRule[] = [residentNumber, phone, email];
