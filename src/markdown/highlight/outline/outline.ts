import { anyLetter, anything, type LetterSet, none, ofCode, sourceOf } from './letter-set.ts';

/** A JavaScript pattern that matches wherever a pattern of a grammar, or a part of it, does, and perhaps elsewhere. */
export type Outline = {
  readonly source: string;
  /** Whether it matches nowhere else. */
  readonly isExact: boolean;
  /** Whether its matches are those of the pattern to their ends, and these have no parts that are told of. */
  readonly isWhole: boolean;
  /** Whether what comes behind it in the pattern is left out. */
  readonly isOpen: boolean;
  /** Whether it is always one letter. */
  readonly isSingle: boolean;
  /** Whether it may be no letter. */
  readonly isEmptiable: boolean;
  /** Of which letters its matches are made. */
  readonly letters: LetterSet;
  /** With what it begins where it is a letter, or what must stand there where it never is one. */
  readonly first: LetterSet;
  /** How many loops without an end there are on the way through it. */
  readonly loops: number;
  /** Whether it begins with all that it can get of a line: `.*`. */
  readonly isGreedy: boolean;
  /** Whether what it matches depends on where a search began. */
  readonly dependsOnStart: boolean;
};

/** What matches everywhere, without a letter. */
export const empty: Outline = {
  source: '',
  isExact: true,
  isWhole: true,
  isOpen: false,
  isSingle: false,
  isEmptiable: true,
  letters: none,
  first: anything,
  loops: 0,
  isGreedy: false,
  dependsOnStart: false,
};

/** What can be anything, and all behind it. */
const whatever: Outline = { ...empty, isExact: false, isWhole: false, isOpen: true, letters: anyLetter };

/** What we cannot tell of a condition: that it holds. */
const unknownCondition: Outline = { ...empty, isExact: false, isWhole: false };

/** `\G`: that the search began here. */
export const searchBegin: Outline = { ...unknownCondition, dependsOnStart: true };

/** A condition that is no letter. */
export const condition = (source: string, first: LetterSet = anything): Outline => ({
  ...empty,
  source,
  first,
});

/** One of some letters. */
export const single = (letters: LetterSet): Outline => ({
  ...empty,
  source: sourceOf(letters),
  isSingle: true,
  isEmptiable: false,
  letters,
  first: letters,
});

/** With what a match begins, or what follows where it is no letter. */
export const beginning = ({ isEmptiable, letters, first }: Outline): LetterSet =>
  isEmptiable && letters !== none ? anything : first;

/**
 * At a place of a line the time that it takes to look for an outline grows with the length of the line to the power of these. With
 * three, a line of white space took a second.
 */
export const mostLoops = 2;

/** One after the other. What would be a loop too many, and all behind it, is left out. */
export function sequence(parts: readonly Outline[]): Outline {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  let whole = empty;
  for (const part of parts) {
    if (whole.isOpen) break;
    whole = followed(
      whole,
      whole.loops + part.loops > mostLoops ? { ...whatever, isGreedy: part.isGreedy } : part,
    );
  }
  return whole;
}

function followed(before: Outline, part: Outline): Outline {
  const isFirst = before === empty;
  const isCondition = before.letters === none;
  return {
    source: before.source + part.source,
    isExact: before.isExact && part.isExact,
    isWhole: before.isWhole && part.isWhole,
    isOpen: part.isOpen,
    isSingle: false,
    isEmptiable: before.isEmptiable && part.isEmptiable,
    letters: before.letters | part.letters,
    first: !before.isEmptiable
      ? before.first
      : isCondition
        ? before.first & part.first
        : before.first | part.first,
    loops: before.loops + part.loops,
    isGreedy: isFirst ? part.isGreedy : before.isGreedy,
    dependsOnStart:
      before.dependsOnStart || part.dependsOnStart || (!isFirst && isCondition && part.isGreedy),
  };
}

/** One of several. */
export function either(parts: readonly Outline[]): Outline {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const letters = parts.reduce((set, part) => set | part.letters, none);
  const isExact = parts.every((part) => part.isExact);
  const isWhole = parts.every((part) => part.isWhole);
  if (parts.every((part) => part.isSingle)) return { ...single(letters), isExact, isWhole };
  return {
    source: `(?:${[...new Set(parts.map(({ source }) => source))].join('|')})`,
    isExact,
    isWhole,
    isOpen: parts.some((part) => part.isOpen),
    isSingle: false,
    isEmptiable: parts.some((part) => part.isEmptiable),
    letters,
    first: parts.reduce((set, part) => set | part.first, none),
    loops: Math.max(...parts.map(({ loops }) => loops)),
    isGreedy: parts.some((part) => part.isGreedy),
    dependsOnStart: parts.some((part) => part.dependsOnStart),
  };
}

const lineFeed = ofCode(0x0a);

/** More repetitions count as a loop. */
const few = 4;

/**
 * Some repetitions. Those of more than a letter are told by their letters only: loops of several letters can be gone
 * through in so many ways that a search would not end.
 * @param most may be infinite
 */
export function repeated(part: Outline, least: number, most: number): Outline {
  if (most === 0) return empty;
  if (least === 1 && most === 1) return part;
  if (least === 0 && part.isOpen) return { ...whatever, dependsOnStart: part.dependsOnStart };
  if (part.isOpen) return part;
  if (least === 0 && part.letters === none)
    return { ...unknownCondition, dependsOnStart: part.dependsOnStart };
  const times = {
    ...part,
    // Round after round of what may be no letter ends otherwise.
    isWhole: part.isWhole && !part.isEmptiable,
    isSingle: false,
    isEmptiable: part.isEmptiable || least === 0,
  };
  const count = `{${least},${most === Number.POSITIVE_INFINITY ? '' : most}}`;
  if (part.isSingle) {
    const isGreedy = most === Number.POSITIVE_INFINITY && (part.letters | lineFeed) === anyLetter;
    return { ...times, source: part.source + count, loops: most > few ? 1 : 0, isGreedy };
  }
  if (most <= few && part.loops === 0) return { ...times, source: `(?:${part.source})${count}` };
  if (most === 1) return { ...times, source: `(?:${part.source})?` };
  if (part.loops === mostLoops) {
    return {
      ...(least === 0 ? whatever : { ...part, isExact: false, isWhole: false, isOpen: true }),
      dependsOnStart: part.dependsOnStart,
    };
  }
  const more = `${sourceOf(part.letters)}*`;
  const source = least === 0 ? more : `(?:${part.source})${more}`;
  return { ...times, source, isExact: false, isWhole: false, loops: part.loops + 1 };
}

/** What must stand ahead, without being part of the match. */
export const ahead = (part: Outline): Outline =>
  around(part, { ...condition(`(?=${part.source})`, beginning(part)), isExact: part.isExact });

/** What must not stand ahead. Only of what is known exactly can it be told where it is not. */
export const notAhead = (part: Outline): Outline =>
  around(part, part.isExact ? condition(`(?!${part.source})`) : unknownCondition);

/** What must stand before. It ends here, so its end must be known. */
export const behind = (part: Outline): Outline =>
  around(
    part,
    part.isOpen ? unknownCondition : { ...condition(`(?<=${part.source})`), isExact: part.isExact },
  );

/** What must not stand before. */
export const notBehind = (part: Outline): Outline =>
  around(part, part.isExact ? condition(`(?<!${part.source})`) : unknownCondition);

const around = ({ isWhole, loops, dependsOnStart }: Outline, known: Outline): Outline => ({
  ...known,
  isWhole: isWhole && known.isExact,
  loops,
  dependsOnStart,
});
