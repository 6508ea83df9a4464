import { isEnding } from './verb/endings.ts';
import { verbForm } from './verb/verb-form.ts';

/** Forms of 하다, 되다, 시키다 with which Korean makes a verb of a noun, each up to its ending. */
const verb = '(?:하|했|해|한|할|함|합|되|됐|된|될|됨|됩|돼|시키|시켜|시킨|시킬|시켰|시킵)';
const noun = new RegExp(`^([가-힣]{2,}?)${verb}(?:[었였겠어여])?(.*)$`);

/** What such a form goes on with where another verb is joined to it: 배포해`버`렸다, 배포하고`있`는. */
const joined =
  /(?:해|돼|켜|[하되]고|하여|되어)(?:버|있|놓|놨|두|둔|둘|둡|뒀|보|본|볼|봅|봤|주|준|줄|줍|줘|줬)/;
const joinedNoun = /^([가-힣]{2,})(?:하|되|시키)$/;

/**
 * The noun that a predicate is made of: `배포했다`, `배포되었습니다`, `배포하려면`, `배포해버렸다` -> `배포`.
 * @returns null for what is no such predicate
 */
export function nounOfPredicate(word: string): string | null {
  const [, stem, ending] = noun.exec(word) ?? [];
  if (stem !== undefined && ending !== undefined && isEnding(ending)) return stem;
  if (!joined.test(word)) return null;
  return joinedNoun.exec(verbForm(word)?.stems[0] ?? '')?.[1] ?? null;
}
