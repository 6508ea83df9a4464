import type { SourcePath } from '../../kernel/paths.ts';
import type { ActionItem } from '../action-item.ts';

/** The actions of a post, and the field that states them. */
export type StatedActions = {
  readonly file: SourcePath;
  readonly field: 'actionItems' | 'tryItems';
  readonly actions: readonly ActionItem[];
};
