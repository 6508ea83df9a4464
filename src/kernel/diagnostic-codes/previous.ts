import type { DiagnosticText } from '../diagnostic-text.ts';

export const previousCodes = {
  'previous/not-found': {
    severity: 'error',
    message: {
      ko: '--previous에 적은 {path}에서 이전에 발행한 자료를 찾지 못했습니다',
      en: '--previous: there is no earlier data at {path}',
    },
    hint: {
      ko: '이전에 발행한 dist의 api/v1 폴더나 그 안의 파일을 적으세요. 처음 발행한다면 --previous를 빼세요.',
      en: 'Name the api/v1 folder of an earlier dist, or a file of it. Leave --previous out the first time.',
    },
    explain: {
      ko: '/changes/ 페이지는 --previous로 알려 준 이전 발행본과 견주어 무엇이 달라졌는지 보여 줍니다. 폴더라면 그 안이나 그 아래 api/v1에 incidents.json, posts.json, action-items.csv 가운데 하나는 있어야 합니다. 비교할 것이 없는데 계속하면 모든 것이 새로 생긴 것처럼 보이므로 멈춥니다.',
      en: 'The page /changes/ tells what is new since the publication that --previous names. A folder has incidents.json, posts.json or action-items.csv in it, or in its api/v1. With nothing to compare with, everything would seem to be new, so the build stops.',
    },
  },
  'previous/format': {
    severity: 'error',
    message: {
      ko: '이전에 발행한 자료로 읽을 수 없는 파일입니다',
      en: 'this is not a file of an earlier publication',
    },
    hint: {
      ko: 'hoego가 /api/v1/에 발행한 incidents.json, posts.json, action-items.csv를 고치지 않고 그대로 쓰세요.',
      en: 'Use incidents.json, posts.json or action-items.csv as hoego published them under /api/v1/.',
    },
    explain: {
      ko: '이전 발행본은 형식이 맞아야 지금과 견줄 수 있습니다. 형식은 /api/v1/schema.json에 있습니다. 다른 파일을 적었거나, 내려받다가 끊겼거나, 손으로 고쳤을 수 있습니다.',
      en: 'Only what has the form of /api/v1/schema.json can be compared. It may be another file, a download that broke off, or one that was edited.',
    },
  },
} as const satisfies Record<`previous/${string}`, DiagnosticText>;
