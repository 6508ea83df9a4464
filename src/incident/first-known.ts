import { type KnownTime, knownOf } from './known-time.ts';
import { type Milestones, milestoneKinds } from './milestone.ts';

/** The first thing that is known to have happened: the incident had begun by then. */
export function firstKnown(milestones: Milestones): KnownTime | null {
  for (const kind of milestoneKinds) {
    const known = knownOf(milestones[kind]);
    if (known !== null) return known;
  }
  return null;
}
