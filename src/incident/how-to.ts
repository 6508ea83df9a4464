import type { KnownTime } from './known-time.ts';

export const difficulties = ['basic', 'intermediate', 'advanced'] as const;
export type Difficulty = (typeof difficulties)[number];

/** What a how-to, a concept or a troubleshooting post says of itself. */
export type HowTo = {
  /** What it holds for; a version is text, as written, and may be a range: `1.22`, `>=24 <26`. */
  readonly appliesTo: readonly { readonly tech: string; readonly version: string | null }[];
  /** Where it was tried: Ubuntu, EKS. */
  readonly environment: readonly string[];
  readonly difficulty: Difficulty | null;
  /** What one sees before one needs it. */
  readonly symptoms: readonly string[];
  /** When it was last seen to work. */
  readonly verifiedAt: KnownTime | null;
  /** Whether it has commands that destroy something. */
  readonly commandsDestructive: boolean;
};
