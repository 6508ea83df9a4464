import { htmlFlow, htmlText } from 'micromark-core-commonmark';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { isHtmlTag } from './html-tags.ts';

const lessThan = 60;
const slash = 47;
const greaterThan = 62;

const isLetter = (code: Code) => code !== null && ((code > 64 && code < 91) || (code > 96 && code < 123));
const isNameCharacter = (code: Code) =>
  isLetter(code) || code === 45 || (code !== null && code > 47 && code < 58);
/** End of file, line ends and virtual spaces (which micromark counts below zero), tab, space, `/`, `>`. */
const endsName = (code: Code) =>
  code === null || code < 0 || code === 9 || code === 32 || code === slash || code === greaterThan;

/** Looks ahead: succeeds at `<name` or `</name` where the name is no element of HTML. Consumes nothing. */
const unknownTag: Construct = {
  partial: true,
  tokenize(effects: Effects, ok: State, nok: State): State {
    let name = '';
    return open;

    function open(code: Code): State | undefined {
      effects.enter('data');
      effects.consume(code);
      return afterOpen;
    }

    function afterOpen(code: Code): State | undefined {
      if (code === slash) {
        effects.consume(code);
        return firstLetter;
      }
      return firstLetter(code);
    }

    function firstLetter(code: Code): State | undefined {
      return isLetter(code) ? inName(code) : fail(code);
    }

    function inName(code: Code): State | undefined {
      if (code !== null && isNameCharacter(code)) {
        name += String.fromCharCode(code);
        effects.consume(code);
        return inName;
      }
      if (!endsName(code) || isHtmlTag(name)) return fail(code);
      effects.exit('data');
      return ok(code);
    }

    function fail(code: Code): State | undefined {
      effects.exit('data');
      return nok(code);
    }
  },
};

/** A construct of CommonMark's that gives way where an unknown tag begins. */
function unlessUnknownTag(html: Construct, name: string): Construct {
  return {
    ...html,
    name,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      return effects.check(unknownTag, nok, html.tokenize.call(this, effects, ok, nok));
    },
  };
}

/**
 * Raw HTML only where the tag is HTML's (T6): `<pod-name>` and `List<String>` are text, in which Markdown goes on. The
 * two constructs of CommonMark are replaced by ones that look at the name first.
 */
export const knownHtml: Extension = {
  disable: { null: ['htmlFlow', 'htmlText'] },
  flow: { [lessThan]: unlessUnknownTag(htmlFlow, 'knownHtmlFlow') },
  text: { [lessThan]: unlessUnknownTag(htmlText, 'knownHtmlText') },
};
