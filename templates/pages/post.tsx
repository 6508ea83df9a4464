import type { PageProps } from 'hoego/pages/page';
import type { PostView } from 'hoego/pages/post';
import { Html, incidentTimeline } from 'hoego/template';
import { incidentText } from '../incident-text.ts';
import { Base } from '../layouts/base.tsx';
import { AbridgedNote } from '../partials/abridged-note.tsx';
import { Breadcrumb } from '../partials/breadcrumb.tsx';
import { Chart } from '../partials/chart.tsx';
import { HowToFacts } from '../partials/how-to-facts.tsx';
import { IncidentFacts } from '../partials/incident-facts.tsx';
import { IncidentRecord } from '../partials/incident-record.tsx';
import { LinkList } from '../partials/link-list.tsx';
import { PostMeta } from '../partials/post-meta.tsx';
import { PostNeighbours } from '../partials/post-neighbours.tsx';
import { ReportCompleteness } from '../partials/report-completeness.tsx';
import { RetrospectiveFacts, RetrospectiveItems } from '../partials/retrospective-facts.tsx';
import { SeriesBox } from '../partials/series-box.tsx';
import { TableOfContents } from '../partials/table-of-contents.tsx';
import { TagLinks } from '../partials/tag-links.tsx';
import { TopicLinks } from '../partials/topic-links.tsx';
import { text } from '../text.ts';

export default function PostPage({ view, chrome }: PageProps<PostView>) {
  const words = text(chrome.lang);
  const { incident, howTo, retrospective } = view;
  return (
    <Base head={view.head} chrome={chrome} category={view.category}>
      <article class="post" lang={view.lang ?? undefined}>
        <header class="post-header">
          <Breadcrumb links={view.category === null ? [] : [view.category]} chrome={chrome} />
          <h1>{view.title}</h1>
          <PostMeta post={view} chrome={chrome} />
          {view.series !== null && <SeriesBox series={view.series} chrome={chrome} />}
          {view.abridged !== null && <AbridgedNote abridged={view.abridged} chrome={chrome} />}
          <LinkList title={words.prerequisites} links={view.prerequisites} />
        </header>
        {incident?.completeness != null && <ReportCompleteness of={incident.completeness} chrome={chrome} />}
        {incident !== null && <IncidentFacts incident={incident} chrome={chrome} />}
        {howTo !== null && <HowToFacts howTo={howTo} chrome={chrome} />}
        {retrospective !== null && <RetrospectiveFacts of={retrospective} chrome={chrome} />}
        {incident?.timeline != null && (
          <Chart
            chart={incidentTimeline(incident.timeline, chrome.lang)}
            chrome={chrome}
            id="record:timeline"
          />
        )}
        <div class="post-content">
          <TableOfContents entries={view.tableOfContents} chrome={chrome} />
          <Html class="post-body" of={view.body} />
        </div>
        {incident !== null && <IncidentRecord incident={incident} chrome={chrome} />}
        {retrospective !== null && <RetrospectiveItems of={retrospective} chrome={chrome} />}
        <TagLinks tags={view.tags} />
        {view.concepts.length > 0 && (
          <section class="link-list">
            <h2>{incidentText(chrome.lang).concepts}</h2>
            <TopicLinks topics={view.concepts} />
          </section>
        )}
        <LinkList title={words.references} links={view.references} />
        <LinkList title={words.backlinks} links={view.backlinks} />
        <LinkList title={words.related} links={view.related} />
        {view.editLink !== null && (
          <p class="edit-link">
            <a href={view.editLink}>{words.edit}</a>
          </p>
        )}
        <PostNeighbours previous={view.previous} next={view.next} chrome={chrome} />
      </article>
    </Base>
  );
}
