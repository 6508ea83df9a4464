import type { LinkView } from 'hoego/pages/link-view';

/** The tags of a post. */
export function TagLinks({ tags }: { readonly tags: readonly LinkView[] }) {
  if (tags.length === 0) return null;
  return (
    <ul class="tag-links">
      {tags.map((tag) => (
        <li>
          <a href={tag.url} rel="tag">
            {tag.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
