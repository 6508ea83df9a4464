import { withoutVolatile } from '../../kernel/without-volatile.ts';
import { errnosIn } from './errno-names.ts';
import { errorCodes, saysOnlyFailed } from './error-codes.ts';

/** What a line of an error is known by, with how much each part tells by its kind, in the order of the line. */
export type ErrorTokens = ReadonlyMap<string, number>;

/**
 * How much parts of an error tell. A code or a name that only errors have tells most, a word that every log has nothing.
 */
export const tokenWeights = { code: 3, name: 2.5, word: 1, part: 0.5, place: 0.3, level: 0.15, hangul: 0.4 };

const run = /[A-Za-z_$][\w$.-]*[A-Za-z0-9_]|[A-Za-z]|[가-힣]{2,}/g;

/** Codes are looked for in so much of a line; names and words in less of it, see `withoutVolatile`. */
const longestRead = 8000;

/** Words that say how bad, when or by whom something was logged, in any log; and the smallest words of English. */
const everywhere = new Set(
  `error err errors warn warning info debug trace fatal critical notice severe exception exceptions main thread log logs level msg
  message time timestamp ts at in on of to the a an is was are be been by for from with and or not no it this that you your
  file line caused cause stack stacktrace traceback recent call last most following name type null true false undefined
  exit exited code status ms kst utc gmt`.split(/\s+/),
);

/** First parts of package names, which name nobody. */
const packages = new Set('com org net io java javax jakarta kr co github example internal sun'.split(' '));

/**
 * Reads a line of a log or of a post. Equal errors have equal tokens whatever their times, ids, addresses and paths:
 * it is the same function when the index is made and when something is pasted.
 */
export function errorTokens(line: string): ErrorTokens {
  const tokens = new Map<string, number>();
  const add = (token: string, weight: number) => {
    if (token.length > 1) tokens.set(token, Math.max(tokens.get(token) ?? 0, weight));
  };
  for (const code of errorCodes(line.slice(0, longestRead)))
    add(code, saysOnlyFailed(code) ? tokenWeights.level : tokenWeights.code);
  const text = withoutVolatile(line, ' ');
  for (const found of text.match(run) ?? []) addWord(found, add);
  for (const name of errnosIn(text.toLowerCase())) add(name, tokenWeights.code);
  return tokens;
}

function addWord(word: string, add: (token: string, weight: number) => void): void {
  if (/^[가-힣]/.test(word)) {
    add(word, tokenWeights.hangul);
    return;
  }
  if (!word.includes('.')) {
    addName(word, add);
    return;
  }
  const segments = word.split('.').filter((segment) => segment !== '');
  const last = segments.at(-1) ?? '';
  for (const segment of segments.slice(0, -1)) {
    const name = segment.toLowerCase();
    if (!packages.has(name) && !/^\d/.test(name)) add(name, tokenWeights.place);
  }
  addName(last, add);
}

/** A name: as a whole, and the words that are written together in it, so that `ChannelClosed` is near `ClosedChannel`. */
function addName(name: string, add: (token: string, weight: number) => void): void {
  const parts = partsOf(name);
  const whole = parts.join('');
  add(whole, weightOfName(name, whole, parts.length));
  if (parts.length < 2 || looksLikeErrno(name)) return;
  for (const part of parts) add(part, everywhere.has(part) ? tokenWeights.level : tokenWeights.part);
}

function partsOf(name: string): readonly string[] {
  if (/^[a-z]{2,}$/.test(name)) return [name];
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length > 1 && !/^\d+$/.test(part));
}

function weightOfName(name: string, whole: string, parts: number): number {
  if (everywhere.has(whole)) return tokenWeights.level;
  if (looksLikeErrno(name)) return tokenWeights.code;
  const isCoined = parts > 1 && /[A-Z_]/.test(name.slice(1));
  return isCoined ? tokenWeights.name : tokenWeights.word;
}

/** `ECONNREFUSED`, `EAI_AGAIN`, `SIGKILL`, `ER_LOCK_DEADLOCK`, `ERR_MODULE_NOT_FOUND`. */
function looksLikeErrno(name: string): boolean {
  return (
    /^(?:E[A-Z]{3,}|E[A-Z]+_[A-Z]+|SIG[A-Z]{3,6}|ER_[A-Z_]+|ERR_[A-Z_]+|ORA|ENOENT)$/.test(name) &&
    !/^(?:ERROR|ERRORS|EVENT|EVENTS|EXIT|EXEC|EXPORT|EXPOSE|ENTRYPOINT|EXCEPTION|EXITED|EVERY|EACH|ELSE|EMPTY|ENABLE|ENABLED)$/.test(
      name,
    )
  );
}

/** Whether a token names an error by itself. */
export function isTelling(weight: number): boolean {
  return weight >= tokenWeights.name;
}
