import { sectionKinds } from '../incident/section-kind.ts';
import { howToFields } from './how-to-schema.ts';
import { incidentFields } from './incident-schema.ts';
import { retrospectiveFields } from './retrospective-schema.ts';

/**
 * What can be kept from the public edition: kinds of sections, and fields. Without title, date and address a post would be
 * none; whoever wants to hide these wants `visibility: internal`.
 */
export const redactable: readonly string[] = distinct([
  ...sectionKinds,
  ...Object.keys(incidentFields),
  ...Object.keys(howToFields),
  ...Object.keys(retrospectiveFields),
  'environment',
  'description',
  'tags',
  'authors',
  'technologies',
  'concepts',
  'errorSignatures',
  'references',
]);

/** Some sections have the names of fields. */
function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
