import { isCertainlyBefore, knownOf } from '../../incident/known-time.ts';
import { recurrenceCycles } from '../../incident/recurrence-cycles.ts';
import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import { fieldPlace } from '../field-place.ts';
import type { Incident } from './incident.ts';

/**
 * Recurrences that do not point back: at an incident that certainly began later, at itself, or round in a circle. A circle of
 * which one link is told to point forward is not told again.
 * @param byId all incidents
 */
export function recurrenceProblems(byId: ReadonlyMap<string, Incident>): readonly Diagnostic[] {
  const incidents = [...byId.values()];
  const forward = incidents.flatMap((incident) => forwardLinks(incident, byId));
  const told = new Set(forward.map(({ from, to }) => JSON.stringify([from.record.id, to.record.id])));
  const circles = recurrenceCycles(incidents.map(({ record }) => record)).filter(
    (circle) => !circle.some((id, at) => told.has(JSON.stringify([id, circle[(at + 1) % circle.length]]))),
  );
  return [...forward.map(tellForward), ...circles.flatMap((circle) => tellCircle(circle, byId))];
}

/** That an incident says it repeats one that began later. */
type ForwardLink = { readonly from: Incident; readonly to: Incident; readonly at: number };

function forwardLinks(from: Incident, byId: ReadonlyMap<string, Incident>): readonly ForwardLink[] {
  const start = knownOf(from.record.milestones.started);
  return from.record.recurrenceOf.flatMap((id, at) => {
    const to = byId.get(id);
    const other = knownOf(to?.record.milestones.started ?? null);
    const isForward = start !== null && other !== null && isCertainlyBefore(start, other);
    return to !== undefined && isForward ? [{ from, to, at }] : [];
  });
}

function tellForward({ from, to, at }: ForwardLink): Diagnostic {
  const related = [fieldPlace(to.post, 'startedAt')];
  const place = fieldPlace(from.post, `recurrenceOf.${at}`);
  return diagnose('incident/recurrence-order', place, { id: to.record.id }, { related });
}

/** Told at the first incident of the circle, with the others beside it. */
function tellCircle(circle: readonly string[], byId: ReadonlyMap<string, Incident>): readonly Diagnostic[] {
  const [first, ...others] = circle.flatMap((id) => byId.get(id) ?? []);
  if (first === undefined) return [];
  const words = { circle: [...circle, circle[0]].join(' → ') };
  const related = others.map(({ post }) => fieldPlace(post, 'recurrenceOf'));
  return [diagnose('incident/recurrence-circle', fieldPlace(first.post, 'recurrenceOf'), words, { related })];
}
