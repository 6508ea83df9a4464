import type { LanguageInput } from 'shiki';
import { bundledLanguages, bundledLanguagesInfo } from 'shiki/langs';

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

const names: ReadonlySet<string> = new Set(
  bundledLanguagesInfo.flatMap(({ id, aliases: others = [] }) => [id, ...others]),
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
  return names.has(known)
    ? { kind: 'grammar', name: known, isShell: shells.has(known) }
    : { kind: 'unknown' };
}

/** Every name that can stand after a fence, for suggestions. */
export const languageNames: readonly string[] = [
  ...names,
  ...plain,
  ...sessions,
  ...Object.keys(aliases),
].filter((name) => name !== '');

/** The grammar of a language that `languageOf` knows; loaded when it is first needed. */
export function grammarOf(name: string): LanguageInput | undefined {
  return (bundledLanguages as Readonly<Record<string, LanguageInput>>)[name];
}
