/**
 * Whether node_modules holds what the lockfile asks for. npm notes what it installed in a lockfile of its own, at the
 * end of an install that went well, so a broken install never passes. Contents are compared and not times: a checkout
 * makes the lockfile new without changing it.
 * @param {string} wanted text of package-lock.json
 * @param {string | null} installed text of node_modules/.package-lock.json; null when there is none
 * @returns {boolean}
 */
export function isInstalled(wanted, installed) {
  const asked = packagesOf(wanted);
  const found = packagesOf(installed);
  if (asked === null || found === null) return false;
  const isThere = ([path, asks]) =>
    same(asks, found[path]) || (found[path] === undefined && asks.optional === true);
  return Object.entries(asked).every(isThere) && Object.keys(found).every((path) => path in asked);
}

/** The packages of a lockfile by their folder, the project itself left out; null for a text that is no lockfile. */
function packagesOf(text) {
  try {
    const { '': _, ...packages } = JSON.parse(text ?? '').packages;
    return packages;
  } catch {
    return null;
  }
}

function same(asks, has) {
  return has !== undefined && asks.version === has.version && asks.integrity === has.integrity;
}
