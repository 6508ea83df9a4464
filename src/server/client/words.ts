import type { Language } from '../../kernel/diagnostic-text.ts';

/** What the live client says. */
export type Words = {
  readonly problems: (count: number) => string;
  readonly whatNow: string;
  readonly fold: string;
  readonly openInEditor: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'hint', string>>;
  readonly reading: string;
  readonly readSoFar: (read: number, total: number) => string;
  readonly disconnected: string;
};

const words: Readonly<Record<Language, Words>> = {
  ko: {
    problems: (count) => `고칠 문제 ${count}개`,
    whatNow:
      '고쳐서 저장하면 저절로 사라집니다. 그때까지 읽지 못하거나 그리지 못한 것은 마지막으로 제대로 된 모습 그대로입니다.',
    fold: '접기',
    openInEditor: '편집기에서 열기',
    severity: { error: '오류', warning: '경고', hint: '알림' },
    reading: '글을 아직 읽고 있습니다 · 다 읽으면 이 페이지를 새로 그립니다',
    readSoFar: (read, total) =>
      `글 ${total}편 중 ${read}편을 읽었습니다 · 다 읽으면 이 페이지를 새로 그립니다`,
    disconnected: 'hoego dev와 연결이 끊겼습니다 · 켜지면 저절로 다시 연결합니다',
  },
  en: {
    problems: (count) => (count === 1 ? '1 problem to mend' : `${count} problems to mend`),
    whatNow:
      'Mend and save, and this goes away by itself. Until then, what cannot be read or drawn stays as it last was.',
    fold: 'Fold',
    openInEditor: 'Open in the editor',
    severity: { error: 'error', warning: 'warning', hint: 'hint' },
    reading: 'Posts are still being read · this page is drawn anew when all are',
    readSoFar: (read, total) => `${read} of ${total} posts are read · this page is drawn anew when all are`,
    disconnected: 'hoego dev cannot be reached · it connects again by itself',
  },
};

export function wordsOf(lang: Language): Words {
  return words[lang];
}
