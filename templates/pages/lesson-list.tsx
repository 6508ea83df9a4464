import type { LessonListView } from 'hoego/pages/lesson-list';
import type { PageProps } from 'hoego/pages/page';
import { KnowledgePage } from '../layouts/knowledge-page.tsx';
import { overviewText } from '../overview-text.ts';
import { Pagination } from '../partials/pagination.tsx';
import { StartTime } from '../partials/start-time.tsx';

export default function LessonListPage({ view, chrome }: PageProps<LessonListView>) {
  const words = overviewText(chrome.lang);
  return (
    <KnowledgePage view={view} chrome={chrome}>
      {view.kinds.length === 0 && <p class="empty">{words.noLessons}</p>}
      {view.kinds.map(({ kind, label, count, lessons }) => (
        <section class={`topic-part lessons-${kind}`}>
          <h2>
            {label} <span class="heading-count">{words.lessonCount(count)}</span>
          </h2>
          <ul class="lesson-list">
            {lessons.map(({ text, incident, started, isUnanswered }) => (
              <li>
                {text} {isUnanswered && <span class="mark mark-overdue">{words.unanswered}</span>}
                <span class="cell-note">
                  <a href={incident.url}>{incident.label}</a>{' '}
                  {started !== null && <StartTime of={started} chrome={chrome} />}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Pagination pagination={view.pagination} chrome={chrome} />
    </KnowledgePage>
  );
}
