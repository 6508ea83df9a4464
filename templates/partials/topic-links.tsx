import type { TopicLink } from 'hoego/pages/topic-link';
import { TopicName } from './topic-name.tsx';

/** Services, causes or concepts by their names, in a row. */
export function TopicLinks({ topics }: { readonly topics: readonly TopicLink[] }) {
  return (
    <ul class="topic-links">
      {topics.map(({ label, url }) => (
        <li>
          <TopicName label={label} url={url} />
        </li>
      ))}
    </ul>
  );
}
