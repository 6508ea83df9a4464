import { methodName, snakeCase } from './names.mjs';
import { pieces } from './pieces.mjs';

const instructions = [
  (r) => [`COPY --link package*.json ./${methodName(r).toLowerCase()}/`],
  (r) => [`RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev && echo "${r.hex(8)}" > .stamp`],
  (r, service) => [`ENV ${snakeCase(service).toUpperCase()}_PORT=${r.int(3000, 9000)} NODE_ENV=production`],
  (r) => [`RUN apk add --no-cache curl=${r.int(7, 8)}.${r.int(0, 20)}.${r.int(0, 5)}-r${r.int(0, 3)} tini`],
  (r) => [`ARG VERSION=${r.int(1, 9)}.${r.int(0, 40)}.${r.int(0, 20)}`],
];

/** @type {import('./code-block.mjs').Program} */
export function dockerfile(r, service, length) {
  return [
    `# syntax=docker/dockerfile:1.${r.int(4, 9)}`,
    `FROM node:${r.int(18, 24)}-alpine AS build`,
    'WORKDIR /app',
    ...pieces(r, length - 4, instructions, service),
    'USER node',
    `CMD ["node", "dist/${service}.js"]`,
  ];
}
