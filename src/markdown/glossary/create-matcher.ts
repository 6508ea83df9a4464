import type { GlossaryTerm } from '../../content/glossary.ts';
import { nounEndsBefore } from '../../kernel/korean/noun-ends-before.ts';

/** A name that stands in a text, and the concept that is called so. */
export type Match = { readonly from: number; readonly until: number; readonly url: string };

/** @returns the names in a stretch of a text, from left to right, the longest where several begin; none lies over another */
export type Matcher = (text: string, from: number, until: number) => readonly Match[];

type Name = { readonly written: string; readonly folded: string; readonly url: string };

/** A name of one letter is a name of anything. */
const shortest = 2;

/**
 * Finds the names of concepts in texts, exactly. A word that goes on before or after it is another word: 서버 is not in
 * 서버리스 or 웹서버, `CI` not in `CI/CD` or `CIDR`, but particles may follow. Capitals are as they are in a name of capitals
 * (`OOM`), and do not matter in others. A name that two concepts have leads nowhere.
 */
export function createMatcher(terms: readonly GlossaryTerm[]): Matcher {
  const byFirst = namesByFirst(terms);
  return (text, from, until) => {
    const matches: Match[] = [];
    let at = from;
    while (at < until) {
      const name = isWordStart(text, at) ? nameAt(byFirst, text, at, until) : null;
      if (name !== null) matches.push({ from: at, until: at + name.written.length, url: name.url });
      at += name === null ? 1 : name.written.length;
    }
    return matches;
  };
}

/** The names by their first letter, folded, the longest first. */
function namesByFirst(terms: readonly GlossaryTerm[]): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, Name | null>();
  for (const { names: own, url } of terms) {
    for (const name of own) {
      const written = escaped(name.normalize('NFC'));
      const folded = written.toLowerCase();
      const known = names.get(folded);
      const isShared = known !== undefined && known?.url !== url;
      if (name.length >= shortest && folded.length === written.length)
        names.set(folded, isShared ? null : (known ?? { written, folded, url }));
    }
  }
  const byFirst = new Map<string, Name[]>();
  for (const name of names.values()) {
    if (name === null) continue;
    const first = name.folded.charAt(0);
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [name]);
    else others.push(name);
  }
  for (const others of byFirst.values()) others.sort((a, b) => b.written.length - a.written.length);
  return byFirst;
}

/** A name as it stands in HTML that the Markdown stage wrote. */
function escaped(name: string): string {
  return name.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
}

function nameAt(
  byFirst: ReadonlyMap<string, readonly Name[]>,
  text: string,
  at: number,
  until: number,
): Name | null {
  const candidates = byFirst.get(text.charAt(at).toLowerCase());
  const found = candidates?.find((name) => {
    const end = at + name.written.length;
    return end <= until && isWritten(name, text.slice(at, end)) && isWordEnd(text, end);
  });
  return found ?? null;
}

/** Whether a text is a name: a name without small letters is an abbreviation, and only that. */
function isWritten({ written, folded }: Name, text: string): boolean {
  const isOfCapitals = /[A-Z]/.test(written) && !/[a-z]/.test(written);
  return isOfCapitals ? text === written : text.toLowerCase() === folded;
}

const wordLetter = /[\p{L}\p{N}_]/u;

/** Marks that join what is before them to what follows: `redis-maxmemory`, `a.b`, `x/y`. */
const joint = /[-./]/;

/** Marks that make a word something else: `@user`, `#tag`, `$name`, `\\n`. */
const sigil = /[@#$\\]/;

function isWordStart(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (wordLetter.test(before) || sigil.test(before)) return false;
  return !(joint.test(before) && wordLetter.test(text.charAt(at - 2)));
}

function isWordEnd(text: string, at: number): boolean {
  const next = text.charAt(at);
  if (/[가-힣]/.test(next)) return nounEndsBefore(text, at);
  if (wordLetter.test(next)) return false;
  return !(joint.test(next) && wordLetter.test(text.charAt(at + 1)));
}
