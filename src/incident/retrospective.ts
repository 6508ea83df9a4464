import type { ActionItem } from './action-item.ts';
import type { KnownTime } from './known-time.ts';

/** How a retrospective looks back: Keep Problem Try, the four Ls, the five Fs, or freely. */
export const retrospectiveFormats = ['kpt', '4l', '5f', 'free'] as const;
export type RetrospectiveFormat = (typeof retrospectiveFormats)[number];

export const subjectKinds = ['project', 'year', 'bootcamp', 'sprint', 'incident'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** The headings of each format, in its order. */
export const itemKinds = {
  kpt: ['keep', 'problem', 'try'],
  '4l': ['liked', 'learned', 'lacked', 'longedFor'],
  '5f': ['fact', 'feeling', 'finding', 'future', 'feedback'],
  free: [],
} as const satisfies Readonly<Record<RetrospectiveFormat, readonly string[]>>;

export type ItemKind = (typeof itemKinds)[RetrospectiveFormat][number];

/** A day of which the year may not be known (`--04-15`). */
export type PeriodDay = KnownTime | { readonly month: number; readonly day: number };

export type Retrospective = {
  readonly format: RetrospectiveFormat | null;
  readonly subject: { readonly kind: SubjectKind | null; readonly name: string } | null;
  readonly period: { readonly from: PeriodDay | null; readonly to: PeriodDay | null } | null;
  /** Roles and how many have them; no names. */
  readonly team: { readonly size: number | null; readonly roles: Readonly<Record<string, number>> } | null;
  readonly items: readonly { readonly kind: ItemKind; readonly texts: readonly string[] }[];
  /** What is to be tried next: promises like any other, and they age like them. */
  readonly tryItems: readonly ActionItem[];
  /** Ids of the incidents it looks back on. */
  readonly incidents: readonly string[];
};
