import type { StateStack } from 'shiki/textmate';
import { invariant } from '../../kernel/invariant.ts';
import type { Grammar } from './grammar.ts';
import { createLineStates, type LineState } from './line-states.ts';
import { type PackedTokens, packTokens } from './packed-tokens.ts';

/**
 * What came of the lines of a language, in the order in which they were met; each is there once for every state it was
 * met in. Of a state nothing but its number is kept, because a line that leads to it brings it back. Few long values
 * rather than one for each line, because tens of thousands are read at once.
 */
export type KnownLines = {
  /** The lines, parted by line feeds. */
  readonly texts: string;
  /** The packed tokens of each, parted by line feeds. */
  readonly tokens: string;
  /** The numbers of the states before and after each. */
  readonly before: readonly number[];
  readonly after: readonly number[];
};

/** What is known of the lines of one language. */
export interface LanguageMemo {
  /**
   * The tokens of each line. The grammar is asked for only when one of them is new.
   * @param lines none has a line feed in it
   */
  read(lines: readonly string[], grammar: () => Promise<Grammar>): Promise<readonly PackedTokens[]>;
  /** All that is known, to be kept and to begin another memo with. */
  known(): KnownLines;
  /**
   * The same with what another memo knows, which it adds to its own as long as there is room.
   * @param other of the same grammar, and begun with the same
   */
  knownWith(other: KnownLines, hasRoom: () => boolean): KnownLines;
  /** How many lines were learned since it was kept, as a part of those that were kept then; `NaN` where there are none. */
  readonly growth: number;
  /** How much is held, in characters. */
  readonly size: number;
}

/** A memo that knows nothing. */
export const noLines: KnownLines = { texts: '', tokens: '', before: [], after: [] };

/** States with more open rules than this are gone through and not remembered: no code that is meant is so deep. */
const deepest = 200;

/**
 * Remembers the lines of a language, because they repeat: of those of a thousand posts only a third are different.
 * The memo is exact. A grammar reads a line and its own state and nothing else, so what was read before decides what
 * must be read now, never how.
 * @param begin what an earlier memo of the same grammar and theme knew
 */
export function createLanguageMemo(begin: KnownLines): LanguageMemo {
  const states = createLineStates();
  const lines = linesOf(begin);
  let characters = begin.texts.length + begin.tokens.length;
  let learnedFrom: Grammar | undefined;
  let kept = lines.texts.length;
  for (const [at, text] of lines.texts.entries()) {
    stateBefore(at).lines.set(text, at);
    stateAfter(at);
  }

  function stateBefore(at: number): LineState {
    return states.ofNumber(lines.before[at] ?? 0);
  }

  function stateAfter(at: number): LineState {
    return states.ofNumber(lines.after[at] ?? 0);
  }

  function remember(before: LineState, text: string, tokens: PackedTokens, after: LineState): void {
    before.lines.set(text, lines.texts.length);
    lines.texts.push(text);
    lines.tokens.push(tokens);
    lines.before.push(before.number);
    lines.after.push(after.number);
    characters += text.length + tokens.length;
  }

  /** States have stacks before there are new ones, so that none is met as a stranger. */
  function findStacks(grammar: Grammar): void {
    for (const [at, text] of lines.texts.entries()) {
      const { stack } = stateBefore(at);
      const after = stateAfter(at);
      if (after.stack === undefined && stack !== undefined) states.found(after, grammar(text, stack).after);
    }
    learnedFrom = grammar;
  }

  function learn(
    text: string,
    before: LineState,
    grammar: Grammar,
  ): { tokens: PackedTokens; after: LineState } {
    if (learnedFrom === undefined) findStacks(grammar);
    const read = grammar(text, stackOf(before));
    const tokens = packTokens(read.tokens);
    if (read.after.depth > deepest) return { tokens, after: passing(read.after) };
    const after = states.ofStack(read.after);
    if (before.number !== passed) remember(before, alone(text), tokens, after);
    return { tokens, after };
  }

  function add(others: Lines, grammar: Grammar, hasRoom: () => boolean): void {
    const own = new Map([[0, states.ofNumber(0)]]);
    for (const [at, text] of others.texts.entries()) {
      if (!hasRoom()) return;
      const before = own.get(others.before[at] ?? 0);
      // It was met after lines so deep that they are not remembered. None that is leads to it.
      if (before === undefined) continue;
      const number = others.after[at] ?? 0;
      const line = before.lines.get(text);
      const after =
        line === undefined
          ? (own.get(number) ?? states.ofStack(grammar(text, stackOf(before)).after))
          : stateAfter(line);
      own.set(number, after);
      if (line === undefined) remember(before, text, others.tokens[at] ?? '', after);
    }
  }

  function known(): KnownLines {
    kept = lines.texts.length;
    return {
      texts: lines.texts.join('\n'),
      tokens: lines.tokens.join('\n'),
      before: [...lines.before],
      after: [...lines.after],
    };
  }

  return {
    read: async (texts, grammar) => {
      const all: PackedTokens[] = [];
      let state = states.ofNumber(0);
      for (const text of texts) {
        const at = state.lines.get(text);
        const { tokens, after } =
          at === undefined
            ? learn(text, state, await grammar())
            : { tokens: lines.tokens[at] ?? '', after: stateAfter(at) };
        all.push(tokens);
        state = after;
      }
      return all;
    },
    known,
    knownWith: (other, hasRoom) => {
      // What never asked its grammar knows only what both began with.
      if (learnedFrom === undefined) return other;
      add(linesOf(other), learnedFrom, hasRoom);
      return known();
    },
    get growth() {
      return (lines.texts.length - kept) / kept;
    },
    get size() {
      return characters + states.size();
    },
  };
}

/** Lines by their numbers: many arrays of parts rather than an object for each, which would be made for all of them at once. */
type Lines = {
  readonly texts: string[];
  readonly tokens: PackedTokens[];
  readonly before: number[];
  readonly after: number[];
};

function linesOf({ texts, tokens, before, after }: KnownLines): Lines {
  const isEmpty = before.length === 0;
  return {
    texts: isEmpty ? [] : texts.split('\n'),
    tokens: isEmpty ? [] : tokens.split('\n'),
    before: [...before],
    after: [...after],
  };
}

function stackOf({ stack }: LineState): StateStack {
  invariant(stack !== undefined, 'a known line leads to every known state');
  return stack;
}

/** The same text with memory of its own: a part of a string otherwise keeps the whole alive, here all the post. */
const alone = (text: string): string => ` ${text}`.slice(1);

/** The number of every state that is not remembered. */
const passed = -1;

const passing = (stack: StateStack): LineState => ({ number: passed, stack, lines: new Map() });
