import type { DiagnosticCode, MessageArgs } from '../../kernel/diagnostic-codes.ts';

/**
 * Takes note of a problem in a text that is being parsed, between two offsets in it; `replacement` is what mends it when
 * it stands there instead.
 */
export type Tell = <C extends DiagnosticCode>(
  code: C,
  start: number,
  end: number,
  args: MessageArgs<C>,
  replacement?: string,
) => void;
