import { h, type JSX } from 'preact';
import type { BodyView } from '../pages/post.ts';
import { bodyMark } from './body-mark.ts';
import { fillHoles } from './fill-holes.ts';

/**
 * What templates import as `hoego/template`: the only components that set HTML as it is, everything else is escaped; the
 * charts of incidents, which are drawn here, by the thread that renders the page, so that a plan of thousands of pages draws
 * none of them, and an edit none that stayed as it was; the names of the months, and numbers of days in words.
 */

export { actionAge } from '../charts/action-age.ts';
export { causeGraph } from '../charts/cause-graph.ts';
export { durationStrip } from '../charts/duration-strip.ts';
export { incidentTimeline } from '../charts/incident-timeline.ts';
export { severityScopeMatrix } from '../charts/severity-scope-matrix.ts';
export { yearHeatMap } from '../charts/year-heat-map.ts';
export { daySpanText } from '../incident/day-span-text.ts';
export { englishMonths } from '../kernel/time/english-months.ts';

/** The HTML of a post, its holes filled, in a `<div>`. */
export function Html(props: { readonly of: BodyView; readonly class?: string }): JSX.Element {
  const __html = bodyMark(fillHoles(props.of.holes));
  return h('div', { class: props.class, dangerouslySetInnerHTML: { __html } });
}

/**
 * JSON-LD, which browsers take for data, so no content security policy forbids it.
 * @param props.text JSON; `<` only occurs inside its strings, where `\u003c` means the same and ends no element
 */
export function JsonLd(props: { readonly text: string }): JSX.Element {
  const text = props.text.replaceAll('<', '\\u003c');
  return h('script', { type: 'application/ld+json', dangerouslySetInnerHTML: { __html: text } });
}
