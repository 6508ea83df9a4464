import type { Chrome } from 'hoego/pages/chrome';
import type { TimeView } from 'hoego/pages/time-view';
import { incidentText } from '../incident-text.ts';
import { TimeText } from './time-text.tsx';

type StartTimeProps = { readonly of: TimeView; readonly chrome: Chrome };

/** When an incident began, where nothing beside it says what the time is of. */
export function StartTime({ of: time, chrome }: StartTimeProps) {
  return time.isKnown ? <TimeText of={time} /> : <span>{incidentText(chrome.lang).startUnknown}</span>;
}
