import type { TopicLink } from 'hoego/pages/topic-link';

/** Services, causes or concepts by their names, in a row. */
export function TopicLinks({ topics }: { readonly topics: readonly TopicLink[] }) {
  return (
    <ul class="topic-links">
      {topics.map(({ label, url }) => (
        <li>{url === null ? label : <a href={url}>{label}</a>}</li>
      ))}
    </ul>
  );
}
