import { diagnose, type Place } from '../kernel/diagnostic.ts';
import { nearestNames } from '../kernel/nearest-names.ts';
import { TemplateMistake } from './template-mistake.ts';

/**
 * A view as a template sees it. Where JavaScript would answer `undefined`, print `[object Object]` or change a value
 * that others share, it throws: the types say the same before a build, but nobody makes a site type-check its own
 * templates. Lists, `JSON.stringify`, spreading and `in` work as ever. It costs about 0.15 ms a page.
 * @param name what the template calls it: `view`, `chrome`
 * @throws TemplateMistake
 */
export function strictView<View>(view: View, name: string): View {
  return isObject(view) ? guarded(view, name) : view;
}

/** A copy is guarded, not the view: a proxy may not answer with guards for the fields of a frozen object. */
function guarded<T extends object>(value: T, path: string): T {
  const isList = Array.isArray(value);
  const copy = copyOf(value);
  let children: Map<string, object> | undefined;
  return new Proxy(copy, {
    get: (_, key) => {
      if (typeof key === 'symbol' || !Object.hasOwn(copy, key)) {
        return isList ? absentFromList(key, path) : absentFromRecord(key, path, Object.keys(copy));
      }
      const field: unknown = Reflect.get(copy, key);
      if (!isObject(field)) return field;
      const known = children?.get(key);
      if (known !== undefined) return known;
      const child = guarded(field, isList ? `${path}[${key}]` : `${path}.${key}`);
      children ??= new Map();
      children.set(key, child);
      return child;
    },
    set: (_, key) => refuseWrite(path, key),
    defineProperty: (_, key) => refuseWrite(path, key),
    deleteProperty: (_, key) => refuseWrite(path, key),
  });
}

/** (Most records of a page are guarded for it alone, so it matters how they are copied.) */
function copyOf<T extends object>(value: T): T;
function copyOf(value: object): object {
  return Array.isArray(value) ? value.slice() : { ...value };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What the language and preact ask of a value before they print it. */
const askedInPrinting = new Set<string | symbol>([
  Symbol.toPrimitive,
  'toString',
  'toLocaleString',
  'valueOf',
  'constructor',
  'peek',
]);

function absentFromRecord(key: string | symbol, path: string, names: readonly string[]): undefined {
  if (askedInPrinting.has(key)) {
    throw new TemplateMistake((place) =>
      diagnose('template/object-as-text', place, { owner: path, names: names.join(', ') }),
    );
  }
  if (typeof key !== 'symbol' && key !== 'toJSON') throw unknownKey(path, key, names, names);
}

/** A list answers its methods, and `undefined` for a place beyond its end, as the type of an element says. */
function absentFromList(key: string | symbol, path: string): unknown {
  if (key in Array.prototype) return Reflect.get(Array.prototype, key);
  if (typeof key === 'symbol' || key === 'toJSON' || key === 'peek' || /^\d+$/.test(key)) return undefined;
  throw unknownKey(path, key, Object.getOwnPropertyNames(Array.prototype), ['length', 'map', 'filter']);
}

function unknownKey(owner: string, key: string, names: readonly string[], otherwise: readonly string[]) {
  const near = nearestNames(key, names);
  const suggested = (near.length > 0 ? near : otherwise).join(', ');
  return new TemplateMistake((place) =>
    diagnose('template/unknown-key', underlining(key, place), { owner, key, names: suggested }),
  );
}

/** The place of a read is where its key begins in the template. */
function underlining(key: string, place: Place): Place {
  const { file, span } = place;
  return span === undefined ? place : { file, span: { ...span, endColumn: span.column + key.length } };
}

function refuseWrite(owner: string, key: string | symbol): never {
  throw new TemplateMistake((place) => diagnose('template/writes-view', place, { owner, key: String(key) }));
}
