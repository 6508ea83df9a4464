import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { foldCase } from '../kernel/fold-case.ts';
import { configPlace } from './config-place.ts';
import { defaultCategories } from './default-categories.ts';
import { fixedSegments } from './fixed-segments.ts';
import type { CategoryConfig, SiteConfig } from './site-config.ts';
import type { CategoryInput } from './site-config-input.ts';
import type { WrittenConfig } from './written-config.ts';

/** Which category a name leads to: folded names to ids. */
type Owners = ReadonlyMap<string, string>;

/**
 * All categories of a site: the built-in ones, changed by entries that have their id, then the others as configured.
 * An entry with a problem is left out of the value.
 * @param written the `categories` of a configuration, of the right shape
 * @param lang in which the built-in ones are called what their entries leave open
 */
export function completeCategories(
  written: readonly CategoryInput[],
  lang: SiteConfig['lang'],
  config: WrittenConfig,
): Outcome<readonly CategoryConfig[]> {
  const diagnostics: Diagnostic[] = [];
  const accepted = new Map<string, CategoryInput>();
  const defaults = defaultCategories(lang);
  const owners = new Map(namesOfBuiltIn(defaults, written));
  for (const [index, entry] of written.entries()) {
    const isSecond = accepted.has(foldCase(entry.id));
    const problems = [
      ...idProblems(entry, index, isSecond, config),
      ...nameProblems(entry, index, owners, config),
    ];
    diagnostics.push(...problems);
    if (problems.length > 0) continue;
    accepted.set(foldCase(entry.id), entry);
    for (const { name } of namesOf(entry)) owners.set(foldCase(name), foldCase(entry.id));
  }
  const builtIn = defaults.map((category) => complete(accepted.get(category.id) ?? {}, category, owners));
  const added = [...accepted]
    .filter(([id]) => !defaults.some((category) => category.id === id))
    .map(([, entry]) => complete(entry, plain(entry.id), owners));
  return { value: [...builtIn, ...added], diagnostics };
}

/** The ids of the built-in categories and what readers see of them; their other names give way to a site's own. */
function namesOfBuiltIn(
  defaults: readonly CategoryConfig[],
  written: readonly CategoryInput[],
): readonly (readonly [string, string])[] {
  return defaults.flatMap(({ id, label }) => {
    const shown = written.find((entry) => foldCase(entry.id) === id)?.label ?? label;
    return [id, shown].map((name) => [foldCase(name), id] as const);
  });
}

/** A letter or a digit, then these and `-` and `_`: a name that every file system and every address can hold. */
const idForm = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

/** Names Windows keeps for devices (learn.microsoft.com, Naming Files). */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** File systems hold names of 255 bytes; 80 Hangul syllables are 240. */
const longestId = 80;

function idProblems(
  { id }: CategoryInput,
  index: number,
  isSecond: boolean,
  config: WrittenConfig,
): readonly Diagnostic[] {
  const place = configPlace(config, ['categories', index, 'id']);
  if (isSecond) return [diagnose('config/category-twice', place, { name: id, other: id })];
  if (fixedSegments.includes(foldCase(id))) return [diagnose('config/category-address', place, { id })];
  const fits = idForm.test(id.normalize('NFC')) && !deviceName.test(id) && id.length <= longestId;
  return fits ? [] : [diagnose('config/category-id', place, { id })];
}

/** No name may lead to two categories. */
function nameProblems(
  entry: CategoryInput,
  index: number,
  owners: Owners,
  config: WrittenConfig,
): readonly Diagnostic[] {
  return namesOf(entry).flatMap(({ name, field }) => {
    const other = owners.get(foldCase(name)) ?? foldCase(entry.id);
    if (other === foldCase(entry.id)) return [];
    return [
      diagnose('config/category-twice', configPlace(config, ['categories', index, ...field]), {
        name,
        other,
      }),
    ];
  });
}

/** What leads to a category, and the field that says so. */
function namesOf({
  id,
  label,
  labels = [],
}: CategoryInput): readonly { name: string; field: readonly PropertyKey[] }[] {
  return [
    { name: id, field: ['id'] },
    ...(label === undefined ? [] : [{ name: label, field: ['label'] }]),
    ...labels.map((name, at) => ({ name, field: ['labels', at] })),
  ];
}

function complete(entry: Partial<CategoryInput>, basis: CategoryConfig, owners: Owners): CategoryConfig {
  const id = basis.id;
  const { label = basis.label, type = basis.type, description = basis.description } = entry;
  const names = [...(entry.labels ?? basis.labels), label, pluralOf(id)].map((name) => name.normalize('NFC'));
  const labels = [...new Set(names)].filter(
    (name) => foldCase(name) !== foldCase(id) && isFree(name, id, owners),
  );
  return { id, label, labels, type, description };
}

function isFree(name: string, id: string, owners: Owners): boolean {
  const owner = owners.get(foldCase(name));
  return owner === undefined || owner === foldCase(id);
}

/** What a category is about which nothing is said but its id. `concept` claims the least of its posts. */
function plain(id: string): CategoryConfig {
  const name = id.normalize('NFC');
  return { id: name, label: name, labels: [], type: 'concept', description: '' };
}

function pluralOf(id: string): string {
  return /[a-rt-z]$/i.test(id) ? `${id}s` : id;
}
