import { symptoms, things } from '../vocabulary.mjs';
import { methodName, snakeCase } from './names.mjs';
import { pieces } from './pieces.mjs';

const statements = [
  (r, service) => [
    'SELECT o.id, o.state, COUNT(*) AS cnt',
    `FROM ${snakeCase(service)} o`,
    `LEFT JOIN events e ON e.order_id = o.id AND e.kind = '${methodName(r)}'`,
    `WHERE o.created_at >= NOW() - INTERVAL '${r.int(5, 90)} minutes'`,
    `GROUP BY o.id, o.state HAVING COUNT(*) > ${r.int(1, 50)};`,
  ],
  (r, service) => [
    `CREATE INDEX CONCURRENTLY idx_${methodName(r).toLowerCase()} ON ${snakeCase(service)} (state, created_at DESC) WHERE state <> 'done';`,
  ],
  (r, service) => [
    `UPDATE ${snakeCase(service)} SET retry = retry + 1, note = '${r.pick(symptoms)}' WHERE id IN (${r.int(1, 999)}, ${r.int(1000, 9999)});`,
  ],
];

/** @type {import('./code-block.mjs').Program} */
export function sql(r, service, length) {
  return [`-- ${r.pick(things)} 확인`, ...pieces(r, length / 5, statements, service)];
}
