import type { CalendarDayView, CalendarView, LatestView } from 'hoego/pages/calendar';
import type { Chrome } from 'hoego/pages/chrome';
import type { PageProps } from 'hoego/pages/page';
import { yearHeatMap } from 'hoego/template';
import { KnowledgePage } from '../layouts/knowledge-page.tsx';
import { overviewText } from '../overview-text.ts';
import { Chart } from '../partials/chart.tsx';
import { DateText } from '../partials/date-text.tsx';

export default function CalendarPage({ view, chrome }: PageProps<CalendarView>) {
  const words = overviewText(chrome.lang);
  const { latest, undated, days } = view;
  return (
    <KnowledgePage view={view} title={view.title} chrome={chrome}>
      <YearLinks years={view.years} chrome={chrome} />
      {latest !== null && <Anniversaries latest={latest} chrome={chrome} />}
      {view.year !== null && (
        <Chart chart={yearHeatMap(view.year, chrome.lang)} chrome={chrome} id="calendar:year" />
      )}
      {isEmpty(view) && <p class="empty">{words.noDays}</p>}
      {days.length > 0 && (
        <section class="topic-part">
          <h2>{words.days}</h2>
          <dl class="calendar-days">
            {days.map((day) => (
              <Day day={day} chrome={chrome} />
            ))}
          </dl>
        </section>
      )}
      {undated.length > 0 && (
        <section class="topic-part">
          <h2>{words.undated}</h2>
          <ul>
            {undated.map(({ label, url, month }) => (
              <li>
                <a href={url}>{label}</a> <span class="link-note">{words.inMonth(month)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {latest !== null && latest.unplaced.length > 0 && (
        <section class="topic-part">
          <h2>{words.unplaced}</h2>
          <ul>
            {latest.unplaced.map(({ label, url }) => (
              <li>
                <a href={url}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </KnowledgePage>
  );
}

/** Whether nothing of the year stands in the table of its chart. */
function isEmpty({ year }: CalendarView): boolean {
  return year === null || (year.incidents.length === 0 && year.undated.length === 0);
}

type YearLinksProps = { readonly years: CalendarView['years']; readonly chrome: Chrome };

function YearLinks({ years, chrome }: YearLinksProps) {
  return (
    <nav class="year-links" aria-label={overviewText(chrome.lang).years}>
      <ul>
        {years.map(({ label, url, isCurrent }) => (
          <li>
            <a href={url} aria-current={isCurrent ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type AnniversariesProps = { readonly latest: LatestView; readonly chrome: Chrome };

/** What happened at this time of other years, as of the day of the build. */
function Anniversaries({ latest: { asOf, anniversaries }, chrome }: AnniversariesProps) {
  const words = overviewText(chrome.lang);
  return (
    <>
      <p class="overview-facts">
        <time datetime={asOf.iso}>{words.asOf(asOf.text)}</time>
      </p>
      {anniversaries.length > 0 && (
        <section class="anniversaries">
          <h2>{words.anniversaries}</h2>
          <ul>
            {anniversaries.map(({ label, url, day, years }) => (
              <li>
                <DateText of={day} /> <span class="link-note">{words.yearsAgo(years)}</span>{' '}
                <a href={url}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Day({ day, chrome }: { readonly day: CalendarDayView; readonly chrome: Chrome }) {
  const words = overviewText(chrome.lang);
  return (
    <div id={day.anchor}>
      <dt>
        <DateText of={day.day} />
      </dt>
      {day.begun.map(({ label, url, end }) => (
        <dd>
          <a href={url}>{label}</a>{' '}
          {end !== null && (
            <span class="link-note">
              {end.isDay ? words.until(end.date.text) : words.endedIn(end.date.text)}
            </span>
          )}
        </dd>
      ))}
      {day.lasting.map(({ label, url }) => (
        <dd>
          <a href={url}>{label}</a> <span class="link-note">{words.lasting}</span>
        </dd>
      ))}
    </div>
  );
}
