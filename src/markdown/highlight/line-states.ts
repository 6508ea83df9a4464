import { INITIAL, type StateStack } from 'shiki/textmate';
import { createContentNumbers } from './content-numbers.ts';

/**
 * Where a grammar can stand between two lines, and the numbers of the lines that were read from there. The stack is the
 * grammar's own; a state that is known by its number only has none yet.
 */
export type LineState = {
  readonly number: number;
  stack: StateStack | undefined;
  readonly lines: Map<string, number>;
};

/** The states of one grammar, each once, numbered as they are met. 0 is where it begins. */
export interface LineStates {
  ofNumber(number: number): LineState;
  ofStack(stack: StateStack): LineState;
  /** Says which stack a state has that was known by its number. */
  found(state: LineState, stack: StateStack): void;
  /** How much is held to tell them apart, in characters. */
  size(): number;
}

/** Where on its line a rule began. Grammars forget both before they read the next line. */
const positions = new Set(['_enterPos', '_anchorPos']);

/**
 * Tells states apart by all that they hold. Their own `equals` will not do: it leaves out whether a rule took the end
 * of its line along, and that decides where `\G` is on the next one.
 */
export function createLineStates(): LineStates {
  const states: LineState[] = [];
  const numbers = createContentNumbers(positions);
  const byContent = new Map<number, LineState>();

  const ofNumber = (number: number): LineState => {
    const state = states[number] ?? { number, stack: undefined, lines: new Map() };
    states[number] = state;
    return state;
  };
  const found = (state: LineState, stack: StateStack): void => {
    state.stack = stack;
    byContent.set(numbers.numberOf(stack), state);
  };
  found(ofNumber(0), INITIAL);

  return {
    ofNumber,
    found,
    ofStack: (stack) => {
      const known = byContent.get(numbers.numberOf(stack));
      if (known !== undefined) return known;
      const state = ofNumber(states.length);
      found(state, stack);
      return state;
    },
    size: () => numbers.size(),
  };
}
