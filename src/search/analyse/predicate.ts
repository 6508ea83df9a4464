/** Forms of 하다, 되다, 시키다 with which Korean makes a verb of a noun, each up to its ending. */
const verb = '(?:하|했|해|한|할|함|합|되|됐|된|될|됨|됩|돼|시키|시켜|시킨|시킬|시켰|시킵)';
const noun = new RegExp(`^([가-힣]{2,}?)${verb}(.*)$`);

/** What may follow these forms. */
const endings = new Set(
  `다 는 던 고 지 기 면 며 자 여 게 나 려 려면 려고 니다 습니다 니까 었다 었습니다 였다 였습니다 어 어요 요 어서 서
  도록 므로 는데 은데 지만 거나 더라도 도 어도 야 어야 음 을 은 는지 던지 던데 세요 겠다 겠습니다 자마자 면서 다가 기를
  기가 기도 기에 기는 기까지 기만 고는 지는 지도 지를 려는 니 죠 지요 네요 았다 다는 다고 라고 고서 는가 는가를 였는데 었는데 던
  었지만 였지만 었고 였고 었던 였던 었으며 였으며 었으나 였으나 었기 었을 었는지 으며 으나 으면 으니 을까 다면 다는데`
    .split(/\s+/)
    .concat(''),
);

/**
 * The noun that a predicate is made of: `배포했다`, `배포되었습니다`, `배포하려면` -> `배포`.
 * @returns null for what is no such predicate
 */
export function nounOfPredicate(word: string): string | null {
  const [, stem, ending] = noun.exec(word) ?? [];
  return stem !== undefined && ending !== undefined && endings.has(ending) ? stem : null;
}
