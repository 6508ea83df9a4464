import type { CategoryConfig } from './site-config.ts';

/**
 * The four categories every site has. The types are what a post of the category is when it does not say: a post about
 * Docker or Kubernetes mostly shows how something is done, and `howto`, unlike `troubleshooting` or `concept`, claims
 * nothing about a fault or a term that the post would then lack.
 */
export const defaultCategories: readonly CategoryConfig[] = [
  {
    id: 'incident',
    label: '장애',
    labels: ['incidents', '장애', '장애보고서', '포스트모템', 'postmortem', 'postmortems'],
    type: 'incident-report',
    description: '서비스 장애가 왜 일어났고 어떻게 대응했는지, 무엇을 바꾸었는지 남긴 기록',
  },
  {
    id: 'docker',
    label: 'Docker',
    labels: ['dockers', '도커'],
    type: 'howto',
    description: '이미지와 컨테이너를 이해하고 다루는 글',
  },
  {
    id: 'kubernetes',
    label: 'Kubernetes',
    labels: ['k8s', '쿠버네티스'],
    type: 'howto',
    description: '쿠버네티스 클러스터를 운영하며 알게 된 것',
  },
  {
    id: 'retrospective',
    label: '회고',
    labels: ['retrospectives', '회고'],
    type: 'retrospective',
    description: '프로젝트와 일을 돌아본 글',
  },
];
