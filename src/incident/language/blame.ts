import { fault, isExcused } from './faults.ts';
import type { Finding, LanguageRule } from './finding.ts';
import { ones, owner } from './people.ts';
import { subjectBefore } from './subject.ts';

const deed = new RegExp(fault.deeds, 'g');
const trait = new RegExp(`(?:${fault.traits})[가-힣]*`, 'g');
const owned = new RegExp(
  `(?<other>${owner})(?:${fault.things}|탓)|(?<self>${ones}) (?:${fault.things}|탓)`,
  'g',
);
/** Said of oneself where nobody is named: 안일하게 생각했다, 방심했다. */
const ownThought = /^(?:안일하게|안이하게|안일했|안이했|방심했|경솔했|경솔하게)/;
const scorn =
  /(?:멍청|한심|어리석|미련)(?:하게도?|한 (?:짓|실수|선택|판단)|했)|바보(?:같이|처럼| 같(?:이|은|았))/g;
const isOnes = '책임(?:입니다|이다|이었|이에요|인 것)';
const ownResponsibility = new RegExp(`${ones} ${isOnes}`, 'g');
/** Of what went wrong, or of all: 배포는 운영팀 책임입니다 says who does what. */
const responsibility = new RegExp(
  `(?<=^\\s*|[,:] |(?:장애|사고|문제|일|것|중단|피해|유실|지연)(?:은|는) |(?:모두|전부|전적으로|결국|이는) )${owner}${isOnes}`,
  'g',
);
const inEnglish =
  /\b(?:someone|somebody|the (?:developer|engineer|administrator|on-call)|an? (?:junior |new )?(?:developer|engineer|administrator))\b[^.]{0,40}?\b(?:forgot|failed to|neglected|carelessly|mistakenly|messed up|made a mistake)\b|\b(?:careless(?:ness|ly)?|negligen(?:t|ce|tly))\b/gi;
const selfInEnglish =
  /\bmy (?:own )?(?:fault|mistake|stupidity|carelessness)\b|\bI was (?:so )?(?:stupid|careless|an idiot)\b|\bstupidly\b/gi;

/**
 * Words that make a person the cause: of another a warning, of the author a gentle hint. A sentence that names nobody, or a
 * thing, is left alone unless its words can only be said of people (부주의, 안일).
 */
export const findBlame: LanguageRule = (sentence) => [
  ...ownedIn(sentence),
  ...deedsIn(sentence),
  ...traitsIn(sentence),
  ...scornIn(sentence),
  ...matches(sentence, responsibility, 'blame'),
  ...matches(sentence, ownResponsibility, 'self-blame'),
  ...matches(sentence, inEnglish, 'blame'),
  ...matches(sentence, selfInEnglish, 'self-blame'),
];

function deedsIn(sentence: string): readonly Finding[] {
  return matches(sentence, deed, 'blame').flatMap((found) => {
    const subject = subjectBefore(sentence, found.start);
    if (subject === null) return [];
    // Of oneself only what is called a mistake: 제가 놓친 것 is how one learns.
    const isHarsh = /^(?:실수|잘못)/.test(sentence.slice(found.start));
    if (subject.who === 'self')
      return isHarsh ? [{ ...found, kind: 'self-blame', start: subject.start }] : [];
    return [{ ...found, start: subject.start }];
  });
}

function traitsIn(sentence: string): readonly Finding[] {
  return matches(sentence, trait, 'blame').map((found) => {
    const subject = subjectBefore(sentence, found.start);
    const isOwn = subject === null ? ownThought.test(sentence.slice(found.start)) : subject.who === 'self';
    return isOwn ? { ...found, kind: 'self-blame' } : found;
  });
}

function ownedIn(sentence: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { 0: words, index, groups } of sentence.matchAll(owned)) {
    const kind = groups?.self === undefined ? 'blame' : 'self-blame';
    const end = index + words.length;
    if (!isExcused(sentence, end)) found.push({ kind, start: index, end });
  }
  return found;
}

/** 멍청하게 is said of schedulers too: it is the author's only where nothing else is the subject. */
function scornIn(sentence: string): readonly Finding[] {
  return matches(sentence, scorn, 'self-blame').flatMap((found) => {
    const subject = subjectBefore(sentence, found.start);
    if (subject?.who === 'other') return [{ ...found, kind: 'blame', start: subject.start }];
    const hasOther = /[가-힣A-Za-z](?:이|가|은|는) /.test(sentence.slice(0, found.start));
    return subject === null && hasOther ? [] : [found];
  });
}

function matches(sentence: string, pattern: RegExp, kind: 'blame' | 'self-blame'): Finding[] {
  const found: Finding[] = [];
  for (const { 0: words, index } of sentence.matchAll(pattern)) {
    const end = index + words.length;
    if (!isExcused(sentence, end)) found.push({ kind, start: index, end });
  }
  return found;
}
