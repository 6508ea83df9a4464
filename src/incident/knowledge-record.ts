import type { HowTo } from './how-to.ts';
import type { IncidentRecord } from './incident-record.ts';
import type { Retrospective } from './retrospective.ts';

/** What a post states beyond the fields that all posts have. A part that its type does not call for is null. */
export type KnowledgeRecord = {
  readonly incident: IncidentRecord | null;
  readonly howTo: HowTo | null;
  readonly retrospective: Retrospective | null;
  /** What the public edition says in place of parts of it; the record of that edition is without these, and has this too. */
  readonly publicPart: PublicPart | null;
};

export type PublicPart = {
  /** Shown instead of what is removed. */
  readonly summary: string | null;
  /** Kinds of sections (see SectionKind) and names of fields. */
  readonly redact: readonly string[];
};
