import { createRandom } from '../create-random.mjs';
import { services } from '../vocabulary.mjs';
import { bash } from './bash.mjs';
import { dockerfile } from './dockerfile.mjs';
import { go } from './go.mjs';
import { java } from './java.mjs';
import { json } from './json.mjs';
import { nginx } from './nginx.mjs';
import { python } from './python.mjs';
import { sql } from './sql.mjs';
import { typescript } from './typescript.mjs';
import { yaml } from './yaml.mjs';

/** @typedef {import('../create-random.mjs').Random} Random */
/**
 * A program about a service, of roughly the length that is asked for.
 * @typedef {(r: Random, service: string, length: number) => readonly string[]} Program
 */

/** @type {Readonly<Record<string, Program>>} */
const programs = { bash, yaml, dockerfile, typescript, java, json, sql, nginx, go, python };

/** What a category shows code in; what stands twice is twice as likely. */
const languages = {
  incident: ['bash', 'sql', 'java', 'json', 'yaml', 'typescript', 'nginx', 'go'],
  docker: ['dockerfile', 'bash', 'yaml', 'nginx', 'json', 'typescript', 'python'],
  kubernetes: ['yaml', 'yaml', 'bash', 'go', 'json', 'nginx', 'python'],
  retrospective: ['typescript', 'java', 'python', 'sql', 'go', 'bash', 'json'],
};

const longest = 40;
const fence = '```';

/** Blocks that several posts have byte for byte the same. */
const shared = sharedBlocks(createRandom(20240117));

/**
 * A fenced block of code in a language that fits the category. One in ten is one of a few that other posts have too.
 * @param {Random} r
 * @param {string} category
 * @param {string} service
 */
export function codeBlock(r, category, service) {
  return r.chance(0.1) ? r.pick(shared) : fenced(r, r.pick(languages[category]), service);
}

function sharedBlocks(r) {
  const names = Object.keys(programs);
  return Array.from({ length: 40 }, (_, index) => fenced(r, names[index % names.length], r.pick(services)));
}

function fenced(r, language, service) {
  const lines = programs[language](r, service, r.int(5, 24)).slice(0, longest);
  return [`${fence}${language}`, ...lines, fence].join('\n');
}
