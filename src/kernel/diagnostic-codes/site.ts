import type { DiagnosticText } from '../diagnostic-text.ts';

export const siteCodes = {
  'site/no-url': {
    severity: 'warning',
    message: {
      ko: 'siteUrl이 없어 피드와 사이트맵에 {placeholder|을/를} 썼습니다',
      en: 'There is no siteUrl: feeds and the sitemap say {placeholder}',
    },
    hint: {
      ko: "site.config.ts에 siteUrl: 'https://…'를 적거나 --site-url로 알려 주세요.",
      en: "State siteUrl: 'https://…' in site.config.ts, or give --site-url.",
    },
    explain: {
      ko: '피드, 사이트맵, 검색 엔진에 알리는 대표 주소에는 도메인까지 적어야 합니다. 도메인을 모르면 내 컴퓨터의 주소가 들어가므로 그대로 배포하면 구독자가 글을 열 수 없습니다.',
      en: 'Feeds, the sitemap and canonical links need whole addresses. Without the domain they point to your own machine, and subscribers could open nothing.',
    },
  },
  'site/unknown-code': {
    severity: 'warning',
    message: {
      ko: 'hoego-disable에 적은 {code|은/는} 없는 코드입니다',
      en: 'hoego-disable names {code}, which is no code',
    },
    hint: {
      ko: '코드를 확인하세요.⟨ 비슷한 코드: {nearest}⟩',
      en: 'Check the code.⟨ Similar codes: {nearest}⟩',
    },
    explain: {
      ko: '코드의 철자가 틀리면 아무것도 끄지 못한 채 껐다고 믿게 됩니다. 코드는 진단 메시지의 심각도 다음에 나옵니다.',
      en: 'A misspelt code turns nothing off, while you believe it did. The code stands after the severity in every message.',
    },
  },
} as const satisfies Record<`site/${string}`, DiagnosticText>;
