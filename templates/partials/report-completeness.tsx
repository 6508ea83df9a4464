import type { Chrome } from 'hoego/pages/chrome';
import type { CompletenessView } from 'hoego/pages/incident/incident-view';
import { incidentText } from '../incident-text.ts';

type ReportCompletenessProps = { readonly of: CompletenessView; readonly chrome: Chrome };

/** What a report still lacks, for its author while writing. */
export function ReportCompleteness({ of: { score, missing, unknown }, chrome }: ReportCompletenessProps) {
  const words = incidentText(chrome.lang);
  return (
    <aside class="completeness">
      <p>
        <strong>{words.completeness(score)}</strong>
      </p>
      {missing.length > 0 && (
        <p>
          {words.missing}: {missing.join(', ')}
        </p>
      )}
      {unknown.length > 0 && (
        <p>
          {words.stillUnknown}: {unknown.join(', ')}
        </p>
      )}
      <p class="completeness-help">{words.completenessHelp}</p>
    </aside>
  );
}
