import type { HowTo } from '../incident/how-to.ts';
import { knownOf } from '../incident/known-time.ts';
import type { RecordFields } from './record-schema.ts';
import { timeOfFields } from './time-kinds.ts';

/** What a how-to states of itself. @param zone in which times without an offset are meant */
export function howToOf(fields: RecordFields, zone: string): HowTo {
  const { appliesTo, environment, difficulty, symptoms, verifiedAt, commandsDestructive } = fields;
  return {
    appliesTo,
    environment,
    difficulty,
    symptoms,
    verifiedAt: verifiedAt === null ? null : knownOf(timeOfFields(verifiedAt, zone)),
    commandsDestructive,
  };
}
