import type { Bilingual, Language } from '../kernel/diagnostic-text.ts';

const texts = {
  missing: {
    title: { ko: '이 주소에는 페이지가 없습니다', en: 'There is no page here' },
    text: {
      ko: '사이트가 만들어지면 여기에 저절로 나타납니다.',
      en: 'Once the site is built it appears here by itself.',
    },
  },
  failed: {
    title: { ko: '페이지를 만들다가 오류가 났습니다', en: 'Making this page failed' },
    text: {
      ko: 'hoego의 잘못입니다. 자세한 내용은 터미널에 있습니다.',
      en: 'This is a mistake in hoego. The terminal says more.',
    },
  },
} as const satisfies Record<string, { title: Bilingual; text: Bilingual }>;

/** The page that is served where the site has none to show; the live client replaces it as soon as there is one. */
export function barePage(about: keyof typeof texts, lang: Language): string {
  const { title, text } = texts[about];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title[lang]}</title>
</head>
<body>
<main>
<h1>${title[lang]}</h1>
<p>${text[lang]}</p>
</main>
</body>
</html>
`;
}
