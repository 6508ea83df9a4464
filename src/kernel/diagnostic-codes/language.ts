import type { DiagnosticText } from '../diagnostic-text.ts';

/** Words in reports and retrospectives that look for a culprit where conditions are to be found. */
export const languageCodes = {
  'language/blame': {
    severity: 'warning',
    message: {
      ko: '{“words”|은/는} 사람을 원인으로 가리킵니다',
      en: '“{words}” points at a person',
    },
    hint: {
      ko: '사람 대신 조건을 쓰세요. 예: “담당자가 확인하지 않아” 대신 “배포 전에 확인하는 단계가 없어”.',
      en: 'Describe conditions, not people: not “the operator did not check”, but “nothing asks for a check before a deployment”.',
    },
    explain: {
      ko: '사람을 가리키면 고칠 것이 사람밖에 남지 않고, 다음부터는 아무도 솔직하게 적지 않습니다. 같은 자리에 있던 누구라도 그렇게 했을 조건을 쓰면 바꿀 수 있는 것이 보입니다. 인용문과 코드는 보지 않습니다.',
      en: 'When a person is the cause, only the person is left to mend, and from then on nobody tells what happened. Conditions in which anybody would have done the same can be changed. Quotations and code are not read.',
    },
  },
  'language/culprit': {
    severity: 'hint',
    message: {
      ko: '{“words”|은/는} 범인을 찾는 말투입니다',
      en: '“{words}” sounds like the hunt for a culprit',
    },
    hint: {
      ko: '사물을 가리키는 말이라면 그대로 두어도 되지만 “원인”이나 “가장 크게 작용한 것”이라고 쓰는 편이 정확합니다.',
      en: 'Said of a thing it may stay, but “cause” or “what weighed most” is more exact.',
    },
    explain: {
      ko: '주범 하나를 지목하면 함께 작용한 조건을 더 찾지 않게 됩니다. 메모리 누수가 있었더라도 왜 늦게 알았고 왜 번졌는지가 남습니다.',
      en: 'Whoever has named one culprit stops looking for the other conditions. Even with a memory leak it remains to be asked why it was noticed late, and why it spread.',
    },
  },
  'language/self-blame': {
    severity: 'hint',
    message: {
      ko: '스스로를 탓하지 않아도 됩니다: {“words”}',
      en: 'no need to blame yourself: “{words}”',
    },
    hint: {
      ko: '그때 무엇을 보고 있었고 무엇이 그 선택을 자연스럽게 했는지 적어 보세요.',
      en: 'Write what you saw then, and what made the choice a natural one.',
    },
    explain: {
      ko: '그때의 정보로는 그 선택이 맞아 보였을 것입니다. 그렇게 보이게 한 화면과 문서와 절차가 다음 사람에게도 똑같이 보입니다. 그것이 보고서에 남을 값진 내용입니다.',
      en: 'With what was known then, the choice looked right. The screens, documents and habits that made it look so will do the same to the next one: they are what is worth writing down.',
    },
  },
  'language/hindsight': {
    severity: 'hint',
    message: {
      ko: '{“words”|은/는} 결과를 알고 나서 하는 말입니다',
      en: '“{words}” is said knowing how it ended',
    },
    hint: {
      ko: '그때 알 수 있었던 것만 적고, 바꿀 것은 재발 방지 절로 옮기세요.',
      en: 'Write what could be known then, and move what is to change to the prevention section.',
    },
    explain: {
      ko: '“했어야 했다”는 일어나지 않은 일을 설명합니다. 왜 그 일이 일어났는지는 그때 보이던 것에서만 찾을 수 있습니다(사후 확신 편향).',
      en: '“Should have” explains what did not happen. Why it did happen can be found only in what was visible then (hindsight bias).',
    },
  },
  'language/human-error': {
    severity: 'warning',
    message: {
      ko: '{“words”|을/를} 원인으로 들고 있습니다',
      en: '“{words}” is given as the cause',
    },
    hint: {
      ko: '인적 오류는 원인이 아니라 질문의 시작입니다. 왜 그럴 수 있었고 왜 막히지 않았는지 적으세요.',
      en: 'A human error is where the questions begin: write how it could happen, and why nothing stopped it.',
    },
    explain: {
      ko: '“사람의 실수”로 끝내면 대책도 “다음부터 조심한다”로 끝납니다. 실수가 그대로 통과된 길을 적으면 막을 곳이 보입니다.',
      en: 'A report that ends with “a human error” ends with “be more careful”. The way by which the error got through shows where it can be stopped.',
    },
  },
  'language/earlier-incident': {
    severity: 'warning',
    message: {
      ko: '{“words”|을/를} 말하면서 그 글을 연결하지 않았습니다',
      en: '“{words}” is mentioned without a link to it',
    },
    hint: {
      ko: '[[슬러그]]로 그 보고서를 연결하고, 같은 장애라면 recurrenceOf에도 적으세요.',
      en: 'Link its report as [[slug]]; if it is the same incident again, state recurrenceOf too.',
    },
    explain: {
      ko: '“지난번과 같은 장애”를 읽은 사람은 지난번이 언제 무엇이었는지 찾아야 합니다. 연결해 두면 대책이 지켜졌는지까지 함께 읽을 수 있습니다.',
      en: 'Whoever reads “like the last incident” has to find out which one that was. A link also shows whether its measures were carried out.',
    },
  },
} as const satisfies Record<`language/${string}`, DiagnosticText>;
