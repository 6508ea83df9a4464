import type { Chrome } from 'hoego/pages/chrome';
import type { CauseView, IncidentView, KinView } from 'hoego/pages/incident/incident-view';
import { causeGraph } from 'hoego/template';
import type { ComponentChildren } from 'preact';
import { incidentText } from '../incident-text.ts';
import { ActionTable } from './action-table.tsx';
import { Chart } from './chart.tsx';
import { StartTime } from './start-time.tsx';
import { TimeText } from './time-text.tsx';
import { TopicName } from './topic-name.tsx';

type IncidentRecordProps = { readonly incident: IncidentView; readonly chrome: Chrome };

/** What followed from an incident: the two responses, causes, lessons, actions, and its kin. */
export function IncidentRecord({ incident, chrome }: IncidentRecordProps) {
  const words = incidentText(chrome.lang);
  const { mitigators, lessons, explainers, graph } = incident;
  return (
    <>
      <Responses incident={incident} chrome={chrome} />
      <Causes incident={incident} chrome={chrome} />
      {mitigators.length > 0 && (
        <Part title={words.mitigators}>
          <TextList texts={mitigators} />
        </Part>
      )}
      {lessons.length > 0 && (
        <Part title={words.lessons} section={incident.sections.lessons} chrome={chrome}>
          <div class="lessons">
            {lessons.map(({ label, texts }) => (
              <section>
                <h3>{label}</h3>
                <TextList texts={texts} />
              </section>
            ))}
          </div>
        </Part>
      )}
      <Actions incident={incident} chrome={chrome} />
      <Recurrence incident={incident} chrome={chrome} />
      <Alike incident={incident} chrome={chrome} />
      {explainers.length > 0 && (
        <Part title={words.explainers}>
          <ul>
            {explainers.map(({ label, url, about }) => (
              <li>
                <a href={url}>{label}</a> <span class="link-reason">{about}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {graph !== null && <Chart chart={causeGraph(graph, chrome.lang)} chrome={chrome} id="record:graph" />}
    </>
  );
}

type PartProps =
  | {
      readonly title: string;
      readonly children: ComponentChildren;
      readonly section?: undefined;
      readonly chrome?: undefined;
    }
  | {
      readonly title: string;
      readonly children: ComponentChildren;
      /** Where the text tells more. */
      readonly section: string | null;
      readonly chrome: Chrome;
    };

function Part({ title, children, section, chrome }: PartProps) {
  return (
    <section class="record-part">
      <h2>{title}</h2>
      {children}
      {section != null && (
        <p class="in-text">
          <a href={section}>{incidentText(chrome.lang).inText}</a>
        </p>
      )}
    </section>
  );
}

function TextList({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}

function Responses({ incident: { mitigations, resolution, sections }, chrome }: IncidentRecordProps) {
  const words = incidentText(chrome.lang);
  return (
    <>
      {mitigations.length > 0 && (
        <Part title={words.shortTerm} section={sections.mitigations} chrome={chrome}>
          <ul>
            {mitigations.map(({ text, at, temporary }) => (
              <li>
                {text} {temporary && <span class="mark">{words.temporary}</span>}
                {at !== null && (
                  <span class="link-reason">
                    <TimeText of={at} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {resolution !== null && (
        <Part title={words.final} section={sections.resolution} chrome={chrome}>
          <p>{resolution.text}</p>
          {resolution.at !== null && (
            <p class="link-reason">
              <TimeText of={resolution.at} />
            </p>
          )}
        </Part>
      )}
    </>
  );
}

function Causes({ incident: { causes, sections }, chrome }: IncidentRecordProps) {
  const words = incidentText(chrome.lang);
  if (causes !== 'unknown' && causes.length === 0) return null;
  return (
    <Part title={words.causes} section={sections.causes} chrome={chrome}>
      {causes === 'unknown' ? (
        <p>{words.causesUnknown}</p>
      ) : (
        <ul class="causes">
          {causes.map((cause) => (
            <Cause cause={cause} chrome={chrome} />
          ))}
        </ul>
      )}
    </Part>
  );
}

function Cause({ cause, chrome }: { readonly cause: CauseView; readonly chrome: Chrome }) {
  const { label, url, role, text, explainers } = cause;
  return (
    <li>
      <strong>
        <TopicName label={label} url={url} />
      </strong>{' '}
      <span class="cause-role">{role}</span>
      {text !== null && <p>{text}</p>}
      {explainers.length > 0 && (
        <p class="link-reason">
          {incidentText(chrome.lang).explainedBy}:{' '}
          {explainers.map((explainer, at) => (
            <>
              {at > 0 && ', '}
              <a href={explainer.url}>{explainer.label}</a>
            </>
          ))}
        </p>
      )}
    </li>
  );
}

function Actions({ incident, chrome }: IncidentRecordProps) {
  const words = incidentText(chrome.lang);
  const { actions, noActionsBecause, asOf, sections } = incident;
  if (actions.length === 0 && noActionsBecause === null) return null;
  return (
    <Part title={words.actions} section={sections.actions} chrome={chrome}>
      {actions.length > 0 && (
        <ActionTable
          actions={actions}
          caption={words.actions}
          heading={words.action}
          asOf={asOf}
          chrome={chrome}
        />
      )}
      {noActionsBecause !== null && <p>{words.noActions(noActionsBecause)}</p>}
    </Part>
  );
}

function Recurrence({ incident: { repeats, repeatedBy }, chrome }: IncidentRecordProps) {
  const words = incidentText(chrome.lang);
  if (repeats.length === 0 && repeatedBy.length === 0) return null;
  return (
    <Part title={words.recurrence}>
      <KinList title={words.repeats} kin={repeats} chrome={chrome} />
      <KinList title={words.repeatedBy} kin={repeatedBy} chrome={chrome} />
    </Part>
  );
}

type KinListProps = { readonly title: string; readonly kin: readonly KinView[]; readonly chrome: Chrome };

function KinList({ title, kin, chrome }: KinListProps) {
  if (kin.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {kin.map(({ label, url, date, why }) => (
          <li>
            <a href={url}>{label}</a>{' '}
            <span class="link-reason">
              {date !== null && (
                <>
                  <StartTime of={date} chrome={chrome} /> ·{' '}
                </>
              )}
              {why}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Incidents that are like this one, with the reasons and their shares. */
function Alike({ incident: { alike }, chrome }: IncidentRecordProps) {
  const words = incidentText(chrome.lang);
  if (alike.length === 0) return null;
  return (
    <Part title={words.alike}>
      <ul>
        {alike.map(({ label, url, date, isSimilar, reasons }) => (
          <li>
            <a href={url}>{label}</a> {isSimilar && <span class="mark mark-near-miss">{words.similar}</span>}
            <span class="link-reason">
              {date !== null && (
                <>
                  <StartTime of={date} chrome={chrome} /> ·{' '}
                </>
              )}
              {reasons.map(({ text, share }) => (share === null ? text : `${text} ${share}%`)).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
