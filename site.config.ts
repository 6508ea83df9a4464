import { defineConfig } from 'hoego';

export default defineConfig({
  title: 'hoego',
  description:
    '장애를 돌아보고 배운 것을 남기는 엔지니어링 블로그. 장애 보고서와 도커, 쿠버네티스, 회고를 함께 읽습니다.',
  categories: [
    {
      id: 'os',
      label: '운영체제',
      labels: ['operating-system', 'OS'],
      type: 'concept',
      description: '프로세스와 메모리, 시그널처럼 컨테이너 아래에서 일어나는 일',
    },
  ],
});
