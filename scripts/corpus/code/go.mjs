import { things } from '../vocabulary.mjs';
import { methodName } from './names.mjs';
import { times } from './times.mjs';

/** @type {import('./code-block.mjs').Program} */
export function go(r, service, length) {
  return [
    `package ${service.replaceAll('-', '')}`,
    '',
    'import (',
    '\t"context"',
    '\t"fmt"',
    '\t"time"',
    ')',
    '',
    ...times((length - 7) / 7, () => [
      `// ${r.pick(things)} 정리`,
      `func ${methodName(r)}(ctx context.Context, limit int) error {`,
      `\tctx, cancel := context.WithTimeout(ctx, ${r.int(1, 60)}*time.Second)`,
      '\tdefer cancel()',
      '\tfor i := 0; i < limit; i++ {',
      `\t\tif err := ping(ctx, "${service}-${r.int(0, 99)}"); err != nil {`,
      '\t\t\treturn fmt.Errorf("attempt %d: %w", i, err)',
      '\t\t}',
      '\t}',
      '\treturn nil',
      '}',
    ]),
  ];
}
