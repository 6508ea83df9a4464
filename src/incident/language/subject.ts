import { actor, ones, oneself } from './people.ts';

const subject = new RegExp(`(?<other>${actor})|(?<self>${oneself}|${ones})`, 'g');

/** How far before a verb, in code units, its subject is looked for. */
const reach = 40;

/** Who does what a sentence tells at an offset: another person or the author, and where they are named. */
export type Subject = { readonly who: 'other' | 'self'; readonly start: number };

/** The nearest person that a sentence names as a subject before an offset; null if it names none. */
export function subjectBefore(sentence: string, at: number): Subject | null {
  let found: Subject | null = null;
  for (const { index, groups } of sentence.slice(0, at).matchAll(subject)) {
    if (index >= at - reach) found = { who: groups?.other === undefined ? 'self' : 'other', start: index };
  }
  return found;
}
