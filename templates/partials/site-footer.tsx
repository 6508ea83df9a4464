import type { Chrome } from 'hoego/pages/chrome';
import { text } from '../text.ts';

/** The lists of what incidents teach, those of the whole site, and its feed. */
export function SiteFooter({ chrome }: { readonly chrome: Chrome }) {
  const words = text(chrome.lang);
  const feed = chrome.feeds.find(({ type }) => type === 'application/rss+xml');
  return (
    <footer class="site-footer">
      <div class="site-footer-row">
        <p>
          {chrome.title}{' '}
          {chrome.description !== '' && <span class="site-footer-description">{chrome.description}</span>}
        </p>
        <nav aria-label={words.siteMap}>
          <ul class="site-nav">
            {chrome.knowledge.map((link) => (
              <li>
                <a href={link.url}>{link.label}</a>
              </li>
            ))}
          </ul>
          <ul class="site-nav">
            {chrome.sections.map((link) => (
              <li>
                <a href={link.url}>{link.label}</a>
              </li>
            ))}
            {feed !== undefined && (
              <li>
                <a href={feed.url}>RSS</a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
