import type { ParsedPost } from '../content/post.ts';
import { secondsForOne, type Work } from '../engine/task.ts';
import { diagnose } from '../kernel/diagnostic.ts';
import type { Tokenise } from '../markdown/highlight/highlighter.ts';
import { type KnownTokens, withTokens } from '../markdown/highlight/tokenise-ahead.ts';
import { type ParseInput, parseHead, parsePost } from '../markdown/parse-post.ts';

/** How a post is parsed; what can be done of it ahead is in work.ts, because that needs none of what this imports. */
export function parseWork(tokenise: Tokenise): Work<ParseInput, ParsedPost, KnownTokens> {
  return {
    run: (input, textOf, known) =>
      parsePost(input, textOf, known === null ? tokenise : withTokens(known, tokenise)),
    giveUp: (input, textOf, excess) => {
      const place = { file: input.source.path };
      const problem =
        excess === 'memory'
          ? diagnose('source/too-much-memory', place, {})
          : diagnose('source/too-slow', place, { seconds: secondsForOne });
      return parseHead(input, textOf, problem);
    },
  };
}
