import type { ErrorListView } from 'hoego/pages/error-list';
import type { LinkView } from 'hoego/pages/link-view';
import type { PageProps } from 'hoego/pages/page';
import { incidentText } from '../incident-text.ts';
import { KnowledgePage } from '../layouts/knowledge-page.tsx';

export default function ErrorListPage({ view, chrome }: PageProps<ErrorListView>) {
  const words = incidentText(chrome.lang);
  return (
    <KnowledgePage view={view} chrome={chrome}>
      {chrome.search !== null && (
        <p class="paste-error">
          <a href={chrome.search} data-search>
            {words.pasteError}
          </a>
        </p>
      )}
      {view.errors.length === 0 && <p class="empty">{words.noErrors}</p>}
      {view.errors.map(({ id, literals, incidents, posts }) => (
        <section class="error-message" id={id}>
          <h2>
            {literals.map((literal, at) => (
              <>
                {at > 0 && <br />}
                <code>{literal}</code>
              </>
            ))}
          </h2>
          <dl class="facts">
            <Posts label={words.metIn} posts={incidents} />
            <Posts label={words.helpedBy} posts={posts} />
          </dl>
        </section>
      ))}
    </KnowledgePage>
  );
}

function Posts({ label, posts }: { readonly label: string; readonly posts: readonly LinkView[] }) {
  if (posts.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      {posts.map((post) => (
        <dd>
          <a href={post.url}>{post.label}</a>
        </dd>
      ))}
    </div>
  );
}
