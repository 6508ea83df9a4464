/** What the bench says, in both languages. */
export const texts = {
  ko: {
    head: ['할 일', '글', 'hoego', 'Hugo', '비', '목표', '도달'],
    posts: (count) => `${count.toLocaleString('en')}편`,
    verdict: (reached) => (reached ? '예' : '아니요'),
    noHugo: 'Hugo가 없어 비율을 뺐습니다(Debian: apt-get install hugo).',
    noBrowser: 'Chromium이 없어 브라우저에서 재는 검색 시간을 뺐습니다(CHROMIUM_PATH로 알려 줄 수 있습니다).',
    noDev: '이 hoego에는 dev 명령이 없어 dev를 뺐습니다.',
    machine: ({ model, cores, memory, node, hugo }) =>
      `${model} · 코어 ${cores}개 · ${memory} GiB · Node ${node} · Hugo ${hugo ?? '없음'}`,
    load: (start, end) => `부하(1분 평균) 시작할 때 ${start}, 끝날 때 ${end}`,
    profile: (name) => `프로필 ${name} · 중앙값, 시간은 벽시계 기준이고 괄호 안은 CPU 초(user+sys)`,
    stages: '단계별 시간(ms)',
  },
  en: {
    head: ['work', 'posts', 'hoego', 'Hugo', 'ratio', 'aim', 'reached'],
    posts: (count) => count.toLocaleString('en'),
    verdict: (reached) => (reached ? 'yes' : 'no'),
    noHugo: 'There is no Hugo, so there are no ratios (Debian: apt-get install hugo).',
    noBrowser:
      'There is no Chromium (or set CHROMIUM_PATH), so the time of queries in a browser was left out.',
    noDev: 'This hoego has no dev command, so dev was left out.',
    machine: ({ model, cores, memory, node, hugo }) =>
      `${model} · ${cores} cores · ${memory} GiB · Node ${node} · Hugo ${hugo ?? 'none'}`,
    load: (start, end) => `load (1 minute) ${start} at the start, ${end} at the end`,
    profile: (name) => `profile ${name} · medians, by the clock; in parentheses seconds of cpu (user+sys)`,
    stages: 'stages (ms)',
  },
};

/** @typedef {typeof texts.ko} Texts */
