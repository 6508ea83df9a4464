import type { Language } from '../kernel/diagnostic-text.ts';
import type { Subject } from './subjects.ts';

const words = {
  ko: {
    tag: '공통 태그',
    technology: '공통 기술',
    concept: '공통 개념',
    both: '서로 언급한 글',
    to: '이 글에서 언급한 글',
    from: '이 글을 언급한 글',
    chosen: '글쓴이가 고른 글',
  },
  en: {
    tag: 'Shared tags',
    technology: 'Shared technologies',
    concept: 'Shared concepts',
    both: 'Linked both ways',
    to: 'Linked from this post',
    from: 'Links to this post',
    chosen: 'Chosen by the author',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** In the order in which they are said. */
const kinds = ['tag', 'concept', 'technology'] as const;

/** Names of one kind that a reason lists. */
const namesListed = 3;

/** Which of two posts links to the other. */
export type LinkBetween = 'both' | 'to' | 'from' | null;

/**
 * Why two posts are related, as words: `서로 언급한 글 · 공통 태그: OOM, Redis`. It holds no figure of the whole site, so
 * that no third post can change it.
 * @param shared the subjects they share; a name that two kinds have is said once
 */
export function relationReason(shared: readonly Subject[], link: LinkBetween, lang: Language): string {
  const parts: string[] = link === null ? [] : [words[lang][link]];
  const said = new Set<string>();
  for (const kind of kinds) {
    const names = shared.filter((subject) => subject.kind === kind && !said.has(subject.folded));
    if (names.length === 0) continue;
    for (const { folded } of names) said.add(folded);
    const listed = names.slice(0, namesListed).map(({ name }) => name);
    parts.push(`${words[lang][kind]}: ${listed.join(', ')}`);
  }
  return parts.join(' · ');
}

/** What is said of a relation that the author states without a reason. */
export function chosenByAuthor(lang: Language): string {
  return words[lang].chosen;
}
