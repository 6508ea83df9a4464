import type { DiagnosticText } from '../diagnostic-text.ts';

/** What the leak scan finds in the files of a public site. */
export const leakCodes = {
  'leak/internal-text': {
    severity: 'error',
    message: {
      ko: '내부용 내용이 공개본의 {output}에 들어 있습니다⟨(그 밖에 파일 {more}개)⟩',
      en: 'Internal text is in {output} of the public edition⟨ and in {more} other files⟩',
    },
    hint: {
      ko: '공개해도 되는 글이면 공개 글에도 적거나 leaks.allow에 이유와 함께 적으세요. 템플릿이나 public/에 옮겨 적은 것이 없는데도 나오면 hoego의 버그이니 알려 주세요.',
      en: 'If everybody may read it, say it in a public post too, or allow it in leaks.allow with a reason. If neither your templates nor public/ repeat it, it is a bug in hoego: please report it.',
    },
    explain: {
      ko: '공개본을 내보내기 전에 모든 파일을 읽어, 내부용 글(visibility: internal)과 redact로 뺀 부분에만 있는 글자가 12자 이상 이어지는 곳을 찾습니다. 공개 글, 템플릿, 설정에도 있는 글자는 세지 않습니다. 하나라도 있으면 아무것도 발행하지 않습니다. 무엇이 새었는지는 로그에 남지 않도록 여기에 적지 않습니다.',
      en: 'Before a public edition is published, every file of it is read for runs of 12 characters and more that only internal posts (visibility: internal) and redacted parts have. What public posts, templates or the configuration say as well does not count. A single one stops the publication. What leaked is not repeated here, so that it does not get into logs.',
    },
  },
  'leak/internal-name': {
    severity: 'error',
    message: {
      ko: '내부용 글의 제목, 태그, id 같은 이름이 공개본의 {output}에 들어 있습니다⟨(그 밖에 파일 {more}개)⟩',
      en: 'A title, tag, id or other name of an internal post is in {output} of the public edition⟨ and in {more} other files⟩',
    },
    hint: {
      ko: '공개해도 되는 이름이면 leaks.allow에 이유와 함께 적으세요. 템플릿이나 public/에 옮겨 적은 것이 없는데도 나오면 hoego의 버그이니 알려 주세요.',
      en: 'If everybody may know the name, allow it in leaks.allow with a reason. If neither your templates nor public/ repeat it, it is a bug in hoego: please report it.',
    },
    explain: {
      ko: '짧은 이름은 낱말로 나올 때만 세고, 공개 글이나 템플릿, 설정에도 나오는 이름은 세지 않습니다. 제목 하나만으로도 내부의 일이 드러날 수 있어 오류로 다룹니다.',
      en: 'Short names count only where they stand as words, and not if public posts, templates or the configuration have them too. Even a title may give something away; therefore it is an error.',
    },
  },
} as const satisfies Record<`leak/${string}`, DiagnosticText>;
