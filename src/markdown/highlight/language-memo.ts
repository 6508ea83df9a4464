import type { StateStack } from 'shiki/textmate';
import { invariant } from '../../kernel/invariant.ts';
import type { Grammar } from './grammar.ts';
import { createLineStates, type LineState, type Step } from './line-states.ts';
import { type Tokens, tokenHtml } from './token-html.ts';

/**
 * What came of a line: the numbers of the states before and after it, its text, its tokens. Of a state nothing but the
 * number is kept, because a line that leads to it brings it back.
 */
export type KnownLine = readonly [before: number, after: number, text: string, tokens: Tokens];

/** What is known of the lines of one language. */
export interface LanguageMemo {
  /** The HTML of each line. The grammar is asked for only when one of them is new. */
  read(lines: readonly string[], grammar: () => Promise<Grammar>): Promise<readonly string[]>;
  /** All that is known; to begin the next memo with. */
  known(): readonly KnownLine[];
  /** How much is held, in characters. */
  size(): number;
}

/** States with more open rules than this are gone through and not remembered: no code that is meant is so deep. */
const deepest = 200;

/**
 * Remembers the lines of a language, because they repeat: of those of a thousand posts only a third are different.
 * The memo is exact. A grammar reads a line and its own state and nothing else, so what was read before decides what
 * must be read now, never how.
 * @param known what an earlier memo of the same grammar and theme knew
 */
export function createLanguageMemo(known: readonly KnownLine[]): LanguageMemo {
  const states = createLineStates();
  let characters = 0;
  let toFind = known;

  const remember = (before: LineState, text: string, tokens: Tokens, next: LineState): Step => {
    const step = { tokens, next, html: undefined };
    before.steps.set(text, step);
    characters += text.length + tokens.length;
    return step;
  };
  for (const [before, after, text, tokens] of known) {
    remember(states.ofNumber(before), text, tokens, states.ofNumber(after));
  }

  /** States have stacks before there are new ones, so that none is met as a stranger. */
  const findStacks = (grammar: Grammar): void => {
    for (const [before, after, text] of toFind) {
      const from = states.ofNumber(before);
      const to = states.ofNumber(after);
      if (to.stack !== undefined || from.stack === undefined) continue;
      states.found(to, grammar(text, from.stack).after);
    }
    toFind = [];
  };

  const learn = (text: string, state: LineState, grammar: Grammar): Step => {
    findStacks(grammar);
    invariant(state.stack !== undefined, 'a known line leads to every known state');
    const { tokens, after } = grammar(text, state.stack);
    if (after.depth > deepest) return { tokens, next: passing(after), html: undefined };
    return remember(state, text, tokens, states.ofStack(after));
  };

  const htmlOf = (text: string, step: Step): string => {
    if (step.html === undefined) {
      step.html = tokenHtml(text, step.tokens);
      characters += step.html.length;
    }
    return step.html;
  };

  return {
    read: async (lines, grammar) => {
      const shown: string[] = [];
      let state = states.ofNumber(0);
      for (const line of lines) {
        const step: Step = state.steps.get(line) ?? learn(line, state, await grammar());
        shown.push(htmlOf(line, step));
        state = step.next;
      }
      return shown;
    },
    known: () =>
      states
        .all()
        .flatMap(({ number, steps }) =>
          [...steps].map(([text, { tokens, next }]): KnownLine => [number, next.number, text, tokens]),
        ),
    size: () => characters + states.size(),
  };
}

const passing = (stack: StateStack): LineState => ({ number: -1, stack, steps: new Map() });
