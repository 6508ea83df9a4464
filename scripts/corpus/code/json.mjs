import { symptoms } from '../vocabulary.mjs';
import { methodName } from './names.mjs';
import { pieces } from './pieces.mjs';

const members = [
  (r) => [
    `  "${methodName(r)}": { "p50": ${r.int(1, 90)}.${r.int(0, 9)}, "p99": ${r.int(100, 9000)}, "ok": ${r.chance(0.5)} },`,
  ],
  (r) => [`  "${methodName(r)}": ["${r.pick(symptoms)}", ${r.int(1, 999)}, null],`],
  (r) => [`  "${methodName(r)}": "${r.hex(12)}",`],
];

/** @type {import('./code-block.mjs').Program} */
export function json(r, service, length) {
  return [
    '{',
    `  "service": "${service}",`,
    `  "traceId": "${r.hex(32)}",`,
    ...pieces(r, length - 4, members, service),
    `  "version": ${r.int(1, 40)}`,
    '}',
  ];
}
