import { things } from '../vocabulary.mjs';
import { methodName } from './names.mjs';
import { pieces } from './pieces.mjs';

const entries = [
  (r, service) => [
    `        - name: ${methodName(r).toLowerCase()}`,
    `          image: "registry.local/${service}:${r.hex(7)}"`,
  ],
  (r) => [
    `          # ${r.pick(things)} 조정 (${r.int(2023, 2026)})`,
    `          env: [{ name: POOL_SIZE, value: "${r.int(4, 128)}" }]`,
  ],
  (r) => [`          resources: { limits: { cpu: ${r.int(100, 4000)}m, memory: ${r.int(128, 4096)}Mi } }`],
  (r) => [
    '          readinessProbe:',
    `            httpGet: { path: /readyz, port: ${r.int(3000, 9000)} }`,
    `            periodSeconds: ${r.int(2, 30)}`,
  ],
];

/** @type {import('./code-block.mjs').Program} */
export function yaml(r, service, length) {
  return [
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata:',
    `  name: ${service}`,
    `  labels: { app: ${service}, tier: ${r.pick(['web', 'worker', 'db'])} }`,
    'spec:',
    `  replicas: ${r.int(2, 24)}`,
    '  template:',
    '    spec:',
    '      containers:',
    ...pieces(r, length - 9, entries, service),
  ];
}
