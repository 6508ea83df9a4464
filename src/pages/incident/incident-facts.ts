import { detectionShare } from '../../incident/detection-share.ts';
import { durationText } from '../../incident/duration-text.ts';
import type { Impact, IncidentRecord } from '../../incident/incident-record.ts';
import { type MetricKind, measure, metricKinds } from '../../incident/metrics.ts';
import { milestoneKinds } from '../../incident/milestone.ts';
import { namesOf } from '../../incident/names.ts';
import { shareText } from '../../incident/share-text.ts';
import { foldCase } from '../../kernel/fold-case.ts';
import { href } from '../../kernel/paths.ts';
import type { Incident } from '../../site/knowledge/incident.ts';
import type { Site } from '../../site/site.ts';
import { type Fact, type FactValue, factOf, plainValue } from '../fact.ts';
import { timeView } from '../time-view.ts';
import { topicLink } from '../topic-link.ts';
import { type FacetName, facetUrl } from './facets.ts';
import { incidentWords } from './incident-words.ts';

/** What an incident is called and how bad it was, as far as its report says. */
export function identityFacts({ post, record, grade }: Incident, { config }: Site): readonly Fact[] {
  const words = incidentWords(config.lang);
  const names = namesOf(config.lang);
  const { severity, scope, status, reviewStatus } = record;
  const found = (facet: FacetName, value: string) => href(config.base, facetUrl({ facet, value }));
  const hasGrade = severity !== null || scope !== null;
  return [
    // Without a number of its own it goes by its address, which tells a reader nothing.
    ...factOf(words.id, record.id === post.slug ? null : plainValue(record.id)),
    ...factOf(
      words.grade,
      hasGrade
        ? plainValue(names.grade(grade), {
            url: found('grade', grade === null ? 'unknown' : String(grade)),
            note: derivationOf({ record, grade }, config.lang),
          })
        : null,
    ),
    ...factOf(
      words.severity,
      severity === null
        ? null
        : plainValue(severityText(severity, config.lang), { url: found('severity', severity) }),
    ),
    ...factOf(
      words.scope,
      scope === null ? null : plainValue(names.scope[scope], { url: found('scope', scope) }),
    ),
    ...factOf(
      words.status,
      status === null ? null : plainValue(names.status[status], { url: found('status', status) }),
    ),
    ...factOf(
      words.reviewStatus,
      reviewStatus === null ? null : plainValue(names.reviewStatus[reviewStatus]),
    ),
  ];
}

/** `중대 (SEV2)` */
export function severityText(severity: NonNullable<IncidentRecord['severity']>, lang: 'ko' | 'en'): string {
  const name = namesOf(lang).severity[severity];
  return severity === 'unknown' ? name : `${name} (${severity.toUpperCase()})`;
}

/** How a grade follows, for whoever asks why it is that one. */
function derivationOf({ record, grade }: Pick<Incident, 'record' | 'grade'>, lang: 'ko' | 'en'): string {
  const words = incidentWords(lang);
  const { severity, scope } = record;
  if (grade === null || severity === null || scope === null) return words.gradeUnknown;
  return words.gradeFrom(severityText(severity, lang), namesOf(lang).scope[scope]);
}

/** Where an incident was and what set it off. */
export function circumstanceFacts({ record }: Incident, site: Site): readonly Fact[] {
  const { config } = site;
  const words = incidentWords(config.lang);
  const { detection, reviewAt } = record;
  const names = namesOf(config.lang);
  return [
    ...serviceFacts(record, site),
    ...factOf(words.environment, environmentValue(record.environment, config.lang)),
    ...factOf(
      words.detection,
      detection === null
        ? null
        : plainValue(names.detection[detection.source], {
            note: detection.couldBeFaster === null ? '' : words.faster(detection.couldBeFaster),
          }),
    ),
    ...factOf(words.trigger, triggerValue(record, site)),
    ...factOf(words.reviewAt, reviewAt === null ? null : timeValue(timeView(reviewAt, config))),
  ];
}

function serviceFacts({ services }: IncidentRecord, site: Site): readonly Fact[] {
  const names = namesOf(site.config.lang);
  if (services === 'unknown') {
    return factOf(names.part.services, plainValue(incidentWords(site.config.lang).unknown));
  }
  return (['faulty', 'affected'] as const).flatMap((role) => {
    const values = services
      .filter((service) => service.role === role)
      .map(({ id }) => topicValueOf(id, 'services', site));
    return values.length === 0 ? [] : [{ label: names.serviceRole[role], values }];
  });
}

function topicValueOf(id: string, registry: 'services' | 'causes', site: Site): FactValue {
  const topic = site.knowledge.topics[registry].byId.get(foldCase(id));
  if (topic === undefined) return plainValue(id);
  const { label, url } = topicLink(topic, site);
  return plainValue(label, { url });
}

/** Production goes without saying, and a report that does not say where it was means that. */
function environmentValue(environment: string, lang: 'ko' | 'en'): FactValue | null {
  if (environment === 'production') return null;
  const names: Readonly<Record<string, string>> = namesOf(lang).environment;
  return plainValue(names[environment] ?? environment);
}

/** `부하: 점심 시간에 트래픽이 몰림`, leading to the cause that it woke. */
function triggerValue({ trigger }: IncidentRecord, site: Site): FactValue | null {
  if (trigger === null) return null;
  const { text, kind, cause } = trigger;
  const name = kind === null ? null : namesOf(site.config.lang).trigger[kind];
  const said = [name, text].filter((part) => part !== null).join(': ');
  const woken = cause === null ? null : topicValueOf(cause, 'causes', site);
  if (said === '') return woken;
  const words = incidentWords(site.config.lang);
  return plainValue(said, { note: woken === null ? '' : words.woke(woken.text) });
}

/** The six moments of an incident, those that its report speaks of. */
export function timeFacts({ record }: Incident, { config }: Site): readonly Fact[] {
  const names = namesOf(config.lang);
  return milestoneKinds.flatMap((kind) =>
    factOf(names.milestone[kind], timeValue(timeView(record.milestones[kind], config))),
  );
}

function timeValue(time: { readonly iso: string | null; readonly text: string } | null): FactValue | null {
  return time === null ? null : plainValue(time.text, { iso: time.iso });
}

/** What a near miss has none of: nothing hurt, so nothing was eased or restored. */
const notOfNearMisses: readonly MetricKind[] = ['ttm', 'ttr', 'tail'];

/** How long an incident took by each metric; that one is unknown is said, what is not stated is left out. */
export function durationFacts({ record }: Incident, { config }: Site): readonly Fact[] {
  const words = incidentWords(config.lang);
  const names = namesOf(config.lang);
  const kinds = metricKinds.filter((kind) => !record.nearMiss || !notOfNearMisses.includes(kind));
  const share = detectionShare(record.milestones).value;
  return [
    ...kinds.flatMap((kind) => {
      const { value, gap } = measure(record.milestones, kind);
      const label = `${names.metric[kind]} (${kind === 'tail' ? 'tail' : kind.toUpperCase()})`;
      if (value !== null) return factOf(label, plainValue(durationText(value, config.lang)));
      if (gap.reason !== 'unknown') return [];
      return factOf(
        label,
        plainValue(words.unknown, { note: words.without(names.milestone[gap.milestone]) }),
      );
    }),
    ...factOf(
      words.detectionShare,
      share === null || record.nearMiss ? null : plainValue(shareText(share, config.lang)),
    ),
  ];
}

/** One effect: what happened, and its figures with their units. */
export type ImpactView = {
  readonly text: string;
  readonly figures: readonly string[];
  readonly estimate: boolean;
};

export function impactView(
  { text, users, requests, dataLoss, support, estimate }: Impact,
  lang: 'ko' | 'en',
): ImpactView {
  const words = incidentWords(lang);
  const figure = (name: string, value: string | null) => (value === null ? [] : [`${name} ${value}`]);
  return {
    text,
    figures: [
      ...figure(words.users, users),
      ...figure(words.requests, requests),
      ...figure(words.dataLoss, dataLoss),
      ...figure(words.support, support),
    ],
    estimate,
  };
}
