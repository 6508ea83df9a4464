import { symptoms, things } from '../vocabulary.mjs';
import { methodName, typeName } from './names.mjs';
import { pieces } from './pieces.mjs';

const members = [
  (r) => [
    `  @Scheduled(fixedDelay = ${r.int(500, 60000)}L)`,
    `  public void ${methodName(r)}() throws InterruptedException {`,
    `    log.info("pool active={} idle={}", pool.getActive(), ${r.int(1, 64)});`,
    `    if (pool.getActive() > ${r.int(8, 128)}) { alarm.fire("${r.pick(symptoms)}"); }`,
    '  }',
  ],
  (r) => [`  private static final int ${methodName(r).toUpperCase()} = 0x${r.hex(4)};`],
  (r) => [
    `  List<String> ${methodName(r)}(Map<String, Integer> input) {`,
    `    return input.entrySet().stream().filter(e -> e.getValue() > ${r.int(1, 99)}).map(Map.Entry::getKey).toList();`,
    '  }',
  ],
];

/** @type {import('./code-block.mjs').Program} */
export function java(r, service, length) {
  return [
    `package kr.example.${service.replaceAll('-', '.')};`,
    '',
    `/** ${r.pick(things)} 감시 */`,
    `public final class ${typeName(r)} {`,
    ...pieces(r, (length - 4) / 5, members, service),
    '}',
  ];
}
