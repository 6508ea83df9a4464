import type { HowTo } from '../incident/how-to.ts';
import { monthsStale } from '../incident/months-stale.ts';
import { namesOf } from '../incident/names.ts';
import { foldCase } from '../kernel/fold-case.ts';
import type { Site } from '../site/site.ts';
import { knownTimeView, type TimeView } from './time-view.ts';

/** What a how-to, a concept or a troubleshooting post says of itself. */
export type HowToView = {
  /** `Kubernetes 1.22` */
  readonly appliesTo: readonly string[];
  readonly environment: readonly string[];
  readonly difficulty: string | null;
  readonly symptoms: readonly string[];
  readonly verifiedAt: TimeView | null;
  /** For how many months it was not verified; null while that is not too long. */
  readonly monthsStale: number | null;
  readonly commandsDestructive: boolean;
};

/** @returns null where nothing is said */
export function howToView(howTo: HowTo, site: Site): HowToView | null {
  const { config, knowledge } = site;
  const { appliesTo, environment, difficulty, symptoms, verifiedAt, commandsDestructive } = howTo;
  const labelOf = (id: string) => knowledge.topics.technologies.byId.get(foldCase(id))?.label ?? id;
  const view: HowToView = {
    appliesTo: appliesTo.map(({ tech, version }) =>
      version === null ? labelOf(tech) : `${labelOf(tech)} ${version}`,
    ),
    environment,
    difficulty: difficulty === null ? null : namesOf(config.lang).difficulty[difficulty],
    symptoms,
    verifiedAt: verifiedAt === null ? null : knownTimeView(verifiedAt, config),
    monthsStale: monthsStale(howTo, knowledge.asOf),
    commandsDestructive,
  };
  const says = [view.appliesTo, environment, symptoms].some(({ length }) => length > 0);
  return says || difficulty !== null || verifiedAt !== null || commandsDestructive ? view : null;
}
