import { things } from '../vocabulary.mjs';
import { methodName, snakeCase } from './names.mjs';
import { times } from './times.mjs';

/** @type {import('./code-block.mjs').Program} */
export function nginx(r, service, length) {
  const upstream = snakeCase(service);
  return [
    `upstream ${upstream} {`,
    `    server 10.${r.int(0, 255)}.${r.int(0, 255)}.${r.int(1, 254)}:${r.int(3000, 9000)} max_fails=${r.int(1, 9)};`,
    '    keepalive 64;',
    '}',
    'server {',
    `    listen ${r.int(8000, 8999)};`,
    ...times((length - 7) / 4, () => [
      `    location ~ ^/${methodName(r).toLowerCase()}/(\\d+)$ {`,
      `        proxy_pass http://${upstream}; # ${r.pick(things)}`,
      `        proxy_read_timeout ${r.int(1, 120)}s;`,
      '        proxy_set_header X-Request-Id $request_id;',
      '    }',
    ]),
    '}',
  ];
}
