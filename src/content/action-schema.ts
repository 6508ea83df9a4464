import type * as z from 'zod';
import { actionStatuses, actionTypes } from '../incident/action-item.ts';
import { choice, entry, line, list, names, optional, owner, paragraph, webAddress } from './field-kinds.ts';
import { statedTime } from './time-kinds.ts';

/** A measure against recurrence, or something to try next. */
const actionItem = entry('text', {
  id: optional(line(100)),
  text: paragraph(1000),
  type: optional(choice(actionTypes)),
  owner: optional(owner),
  due: optional(statedTime),
  status: optional(choice(actionStatuses)),
  reason: optional(paragraph(1000)),
  addresses: names(line(100)),
  url: optional(webAddress),
  doneAt: optional(statedTime),
});

export const actionItems = list(actionItem);

export type ActionFields = z.output<typeof actionItem>;
