import { gfmTable } from 'micromark-extension-gfm-table';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

const space = 32;
const hyphen = 45;
const colon = 58;
const bar = 124;

/** Looks ahead: succeeds where the next line begins as the second row of a table does. Consumes nothing. */
const delimiterRowBelow: Construct = {
  partial: true,
  tokenize(effects: Effects, ok: State, nok: State): State {
    return (code) => {
      effects.enter('data');
      return inLine(code);
    };

    function inLine(code: Code): State | undefined {
      if (code === null) return end(code, nok);
      effects.consume(code);
      return isLineEnd(code) ? inIndent : inLine;
    }

    function inIndent(code: Code): State | undefined {
      if (code === space || (code !== null && isTab(code))) {
        effects.consume(code);
        return inIndent;
      }
      return end(code, code === hyphen || code === colon || code === bar ? ok : nok);
    }

    function end(code: Code, state: State): State | undefined {
      effects.exit('data');
      return state(code);
    }
  },
};

/** Micromark counts what is no character below zero: line ends, then a tab and the spaces that it stands for. */
const isLineEnd = (code: number) => code < -2;
const isTab = (code: number) => code === -2 || code === -1;

/**
 * Syntax of GFM's tables. Every line that could be the head of one is taken apart cell by cell and word by word before
 * the line below says that it is none; so that line is looked at first.
 */
export function tableSyntax(): Extension {
  const { flow = {} } = gfmTable();
  const table = flow.null;
  return table === undefined || Array.isArray(table) ? { flow } : { flow: { null: unlessProse(table) } };
}

function unlessProse(table: Construct): Construct {
  return {
    ...table,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      const tokenize = table.tokenize.call(this, effects, ok, nok);
      return goesOn(this) ? tokenize : effects.check(delimiterRowBelow, tokenize, nok);
    },
  };
}

/** Whether what was read last is a row, which needs no line of hyphens below it. */
function goesOn({ events }: TokenizeContext): boolean {
  const before = events.findLast(([, { type }]) => type !== 'lineEnding' && type !== 'linePrefix');
  return before?.[1].type === 'tableHead' || before?.[1].type === 'tableRow';
}
