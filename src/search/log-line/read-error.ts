import { type ErrorTokens, errorTokens, isTelling } from './error-tokens.ts';
import { withoutFormulas } from './formulas.ts';

/** A line as it is compared with others: by what it has of its own. */
export type ReadError = {
  /** What it is known by, without the formulas that any error has. */
  readonly tokens: ErrorTokens;
  /** What it says behind the name of an exception, the innermost if there are several; empty where there is none. */
  readonly message: ErrorTokens;
  /** Whether it says that something went wrong: most lines of a log do not. */
  readonly isWrong: boolean;
};

const wrong =
  /error|fail|fatal|panic|exception|critical|severe|denied|refused|killed|time-?out|timed out|unable|cannot|could not|invalid|unexpected|not found|unknown|no such|exceeded|missing|reset|aborted|rejected|FIRING|오류|에러|실패|예외/i;

const named = /^.*[\w$.](?:Exception|Error|Throwable)(?:: |\[)(.+)/;

/** What follows is data. */
const longest = 2000;

/** Reads a line to be compared. */
export function readError(line: string): ReadError {
  const own = withoutFormulas(line.slice(0, longest));
  const [, message = ''] = named.exec(own) ?? [];
  const tokens = errorTokens(own);
  const isWrong = wrong.test(own) || [...tokens.values()].some(isTelling);
  return { tokens, message: errorTokens(message), isWrong };
}
