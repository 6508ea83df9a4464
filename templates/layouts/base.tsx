import type { Chrome } from 'hoego/pages/chrome';
import type { Head } from 'hoego/pages/head';
import type { LinkView } from 'hoego/pages/link-view';
import type { ComponentChildren } from 'preact';
import { DocumentHead } from '../partials/document-head.tsx';
import { SiteFooter } from '../partials/site-footer.tsx';
import { SiteHeader } from '../partials/site-header.tsx';
import { pathOf } from '../path-of.ts';
import { text } from '../text.ts';

type BaseProps = {
  readonly head: Head;
  readonly chrome: Chrome;
  /** The category a page belongs to although its address does not say so: a post's. */
  readonly category?: LinkView | null;
  readonly children: ComponentChildren;
};

/** The whole document around a page's own content. */
export function Base({ head, chrome, category, children }: BaseProps) {
  return (
    <html lang={chrome.lang}>
      <DocumentHead head={head} chrome={chrome} />
      <body>
        {/* A colon cannot occur in the anchor of a heading, so no post can have this id. */}
        <a class="skip-link" href="#page:main">
          {text(chrome.lang).skipToContent}
        </a>
        <SiteHeader chrome={chrome} path={pathOf(head.canonical)} category={category ?? null} />
        <main id="page:main">{children}</main>
        <SiteFooter chrome={chrome} />
      </body>
    </html>
  );
}
