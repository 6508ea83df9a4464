// Imported first by every script, for its effect: an old Node would fail on the modules after it with a riddle.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `hoego에는 Node.js 20.19 이상이 필요합니다. hoego needs Node.js 20.19 or newer (found ${process.versions.node}).`,
  );
  process.exit(1);
}
