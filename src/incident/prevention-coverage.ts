import type { ActionItem } from './action-item.ts';
import type { IncidentRecord } from './incident-record.ts';

/** What a cause asks for: that it does not happen again, is seen sooner, hurts less. */
export const preventions = ['prevent', 'detect', 'mitigate'] as const;

export type Prevention = (typeof preventions)[number];

/** `none`: nobody has acted; `open`: something promised is not done yet; `done`: all that was promised is done. */
export type Cover = 'none' | 'open' | 'done';

/** An action of an incident. */
export type IncidentAction = { readonly incident: string; readonly action: ActionItem };

/** What was done about a cause in one way. */
export type Cell = { readonly cover: Cover; readonly actions: readonly IncidentAction[] };

/** What was done about a cause, in the three ways. */
export type CauseCoverage = {
  readonly cause: string;
  /** The incidents it had a part in. */
  readonly incidents: readonly string[];
} & { readonly [Way in Prevention]: Cell };

export type PreventionCoverage = {
  /** By cause id. */
  readonly causes: readonly CauseCoverage[];
  /** Actions that name no cause of their incident. They cover none. */
  readonly unattached: readonly IncidentAction[];
};

/** What coverage needs of an incident. */
export type Caused = Pick<IncidentRecord, 'id' | 'causes' | 'actionItems'>;

/**
 * Cause by cause, what the actions of its incidents do against it. By the rule of the CCADB's incident reports, in whose
 * table of actions each one names the causes it answers: an action covers the causes it names and no other, even if the
 * incident has only one. An action that addresses a lesson, or nothing, answers no cause and is listed apart; one that will not
 * be done covers nothing; repairs, investigations and process are none of the three ways.
 */
export function preventionCoverage(incidents: readonly Caused[]): PreventionCoverage {
  const incidentsOf = new Map<string, Set<string>>();
  const actionsOf = new Map<string, IncidentAction[]>();
  const unattached: IncidentAction[] = [];
  for (const { id, causes, actionItems } of [...incidents].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = causes === 'unknown' ? [] : causes.map((cause) => cause.id);
    for (const cause of own) put(incidentsOf, cause, new Set<string>()).add(id);
    for (const action of actionItems) {
      const addressed = own.filter((cause) => action.addresses.includes(cause));
      if (addressed.length === 0) unattached.push({ incident: id, action });
      for (const cause of new Set(addressed)) put(actionsOf, cause, []).push({ incident: id, action });
    }
  }
  const causes = [...incidentsOf]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cause, ids]) => coverageOf(cause, [...ids], actionsOf.get(cause) ?? []));
  return { causes, unattached };
}

function coverageOf(
  cause: string,
  incidents: readonly string[],
  actions: readonly IncidentAction[],
): CauseCoverage {
  const cell = (way: Prevention): Cell => {
    const own = actions.filter(({ action }) => action.type === way && action.status !== 'wont-do');
    const isDone = own.every(({ action }) => action.status === 'done');
    return { cover: own.length === 0 ? 'none' : isDone ? 'done' : 'open', actions: own };
  };
  return { cause, incidents, prevent: cell('prevent'), detect: cell('detect'), mitigate: cell('mitigate') };
}

/** What a map has under a key, put there first if it has nothing. */
function put<Value>(map: Map<string, Value>, key: string, first: Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  map.set(key, first);
  return first;
}
