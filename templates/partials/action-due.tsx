import type { ActionView } from 'hoego/pages/action-view';
import type { Chrome } from 'hoego/pages/chrome';
import { incidentText } from '../incident-text.ts';
import { TimeText } from './time-text.tsx';

type ActionDueProps = { readonly of: ActionView; readonly chrome: Chrome };

/** Until when something was promised, and for how long it has been late. */
export function ActionDue({ of: { due, overdueDays }, chrome }: ActionDueProps) {
  const words = incidentText(chrome.lang);
  return (
    <>
      {due === null ? <span class="not-stated">{words.noDue}</span> : <TimeText of={due} />}
      {overdueDays > 0 && <strong class="overdue">{words.overdue(overdueDays)}</strong>}
    </>
  );
}
