#!/usr/bin/env node
import { existsSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
const main = new URL('../lib/program/main.js', import.meta.url);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `hoego에는 Node.js 20.19 이상이 필요합니다. hoego needs Node.js 20.19 or newer (found ${process.versions.node}).`,
  );
  process.exitCode = 4;
} else if (!existsSync(main)) {
  console.error('lib/이 아직 없습니다. 먼저 실행하세요: npm run compile  (lib/ is missing; run that first)');
  process.exitCode = 4;
} else {
  await import(main.href);
}
