import { isEnding } from './verb/endings.ts';

/** Forms of 하다, 되다, 시키다 with which Korean makes a verb of a noun, each up to its ending. */
const verb = '(?:하|했|해|한|할|함|합|되|됐|된|될|됨|됩|돼|시키|시켜|시킨|시킬|시켰|시킵)';
const noun = new RegExp(`^([가-힣]{2,}?)${verb}(?:[었였겠어여])?(.*)$`);

/**
 * The noun that a predicate is made of: `배포했다`, `배포되었습니다`, `배포하려면` -> `배포`.
 * @returns null for what is no such predicate
 */
export function nounOfPredicate(word: string): string | null {
  const [, stem, ending] = noun.exec(word) ?? [];
  return stem !== undefined && ending !== undefined && isEnding(ending) ? stem : null;
}
