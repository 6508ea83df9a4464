import { symptoms, things } from '../vocabulary.mjs';
import { methodName, snakeCase, typeName } from './names.mjs';
import { pieces } from './pieces.mjs';

const declarations = [
  (r, service) => [
    `export async function ${methodName(r)}(pool: Pool, limit = ${r.int(10, 500)}): Promise<number> {`,
    `  const { rows } = await pool.query<{ id: number }>(\`SELECT id FROM ${snakeCase(service)} WHERE state = $1 LIMIT \${limit}\`, ['${r.pick(['open', 'closed', 'failed'])}']);`,
    `  if (rows.length === 0) throw new Error('${r.pick(symptoms)}');`,
    `  return rows.reduce((sum, row) => sum + row.id, ${r.int(0, 9)});`,
    '}',
  ],
  (r) => [
    `interface ${typeName(r)} {`,
    '  readonly id: string;',
    '  attempts?: number;',
    "  status: 'open' | 'half-open' | 'closed';",
    `  retryAfterMs: ${r.int(100, 9000)} | null;`,
    '}',
  ],
  (r, service) => [
    `const ${methodName(r)} = async (n: number) => {`,
    '  for (let i = 0; i < n; i += 1) {',
    `    await new Promise((done) => setTimeout(done, 2 ** i * ${r.int(10, 200)}));`,
    `    console.log(\`attempt \${i}\`, /^${service}-\\d{${r.int(2, 8)}}$/.test(String(i)));`,
    '  }',
    '};',
  ],
];

/** @type {import('./code-block.mjs').Program} */
export function typescript(r, service, length) {
  return [
    "import { Pool } from 'pg';",
    `// ${r.pick(things)} 재시도`,
    ...pieces(r, length / 6, declarations, service),
  ];
}
