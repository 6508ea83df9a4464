import { internalAddresses } from './internal-addresses.ts';
import { keysAndPasswords } from './keys-and-passwords.ts';
import { personalData } from './personal-data.ts';
import { providerKeys } from './provider-keys.ts';
import type { Sensitive, SensitiveRule } from './sensitive.ts';

/** What nobody may publish, whatever it is about. */
const always: readonly SensitiveRule[] = [...providerKeys, ...keysAndPasswords, ...personalData];

/** Finds keys, passwords and personal data; each once, however often it is repeated. In the order in which they stand. */
export const findSensitive = finderBy(always);

/** The same, and what tells of one's own machines: addresses of machines, accounts and workplaces. */
export const findSensitiveOrInternal = finderBy([...always, ...internalAddresses]);

function finderBy(rules: readonly SensitiveRule[]): (text: string) => readonly Sensitive[] {
  const usual = rules.filter((rule) => !isRare(rule));
  const rareHint = new RegExp(
    rules
      .filter(isRare)
      .flatMap(({ hints }) => hints.map(escaped))
      .join('|'),
  );
  return (text) => findBy(rareHint.test(text) ? rules : usual, text);
}

/**
 * Whether few texts have any of a rule's hints, as three letters in a row say; all such hints are looked for at once. Many a
 * text has two letters, or a sign, by chance.
 */
function isRare({ hints }: SensitiveRule): boolean {
  return hints.every((hint) => /[A-Za-z가-힣]{3}/.test(hint));
}

function escaped(hint: string): string {
  return hint.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function findBy(rules: readonly SensitiveRule[], text: string): readonly Sensitive[] {
  const found = rules.flatMap((rule) =>
    rule.hints.some((hint) => text.includes(hint)) ? findOne(rule, text) : [],
  );
  if (found.length === 0) return [];
  const firsts = new Map(
    found.toReversed().map((one) => [`${one.kind} ${text.slice(one.start, one.end)}`, one] as const),
  );
  return withoutOverlaps([...firsts.values()].sort((a, b) => a.start - b.start || b.end - a.end));
}

function findOne({ kind, of, form, isMeant }: SensitiveRule, text: string): readonly Sensitive[] {
  const found: Sensitive[] = [];
  for (const match of text.matchAll(form)) {
    const start = match.index - (match.groups?.before?.length ?? 0);
    if (isMeant(match)) found.push({ kind, of, start, end: match.index + match[0].length });
  }
  return found;
}

/** Of what overlaps, only the first: the password of an address is not its own, nor is what looks like a mail address in it. */
function withoutOverlaps(found: readonly Sensitive[]): readonly Sensitive[] {
  let end = 0;
  return found.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}
