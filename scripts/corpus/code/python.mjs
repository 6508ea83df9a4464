import { things } from '../vocabulary.mjs';
import { methodName, typeName } from './names.mjs';
import { pieces } from './pieces.mjs';

const definitions = [
  (r, service) => [
    `async def ${methodName(r).toLowerCase()}(limit: int = ${r.int(5, 200)}) -> dict[str, float]:`,
    `    """${r.pick(things)} 점검."""`,
    `    result = {f"${service}-{i}": i * ${r.int(1, 9)}.${r.int(1, 9)} for i in range(limit)}`,
    `    await asyncio.sleep(${r.int(1, 30)})`,
    `    return {k: v for k, v in result.items() if v > ${r.int(1, 90)}}`,
  ],
  (r, service) => [
    '@dataclass(frozen=True)',
    `class ${typeName(r)}:`,
    `    name: str = "${service}"`,
    `    timeout_ms: int = ${r.int(100, 9000)}`,
    `    retry: bool = ${r.chance(0.5) ? 'True' : 'False'}`,
  ],
];

/** @type {import('./code-block.mjs').Program} */
export function python(r, service, length) {
  return [
    'import asyncio',
    'from dataclasses import dataclass',
    '',
    ...pieces(r, length / 6, definitions, service),
  ];
}
