import { type Diagnostic, diagnose } from '../../kernel/diagnostic.ts';
import { fieldOf, shortened } from './linted-report.ts';
import { openActions } from './open-actions.ts';
import type { StatedActions } from './stated-actions.ts';

/** Resolutions at the end of a text that can never be ticked off: 주의한다, 노력하겠습니다, 모니터링 강화, 숙지할 것. */
const endless =
  /(?:주의|조심|유의|노력|강화|교육|숙지|명심|당부|철저|만전|신경)(?:을|를|에|히)? ?(?:(?:더 ?)?(?:하|한|합|할|해|기[하한할합울]|쓰|쓴|씁|쓸)[가-힣]*(?: ?(?:한다|합니다|하기|하도록|것|예정))*)?[.!]*$/;
const endlessInEnglish =
  /\b(?:be (?:more )?(?:careful|mindful)|pay (?:more |closer )?attention|try harder|raise awareness)\b/i;

/** What makes an end that can be checked after all: a figure, or a name in code. */
const bounded = /\d|`/;

/** The open ones among some actions of which nobody could say when they are done. */
export function vagueActions({ file, field, actions }: StatedActions): readonly Diagnostic[] {
  return openActions(actions)
    .filter(({ action }) => isVague(action.text.trim()))
    .map(({ action, at }) =>
      diagnose('incident/action-vague', fieldOf(file, `${field}.${at}.text`), {
        action: shortened(action.text),
      }),
    );
}

function isVague(text: string): boolean {
  return !bounded.test(text) && (endless.test(text) || endlessInEnglish.test(text));
}
