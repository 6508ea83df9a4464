import type { DiagnosticText } from '../diagnostic-text.ts';

/** What can be wrong with the registries in `posts/_knowledge/`, and with what posts name of them. */
export const registryCodes = {
  'registry/unknown-file': {
    severity: 'warning',
    message: {
      ko: '{“name”|은/는} 쓰이지 않는 목록입니다',
      en: '“{name}” is no registry that is used',
    },
    hint: {
      ko: '파일 이름을 확인하거나 지우세요. 쓸 수 있는 이름: {allowed}⟨ (비슷한 이름: {nearest})⟩',
      en: 'Check the name of the file, or delete it. It may be: {allowed}⟨ (similar: {nearest})⟩',
    },
    explain: {
      ko: 'posts/_knowledge/에는 서비스, 원인, 개념, 기술의 목록을 하나씩 둡니다. 다른 이름의 파일은 읽지 않으므로, 철자가 틀리면 목록 전체가 말없이 빠집니다.',
      en: 'posts/_knowledge/ holds one registry each of services, causes, concepts and technologies. Other files are not read, and a misspelt name would lose a whole registry in silence.',
    },
  },
  'registry/not-a-map': {
    severity: 'error',
    message: {
      ko: '목록이 “id: 이름”의 모음이 아닙니다',
      en: 'the registry is not a set of “id: label”',
    },
    hint: {
      ko: 'memory-exhaustion: 메모리 고갈처럼 한 줄에 하나씩, 앞에 “- ” 없이 적으세요.',
      en: 'Write one a line, without a “- ” before it: memory-exhaustion: Memory exhaustion.',
    },
    explain: {
      ko: '글은 id로 서비스와 원인과 개념을 가리키므로, 항목마다 id가 있어야 합니다. id가 없는 목록이나 문장은 읽지 않습니다.',
      en: 'Posts name services, causes and concepts by their ids, so every entry has one. A list or a sentence without ids is not read.',
    },
  },
  'registry/id': {
    severity: 'error',
    message: { ko: '{“id”|은/는} id로 쓸 수 없습니다', en: '“{id}” cannot be an id' },
    hint: {
      ko: '영문 소문자와 숫자를 -로 이어 적고, 읽는 사람에게 보일 이름은 label에 적으세요.⟨ 예: {suggestion}⟩',
      en: 'Join small Latin letters and digits with -, and state what readers see as its label.⟨ For example {suggestion}⟩',
    },
    explain: {
      ko: 'id는 글과 주소와 데이터 파일에 쓰이는 변하지 않는 이름입니다. memory-exhaustion처럼 적고, 한글 이름은 label에 적습니다. 이름이 바뀌어도 id는 그대로 두면 글을 고칠 필요가 없습니다.',
      en: 'An id is the lasting name in posts, addresses and data files, such as memory-exhaustion; its label is what readers see. When the label changes, no post has to.',
    },
  },
  'registry/unknown-id': {
    severity: 'warning',
    message: {
      ko: '{“id”|은/는} {registry}.yaml에 없는 id입니다',
      en: '“{id}” is not in {registry}.yaml',
    },
    hint: {
      ko: '철자를 확인하거나 posts/_knowledge/{registry}.yaml에 더하세요.⟨ 비슷한 id: {nearest}⟩',
      en: 'Check the spelling, or add it to posts/_knowledge/{registry}.yaml.⟨ Similar ids: {nearest}⟩',
    },
    explain: {
      ko: '목록에 없는 id도 쓸 수 있고, 그때는 id가 그대로 이름으로 나옵니다. 다만 철자가 다른 두 id는 서로 다른 원인이나 서비스로 세므로, 재발과 통계에서 빠집니다. 한글 이름이나 별칭을 적었다면 그 id를 알려 줍니다.',
      en: 'An id that is not there works, with the id as its label. But two spellings count as two causes or services, and recurrences and statistics miss one of them. Whoever wrote a label or an alias is told its id.',
    },
  },
  'registry/near-id': {
    severity: 'warning',
    message: {
      ko: '{“id”|은/는} 이 글에만 있고, 다른 곳의 {“other”|과/와} 철자만 조금 다릅니다',
      en: 'only this post has “{id}”, which is a slip away from “{other}”',
    },
    hint: {
      ko: '같은 것이면 철자를 맞추세요. 다른 것이면 둘을 posts/_knowledge/{registry}.yaml에 적으세요.',
      en: 'If they are the same, spell them alike. If not, add both to posts/_knowledge/{registry}.yaml.',
    },
    explain: {
      ko: '철자가 다른 두 id는 서로 다른 원인이나 서비스로 세므로, 재발과 통계에서 빠집니다. 목록 파일이 없으면 어느 쪽이 맞는지 알 수 없어, 한 글에만 있는 id가 다른 id와 한 글자쯤 다를 때 알립니다. 숫자나 짧은 낱말만 다르면 서로 다른 것으로 봅니다.',
      en: 'Two spellings count as two causes or services, and recurrences and statistics miss one of them. Without a registry nobody knows which is right, so an id that one post alone has is told where it is about a letter away from another. What differs in numbers or short words is another thing.',
    },
  },
} as const satisfies Record<`registry/${string}`, DiagnosticText>;
