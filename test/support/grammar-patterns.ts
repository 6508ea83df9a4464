import { bundledLanguages } from 'shiki/langs';
import { patternsIn } from '../../src/markdown/highlight/outline/patterns-in.ts';

/** Every pattern of every grammar that Shiki has, each once. */
export async function grammarPatterns(): Promise<readonly string[]> {
  const languages = await Promise.all(Object.values(bundledLanguages).map((load) => load()));
  return [...patternsIn(languages.map((language) => language.default))];
}
