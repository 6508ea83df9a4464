import { symptoms } from '../vocabulary.mjs';
import { snakeCase } from './names.mjs';
import { pieces } from './pieces.mjs';

const commands = [
  (r, service) => [
    `kubectl -n "$NAMESPACE" get pods -l app=${service} -o wide | grep -v Running  # ${r.pick(symptoms)}`,
  ],
  (r, service) => [
    `kubectl -n "$NAMESPACE" logs deploy/${service} --since=${r.int(5, 90)}m | tail -n ${r.int(20, 400)}`,
  ],
  (r, service) => [
    `docker build --build-arg VERSION=${r.int(1, 9)}.${r.int(0, 40)}.${r.int(0, 20)} -t registry.local/${service}:${r.hex(7)} .`,
  ],
  (r) => [
    `for node in $(kubectl get nodes -o name); do kubectl describe "$node" | grep -A${r.int(2, 8)} Allocated; done`,
  ],
  (r, service) => [
    `if [[ $(curl -s -o /dev/null -w '%{http_code}' http://${service}:${r.int(3000, 9000)}/healthz) != 200 ]]; then exit ${r.int(1, 9)}; fi`,
  ],
  (r, service) => [
    `export ${snakeCase(service).toUpperCase()}_LIMIT=$(( ${r.int(2, 16)} * ${r.int(64, 512)} ))`,
  ],
];

/** @type {import('./code-block.mjs').Program} */
export function bash(r, service, length) {
  return [
    '#!/usr/bin/env bash',
    'set -euo pipefail',
    `NAMESPACE=${service}-${r.pick(['prod', 'stage', 'dev'])}`,
    ...pieces(r, length, commands, service),
  ];
}
