/** The few words hoego writes into a post's own HTML, in the language of the post. */
export type Words = {
  readonly footnotes: string;
  readonly backToText: string;
  readonly selfLink: (heading: string) => string;
  readonly callouts: Readonly<Record<CalloutKind, string>>;
  readonly details: string;
  readonly table: string;
  readonly taskDone: string;
  readonly taskOpen: string;
};

export const calloutKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type CalloutKind = (typeof calloutKinds)[number];

const korean: Words = {
  footnotes: '각주',
  backToText: '본문으로 돌아가기',
  selfLink: (heading) => `‘${heading}’ 절의 주소`,
  callouts: { note: '참고', tip: '팁', important: '중요', warning: '주의', caution: '경고' },
  details: '자세히',
  table: '표',
  taskDone: '완료',
  taskOpen: '미완료',
};

const english: Words = {
  footnotes: 'Footnotes',
  backToText: 'Back to the text',
  selfLink: (heading) => `Link to “${heading}”`,
  callouts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  details: 'Details',
  table: 'Table',
  taskDone: 'Done',
  taskOpen: 'To do',
};

/** The words of a language; Korean unless it is English. */
export function wordsOf(lang: string): Words {
  return lang.toLowerCase().startsWith('en') ? english : korean;
}
