import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

const asterisk = 42;
const openParenthesis = 40;
const closeParenthesis = 41;

const isDigit = (code: Code) => code !== null && code > 47 && code < 58;

/**
 * `1920*1080`, `2**10`, `(a)*3`: an asterisk between digits is arithmetic and never emphasis. Two such products in one
 * sentence would else lose their signs and become other numbers, which is what T2 is for the tilde.
 */
const product: Construct = {
  name: 'product',
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const { previous } = this;
    let signs = 0;
    return (code) => {
      if (!isDigit(previous) && previous !== closeParenthesis) return nok(code);
      effects.enter('data');
      return sign(code);
    };

    function sign(code: Code): State | undefined {
      if (code === asterisk && signs < 2) {
        signs += 1;
        effects.consume(code);
        return sign;
      }
      effects.exit('data');
      return isDigit(code) || (code === openParenthesis && signs === 1) ? ok(code) : nok(code);
    }
  },
};

/** Syntax of products. */
export const multiplication: Extension = { text: { [asterisk]: product } };
