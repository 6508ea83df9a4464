import { emptyRegistries, type Registries } from '../incident/registry.ts';
import type { RegistryPart } from './read-registry.ts';

/** The registries that the files of `posts/_knowledge/` say together. Each has one file. */
export function registriesOf(parts: readonly (RegistryPart | null)[]): Registries {
  const stated = parts.flatMap((part) => (part === null ? [] : [[part.name, part.entries]]));
  return { ...emptyRegistries, ...Object.fromEntries(stated) };
}
