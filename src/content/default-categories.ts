import type { CategoryConfig, SiteConfig } from './site-config.ts';

/** What readers see of a category. */
type Words = Pick<CategoryConfig, 'label' | 'description'>;

type DefaultCategory = Pick<CategoryConfig, 'id' | 'labels' | 'type'> & {
  readonly words: Readonly<Record<SiteConfig['lang'], Words>>;
};

/** By each name, in either language, posts may state the category; what readers see is in the language of the site. */
const categories: readonly DefaultCategory[] = [
  {
    id: 'incident',
    labels: ['incidents', '장애', '장애보고서', '포스트모템', 'postmortem', 'postmortems'],
    type: 'incident-report',
    words: {
      ko: {
        label: '장애',
        description: '서비스 장애가 왜 일어났고 어떻게 대응했는지, 무엇을 바꾸었는지 남긴 기록',
      },
      en: {
        label: 'Incidents',
        description: 'Why services failed, what was done about it, and what has changed since',
      },
    },
  },
  {
    id: 'docker',
    labels: ['dockers', '도커'],
    type: 'howto',
    words: {
      ko: { label: 'Docker', description: '이미지와 컨테이너를 이해하고 다루는 글' },
      en: { label: 'Docker', description: 'How images and containers work, and working with them' },
    },
  },
  {
    id: 'kubernetes',
    labels: ['k8s', '쿠버네티스'],
    type: 'howto',
    words: {
      ko: { label: 'Kubernetes', description: '쿠버네티스 클러스터를 운영하며 알게 된 것' },
      en: { label: 'Kubernetes', description: 'What running Kubernetes clusters has taught' },
    },
  },
  {
    id: 'retrospective',
    labels: ['retrospectives', '회고'],
    type: 'retrospective',
    words: {
      ko: { label: '회고', description: '프로젝트와 일을 돌아본 글' },
      en: { label: 'Retrospectives', description: 'Looking back on projects and work' },
    },
  },
];

/**
 * The four categories every site has, as a site of a language shows them. The types are what a post of the category is when
 * it does not say: a post about Docker or Kubernetes mostly shows how something is done, and `howto`, unlike
 * `troubleshooting` or `concept`, claims nothing about a fault or a term that the post would then lack.
 */
export function defaultCategories(lang: SiteConfig['lang']): readonly CategoryConfig[] {
  return categories.map(({ words, ...category }) => ({ ...category, ...words[lang] }));
}
