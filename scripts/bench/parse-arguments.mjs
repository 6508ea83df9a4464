import { parseArgs } from 'node:util';
import { parts } from './choose-parts.mjs';
import { profiles } from './profiles.mjs';

const options = {
  posts: { type: 'string' },
  runs: { type: 'string' },
  profile: { type: 'string', default: 'core' },
  lang: { type: 'string', default: 'ko' },
  all: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
};

/** How the bench is called. */
export const usage = `npm run bench -- [${Object.keys(parts).join('|')} …] [--all] [--posts N] [--runs N] \
[--profile ${Object.keys(profiles).join('|')}] [--lang ko|en] [--json]`;

/**
 * What the bench is asked for.
 * @param {readonly string[]} args
 * @throws {TypeError} for what it does not understand
 */
export function parseArguments(args) {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  return {
    names: positionals.map((name) => oneOf(name, Object.keys(parts))),
    all: values.all,
    posts: count(values.posts),
    runs: count(values.runs),
    profile: oneOf(values.profile, Object.keys(profiles)),
    lang: oneOf(values.lang, ['ko', 'en']),
    json: values.json,
  };
}

function oneOf(text, choices) {
  if (!choices.includes(text)) throw new TypeError(`${text}: ${choices.join(', ')}`);
  return text;
}

function count(text) {
  if (text === undefined) return null;
  if (!/^[1-9]\d*$/.test(text)) throw new TypeError(`${text}: 1, 2, 3, …`);
  return Number(text);
}
