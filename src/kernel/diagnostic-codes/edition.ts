import type { DiagnosticText } from '../diagnostic-text.ts';

/** What can be wrong with what a post keeps from its public edition. */
export const editionCodes = {
  'edition/unknown-key': {
    severity: 'error',
    message: { ko: 'public에는 {key} 항목이 없습니다', en: 'public has no entry {key}' },
    hint: {
      ko: '공개본에서 뺄 부분은 redact, 대신 보여 줄 글은 summary에 적으세요.⟨ 혹시 {nearest}인가요?⟩',
      en: 'State what to leave out as redact, and what to say instead as summary.⟨ Did you mean {nearest}?⟩',
    },
    explain: {
      ko: 'public에 잘못 적은 항목을 그냥 넘기면 빼려던 내용이 공개본에 나갑니다. 다른 곳의 모르는 항목은 경고지만 여기서는 오류입니다.',
      en: 'If a misspelt entry of public were ignored, what it was meant to keep back would be published. Elsewhere an unknown key is a warning; here it is an error.',
    },
  },
  'edition/lasting-field': {
    severity: 'error',
    message: {
      ko: '{name|은/는} 공개본에서 뺄 수 없는 항목입니다',
      en: 'The public edition cannot be without {name}',
    },
    hint: {
      ko: '공개해도 되는 값으로 고치거나, 글 전체를 visibility: internal로 감추세요.',
      en: 'State something that everybody may see, or hide the whole post with visibility: internal.',
    },
    explain: {
      ko: '제목, 날짜, 주소, 카테고리는 글이 사이트에 놓이는 자리를 정하므로 공개본에도 있어야 합니다. 제목부터 감춰야 하는 글이라면 공개본에 없는 편이 안전합니다.',
      en: 'Title, date, address and category say where a post stands in the site, so the public edition has them too. A post whose very title is confidential is better not there at all.',
    },
  },
  'edition/unknown-part': {
    severity: 'error',
    message: {
      ko: '공개본에서 뺄 {“name”|이/가} 이 글에 없습니다',
      en: 'This post has no “{name}” to leave out of the public edition',
    },
    hint: {
      ko: '뺄 절의 제목이나 항목의 이름을 그대로 적으세요.⟨ 이 글의 절: {headings}⟩',
      en: 'Write the heading of a section, or the name of a field, as it is.⟨ The sections: {headings}⟩',
    },
    explain: {
      ko: 'redact에는 절의 종류(timeline, cause …), 절의 제목, frontmatter 항목의 이름을 적습니다. 항목을 빼면 같은 내용의 절도 빠집니다(actionItems를 빼면 재발 방지 절도). 가리키는 것이 없으면 빼려던 내용이 그대로 공개되므로 오류입니다. 절은 글의 맨 바깥에 있는 마크다운 제목(##)에서 시작해 같은 단계의 다음 제목 앞에서 끝납니다.',
      en: 'redact takes kinds of sections (timeline, cause …), headings, and names of fields; with a field the section goes that tells the same (with actionItems that on prevention). If a name means nothing, what it was to keep back would be published; therefore it is an error. A section begins at a Markdown heading (##) that stands in nothing else and ends before the next one of its level.',
    },
  },
  'edition/heading-stays': {
    severity: 'error',
    message: {
      ko: '{“heading”|은/는} 공개본에서 뺄 절인데 다른 블록 안에 있어 뺄 수 없습니다',
      en: '“{heading}” is to be left out of the public edition, but stands inside another block',
    },
    hint: {
      ko: '인용, 목록, HTML 안의 제목을 밖으로 꺼내 ## 제목으로 쓰세요.',
      en: 'Take the heading out of the quotation, list or HTML, and write it with ##.',
    },
    explain: {
      ko: '어디까지가 그 절인지는 글의 맨 바깥에 있는 마크다운 제목으로만 정해집니다. 인용이나 HTML 안에 있는 제목은 절의 끝을 알 수 없어 일부만 빠질 수 있습니다.',
      en: 'Only Markdown headings that stand in nothing else say where a section ends. Of one inside a quotation or HTML a part might stay.',
    },
  },
} as const satisfies Record<`edition/${string}`, DiagnosticText>;
