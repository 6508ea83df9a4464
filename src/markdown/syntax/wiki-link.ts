import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink';
    wikiLinkMarker: 'wikiLinkMarker';
    wikiLinkValue: 'wikiLinkValue';
  }
}

const open = 91;
const close = 93;
const space = 32;
const numberSign = 35;

/**
 * `[[slug]]`, `[[slug#anchor]]`, `[[slug|label]]`. A space at either end makes it no link, so that a shell's
 * `[[ -f file ]]` stays as it is.
 */
const wikiLink: Construct = {
  name: 'wikiLink',
  tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const before = this.previous;
    let previous: Code = null;
    return (code) => {
      // `matrix[[0]]` is an index.
      if (before !== null && /[\w\])]/.test(String.fromCharCode(Math.max(0, before)))) return nok(code);
      effects.enter('wikiLink');
      effects.enter('wikiLinkMarker');
      effects.consume(code);
      return secondOpen;
    };

    function secondOpen(code: Code): State | undefined {
      if (code !== open) return nok(code);
      effects.consume(code);
      effects.exit('wikiLinkMarker');
      return firstOfValue;
    }

    function firstOfValue(code: Code): State | undefined {
      if (code === space || code === close || code === numberSign) return nok(code);
      effects.enter('wikiLinkValue');
      return value(code);
    }

    function value(code: Code): State | undefined {
      if (code === null || code < 0 || code === open) return nok(code);
      if (code === close) {
        if (previous === space) return nok(code);
        effects.exit('wikiLinkValue');
        effects.enter('wikiLinkMarker');
        effects.consume(code);
        return secondClose;
      }
      previous = code;
      effects.consume(code);
      return value;
    }

    function secondClose(code: Code): State | undefined {
      if (code !== close) return nok(code);
      effects.consume(code);
      effects.exit('wikiLinkMarker');
      effects.exit('wikiLink');
      return ok;
    }
  },
};

/** Syntax of `[[wiki links]]`. */
export const wikiLinkSyntax: Extension = { text: { [open]: wikiLink } };

/** `[[wiki links]]` as `wikiLink` nodes of the tree. */
export const wikiLinkFromMarkdown: FromMarkdownExtension = {
  enter: {
    wikiLink(token) {
      this.enter({ type: 'wikiLink', value: '' }, token);
    },
  },
  exit: {
    wikiLinkValue(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'wikiLink') node.value = this.sliceSerialize(token);
    },
    wikiLink(token) {
      this.exit(token);
    },
  },
};
