import type { LanguageRegistration } from 'shiki';
import { bundledLanguages, bundledLanguagesInfo } from 'shiki/langs';
import { invariant } from '../../kernel/invariant.ts';

/** Names that engineers use and Shiki does not list. */
const aliases: Readonly<Record<string, string>> = {
  k8s: 'yaml',
  kubernetes: 'yaml',
  compose: 'yaml',
  node: 'javascript',
  nodejs: 'javascript',
  'shell-session': 'console',
  terminal: 'console',
  conf: 'ini',
  properties: 'ini',
  env: 'dotenv',
  golang: 'go',
  postgres: 'sql',
  postgresql: 'sql',
  mysql: 'sql',
};

/** Names for text without colours. */
const plain = new Set([
  '',
  'text',
  'txt',
  'plain',
  'plaintext',
  'log',
  'logs',
  'output',
  'none',
  'ascii',
  'mermaid',
]);

/** Languages in which a block is a shell session: prompts, commands, output. */
const sessions = new Set(['console', 'shellsession']);

/** Shells; a block of one that begins with a prompt is a session too. */
const shells = new Set(['bash', 'sh', 'zsh', 'shell', 'shellscript', 'powershell']);

/** Every name that Shiki knows, and the one that it gives the language itself. */
const names: ReadonlyMap<string, string> = new Map(
  bundledLanguagesInfo.flatMap(({ id, aliases: others = [] }) =>
    [id, ...others].map((name) => [name, id] as const),
  ),
);

/** How the text of a block is read. */
export type CodeLanguage =
  | { readonly kind: 'plain' }
  | { readonly kind: 'grammar'; readonly name: string; readonly isShell: boolean }
  | { readonly kind: 'session' }
  | { readonly kind: 'unknown' };

/** What the name after a fence means; any letter case. */
export function languageOf(name: string): CodeLanguage {
  const lower = name.toLowerCase();
  const known = aliases[lower] ?? lower;
  if (plain.has(known)) return { kind: 'plain' };
  if (sessions.has(known)) return { kind: 'session' };
  const own = names.get(known);
  return own === undefined ? { kind: 'unknown' } : { kind: 'grammar', name: own, isShell: shells.has(known) };
}

/** Every name that can stand after a fence, for suggestions. */
export const languageNames: readonly string[] = [
  ...names.keys(),
  ...plain,
  ...sessions,
  ...Object.keys(aliases),
].filter((name) => name !== '');

/** Loads the grammar of a language, by the language's own name, and those that it embeds. */
export async function grammarsOf(name: string): Promise<LanguageRegistration[]> {
  const load = loaders.get(name);
  invariant(load !== undefined, `${name} has a grammar`);
  return (await load()).default;
}

const loaders = new Map(Object.entries(bundledLanguages));
