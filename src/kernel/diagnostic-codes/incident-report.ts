import type { DiagnosticText } from '../diagnostic-text.ts';

/** What a report that is not wrong still lacks. */
export const incidentReportCodes = {
  'incident/no-impact': {
    severity: 'warning',
    message: {
      ko: '심각도는 {severity}인데 영향이 적혀 있지 않습니다',
      en: 'the severity is {severity}, but no impact is stated',
    },
    hint: {
      ko: '누가 무엇을 못 했는지 impact에 적으세요. 알 수 없다면 impact: unknown.',
      en: 'State in impact who could not do what. If nobody knows, impact: unknown.',
    },
    explain: {
      ko: '심각도는 영향에서 나온 판단입니다. 영향이 없으면 다음에 비슷한 장애가 났을 때 같은 잣대로 견줄 수 없습니다. 수치가 어림이면 estimate: true로 표시하면 됩니다.',
      en: 'A severity is a judgement of an impact. Without the impact nobody can apply the same measure to the next incident. Figures may be estimates: estimate: true says so.',
    },
  },
  'incident/severity-scope': {
    severity: 'warning',
    message: {
      ko: '심각도 {severity|과/와} 범위 {scope|이/가} 어긋나 보입니다',
      en: 'severity {severity} and scope {scope} hardly go together',
    },
    hint: {
      ko: '심각도는 한 사람이 겪은 정도, 범위는 누가 겪었는지입니다. 데이터가 사라졌다면 impact에 dataLoss를 적으세요.',
      en: 'Severity is how bad it was for one user, scope is who was hit. If data were lost, state dataLoss in impact.',
    },
    explain: {
      ko: '아무도 겪지 않은 치명 장애나 모두가 겪은 경미 장애는 두 축을 섞어 적었을 때 나오기 쉽습니다. 등급은 두 값에서 계산되므로 하나가 틀리면 등급도 틀립니다. 한 사람의 데이터가 사라진 sev1은 맞는 값이라 dataLoss가 있으면 알리지 않습니다.',
      en: 'A fatal incident that hit nobody, or a mild one that hit all, mostly comes from mixing the two axes. The grade is computed from both. A sev1 that lost the data of one user is right, and dataLoss says so.',
    },
  },
  'incident/no-detection': {
    severity: 'warning',
    message: {
      ko: '어떻게 알게 됐는지 적혀 있지 않습니다',
      en: 'the report does not say how it was noticed',
    },
    hint: {
      ko: 'detection에 alert, customer, employee, external, chance, unknown 가운데 하나를 적으세요.',
      en: 'State detection: alert, customer, employee, external, chance or unknown.',
    },
    explain: {
      ko: '알림이 먼저였는지 고객이 먼저였는지는 다음 장애를 얼마나 빨리 알아챌지 정하는 사실입니다. 한 단어면 되고, 모르면 unknown도 답입니다.',
      en: 'Whether an alert or a customer came first decides how soon the next one will be noticed. One word is enough, and unknown is an answer.',
    },
  },
  'incident/no-detect-action': {
    severity: 'warning',
    message: {
      ko: '{told} 알게 됐는데 탐지를 앞당길 대책이 없습니다',
      en: 'it was noticed {told}, and no action makes detection faster',
    },
    hint: {
      ko: 'type: detect인 대책을 하나 더하세요. 예: 어떤 지표가 얼마일 때 알림을 보낼지.',
      en: 'Add an action with type: detect, such as which metric alerts at which value.',
    },
    explain: {
      ko: '고객의 문의나 우연으로 알았다면 그때까지 시스템은 아무 말도 하지 않은 것입니다. 같은 원인이 다시 오면 이번에도 고객이 먼저 압니다.',
      en: 'If a customer or chance told you, the system itself said nothing. When the cause comes back, the customer will again know first.',
    },
  },
  'incident/no-actions': {
    severity: 'warning',
    message: {
      ko: '재발 방지 대책이 없습니다',
      en: 'there are no action items',
    },
    hint: {
      ko: 'actionItems에 대책을 적거나, 없는 것이 맞다면 actionItems: none과 actionItemsReason을 적으세요.',
      en: 'State actionItems; or, if none is right, actionItems: none with an actionItemsReason.',
    },
    explain: {
      ko: '대책이 없는 보고서는 다음 장애의 보고서와 거의 같아집니다. 본문의 재발 방지 절에 쓴 목록은 사람이 읽고, actionItems는 /actions/에서 기한과 담당을 세는 데 쓰입니다.',
      en: 'A report without actions will read much like the next one. The list in the text is for readers; actionItems are what /actions/ counts by owner and due date.',
    },
  },
  'incident/action-owner': {
    severity: 'warning',
    message: {
      ko: '대책 “{action}”의 담당이 정해지지 않았습니다',
      en: 'nobody owns the action “{action}”',
    },
    hint: {
      ko: 'owner에 팀이나 역할을 적으세요. 사람 이름은 적지 않습니다.',
      en: 'State a team or a role as owner, not a person.',
    },
    explain: {
      ko: '모두의 일은 누구의 일도 아니게 되기 쉽습니다. 사람은 팀을 옮기므로 담당은 팀이나 역할로 적습니다.',
      en: 'What everybody should do, nobody does. People change teams, so an owner is a team or a role.',
    },
  },
  'incident/action-due': {
    severity: 'warning',
    message: {
      ko: '대책 “{action}”의 기한이 없습니다',
      en: 'the action “{action}” has no due date',
    },
    hint: {
      ko: 'due에 날짜를 적으세요. 2026-12처럼 달까지만 적어도 됩니다.',
      en: 'State a date as due; a month, as in 2026-12, will do.',
    },
    explain: {
      ko: '기한이 없는 대책은 늦을 수도 없어서 아무도 다시 보지 않습니다. 기한이 있으면 /actions/와 달력(actions.ics)에 나타나고, 지나면 알려 드립니다.',
      en: 'What has no date cannot be late, and nobody looks at it again. With one it shows in /actions/ and in the calendar, and you are told when it passes.',
    },
  },
  'incident/action-vague': {
    severity: 'warning',
    message: {
      ko: '대책 {“action”|은/는} 끝났는지 확인할 방법이 없습니다',
      en: 'nobody could tell when the action “{action}” is done',
    },
    hint: {
      ko: '무엇이 생기면 끝인지 적으세요. 예: “배포 전 확인 강화” 대신 “마이그레이션 dry-run이 실패하면 배포를 막는다”.',
      en: 'Say what will then exist: not “be careful when deploying”, but “a failed dry run blocks the deployment”.',
    },
    explain: {
      ko: '주의하고 노력하고 교육하겠다는 다짐은 끝이 없어서 닫을 수 없고, 사람이 바뀌면 사라집니다. 시스템이나 절차에 남는 변화로 바꾸면 끝난 때를 알 수 있습니다.',
      en: 'To take care, to try, to teach has no end, and is gone when people change. A change that stays in the system or the process can be checked.',
    },
  },
  'incident/action-overdue': {
    severity: 'warning',
    message: {
      ko: '대책 “{action}”의 기한이 {days}일 지났습니다',
      en: 'the action “{action}” is {days} days overdue',
    },
    hint: {
      ko: '끝났다면 status: done과 doneAt을, 미뤘다면 새 due와 reason을, 하지 않기로 했다면 status: wont-do와 reason을 적으세요.',
      en: 'Done: status: done and doneAt. Put off: a new due and a reason. Given up: status: wont-do and a reason.',
    },
    explain: {
      ko: '기한이 지난 대책은 같은 장애가 다시 날 수 있는 기간입니다. 기준일은 --now로 정할 수 있고, 확실히 지난 것만 셉니다. 기한이 “5월”이면 6월 1일부터입니다.',
      en: 'While an action is overdue the incident can come back. The day is that of --now, and only what is certainly late counts: an action due in May from the first of June.',
    },
  },
  'incident/cause-unaddressed': {
    severity: 'warning',
    message: {
      ko: '원인 {“cause”|을/를} 다루는 대책이 없습니다',
      en: 'no action addresses the cause “{cause}”',
    },
    hint: {
      ko: '이 원인을 다루는 대책의 addresses에 {id|을/를} 적거나 대책을 더하세요.',
      en: 'Name {id} in the addresses of the action that answers it, or add one.',
    },
    explain: {
      ko: '원인을 찾아 놓고 아무것도 하지 않으면 다음에도 같은 곳에서 넘어집니다. CCADB의 장애 보고서처럼 원인마다 대책이 하나는 있어야 하고, 하지 않기로 했다면 그 이유(wont-do와 reason)도 답입니다.',
      en: 'A cause that was found and left alone trips the next one. As in the incident reports of the CCADB, each cause needs an action; one that will not be done, with its reason, is an answer too.',
    },
  },
  'incident/lesson-unaddressed': {
    severity: 'warning',
    message: {
      ko: '아쉬웠던 점 “{lesson}”에 대한 대책이 없습니다',
      en: 'no action addresses what went badly: “{lesson}”',
    },
    hint: {
      ko: '대책의 addresses에 {id|을/를} 적거나 대책을 더하세요.',
      en: 'Name {id} in the addresses of an action, or add one.',
    },
    explain: {
      ko: '아쉬웠던 점은 다음에 바꿀 것의 목록입니다. CCADB는 잘되지 않은 것마다 대책을 요구합니다. 적기만 하고 지나가면 다음 회고에서 같은 문장을 다시 씁니다.',
      en: 'What went badly is the list of what to change. The CCADB asks for an action for each; without one the next retrospective has the same sentence.',
    },
  },
  'incident/single-cause': {
    severity: 'hint',
    message: {
      ko: '원인이 {“cause”} 하나뿐입니다. 기여 요인이 더 없었나요?',
      en: '“{cause}” is the only cause. Were there no contributing factors?',
    },
    hint: {
      ko: '왜 그때 터졌는지, 왜 늦게 알았는지, 왜 번졌는지를 물어 causes에 더해 보세요.',
      en: 'Ask why it broke just then, why it was noticed late, why it spread, and add to causes.',
    },
    explain: {
      ko: '근본 원인 하나로 설명되는 장애는 드뭅니다. 대개 여러 조건이 겹쳐야 일어나고, 그 가운데 고치기 쉬운 것이 따로 있습니다. 정말 하나라면 그대로 두어도 됩니다.',
      en: 'Few incidents have one root cause. Mostly several conditions must meet, and some are easier to change than others. If there is just one, leave it.',
    },
  },
  'incident/human-error': {
    severity: 'warning',
    message: {
      ko: '인적 오류가 원인으로 적혀 있습니다: {“cause”}',
      en: 'a human error is stated as a cause: “{cause}”',
    },
    hint: {
      ko: '무엇이 그 선택을 자연스럽게 했는지, 왜 막히지 않았는지를 원인으로 적으세요. 예: 확인 절차 없음, 권한 분리 없음.',
      en: 'State what made the choice natural then, and why nothing stopped it: no confirmation, no separate permission.',
    },
    explain: {
      ko: '사람의 실수는 원인이 아니라 질문의 시작입니다. 누구라도 같은 자리에서 같은 선택을 했을 조건을 찾아야 고칠 것이 나옵니다.',
      en: 'A human error is no cause, but the beginning of a question. What can be changed are the conditions in which anybody would have done the same.',
    },
  },
  'incident/stop-gap-only': {
    severity: 'warning',
    message: {
      ko: '복구된 지 {days}일이 지났는데 단기 대응만 있고 최종 대응이 없습니다',
      en: 'resolved {days} days ago, with a stop-gap and no final fix',
    },
    hint: {
      ko: 'resolution에 최종 대응을 적거나, 임시가 아니게 됐다면 temporary: false로 바꾸세요.',
      en: 'State the final fix as resolution; if the stop-gap is there to stay, temporary: false.',
    },
    explain: {
      ko: '임시 조치는 임시라는 것을 잊는 순간 다음 장애의 원인이 됩니다. 30일이 지나면 그대로 굳었는지 물어봅니다.',
      en: 'A stop-gap that everybody forgot is the cause of the next incident. After thirty days it is worth asking whether it stayed.',
    },
  },
  'incident/recurrence-unlinked': {
    severity: 'warning',
    message: {
      ko: '{earlier|과/와} 원인과 서비스가 같은데 재발로 연결되어 있지 않습니다',
      en: 'same cause and service as {earlier}, but not linked as its recurrence',
    },
    hint: {
      ko: '재발이면 recurrenceOf: [{earlier}]를 적고, 다른 이야기라면 이유를 들어 이 경고를 끄세요.',
      en: 'If it is one, state recurrenceOf: [{earlier}]; if it is another story, turn this off with the reason.',
    },
    explain: {
      ko: '같은 원인이 같은 서비스에서 다시 났다면 지난번 대책이 듣지 않았거나 끝나지 않았다는 뜻입니다. 연결해 두어야 두 보고서를 함께 읽을 수 있습니다.',
      en: 'If one cause hits one service twice, the measures of the first time did not work or were not finished. Linked, the two reports are read together.',
    },
  },
  'incident/no-explainer': {
    severity: 'hint',
    message: {
      ko: '원인 {“cause”|을/를} 설명하는 글이 아직 없습니다',
      en: 'no post explains the cause “{cause}” yet',
    },
    hint: {
      ko: '설명하는 글의 explains에 {id|을/를} 적으세요. 없다면 다음에 쓸 글입니다.',
      en: 'Name {id} in the explains of the post that does; if there is none, it is one to write.',
    },
    explain: {
      ko: '장애 보고서는 무슨 일이 있었는지를, 설명하는 글은 왜 그렇게 되는지를 말합니다. 둘이 이어지면 다음 사람이 원리부터 따라올 수 있습니다.',
      en: 'A report says what happened, an explaining post why such things happen. Linked, the next reader can start from the mechanism.',
    },
  },
  'incident/unknown-start': {
    severity: 'hint',
    message: {
      ko: '언제 시작됐는지 알 수 없어 통계의 걸린 시간에서 빠집니다',
      en: 'when it began is not known, so the statistics leave its durations out',
    },
    hint: {
      ko: '날짜나 “11:0x”처럼 아는 만큼만 적어도 구간으로 계산합니다.',
      en: 'As much as is known will do: a day, or 11:0x, is counted as a range.',
    },
    explain: {
      ko: '모르는 시각을 0이나 어림으로 채우면 통계가 거짓이 됩니다. 그래서 빼고, 몇 건을 뺐는지 함께 보여 줍니다. 기록에 남지 않았다면 그대로 두어도 됩니다.',
      en: 'A guess, or zero, in place of a time nobody knows would make the statistics lie. It is left out, and they say how many were. If no record is left, leave it.',
    },
  },
  'incident/unknown-end': {
    severity: 'hint',
    message: {
      ko: '언제 복구됐는지 알 수 없어 통계의 복구 시간에서 빠집니다',
      en: 'when it was resolved is not known, so the statistics leave its time to recovery out',
    },
    hint: {
      ko: '날짜나 “11:0x”처럼 아는 만큼만 적어도 구간으로 계산합니다.',
      en: 'As much as is known will do: a day, or 11:0x, is counted as a range.',
    },
    explain: {
      ko: '모르는 시각을 0이나 어림으로 채우면 통계가 거짓이 됩니다. 그래서 빼고, 몇 건을 뺐는지 함께 보여 줍니다. 기록에 남지 않았다면 그대로 두어도 됩니다.',
      en: 'A guess, or zero, in place of a time nobody knows would make the statistics lie. It is left out, and they say how many were. If no record is left, leave it.',
    },
  },
  'incident/outage-word': {
    severity: 'hint',
    message: {
      ko: '{“word”|은/는} 범위({scope})보다 큰 표현입니다',
      en: '“{word}” says more than the scope ({scope})',
    },
    hint: {
      ko: '무엇이 누구에게 안 됐는지로 바꾸세요. 예: “일부 사용자 결제 실패”.',
      en: 'Say what failed for whom: “payments failed for some users”.',
    },
    explain: {
      ko: '전면 장애, 먹통 같은 말은 눈에 띄지만 읽는 사람이 범위를 잘못 압니다. 제목만 보고도 얼마나 급한 일이었는지 알 수 있어야 합니다.',
      en: 'Words such as outage catch the eye, but tell readers the wrong scope. A title alone should say how bad it was.',
    },
  },
  'incident/stale-howto': {
    severity: 'hint',
    message: {
      ko: '마지막으로 확인한 지 {months}개월이 지났습니다',
      en: 'last verified {months} months ago',
    },
    hint: {
      ko: '다시 따라 해 보고 verifiedAt을 고치세요.',
      en: 'Try it again, and bring verifiedAt up to date.',
    },
    explain: {
      ko: '명령과 기본값은 버전마다 바뀝니다. 1년 넘게 확인하지 않은 안내를 장애 중에 따라 하면 일이 커질 수 있습니다.',
      en: 'Commands and defaults change with versions. Instructions that nobody tried for a year can make an incident worse.',
    },
  },
} as const satisfies Record<`incident/${string}`, DiagnosticText>;
