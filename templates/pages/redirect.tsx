import type { PageProps } from 'hoego/pages/page';
import type { RedirectView } from 'hoego/pages/redirect';
import { text } from '../text.ts';

/** What a host that knows no redirects serves at an old address. */
export default function RedirectPage({ view, chrome }: PageProps<RedirectView>) {
  return (
    <html lang={chrome.lang}>
      <head>
        <meta charset="utf-8" />
        {chrome.contentSecurityPolicy !== null && (
          <meta http-equiv="Content-Security-Policy" content={chrome.contentSecurityPolicy} />
        )}
        <meta http-equiv="refresh" content={`0; url=${view.to}`} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{view.title}</title>
        <link rel="canonical" href={view.canonical} />
        {chrome.stylesheets.map((address) => (
          <link rel="stylesheet" href={address} />
        ))}
      </head>
      <body>
        <main class="moved">
          <h1>{view.title}</h1>
          <p>{text(chrome.lang).moved}</p>
          <p>
            <a href={view.to}>{view.title}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
