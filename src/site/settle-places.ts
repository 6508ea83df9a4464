import type { PostPlaces } from '../content/post.ts';
import type { Diagnostic, Place, Span } from '../kernel/diagnostic.ts';
import type { SourcePath } from '../kernel/paths.ts';

/** Finds where the parts of a post stand; undefined for what is no post. */
export type PlacesOf = (file: SourcePath) => PostPlaces | undefined;

/** Says of problems that name a part of a post where that part stands now. */
export function settlePlaces(diagnostics: readonly Diagnostic[], placesOf: PlacesOf): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => ({
    ...settled(diagnostic, placesOf),
    ...(diagnostic.related === undefined
      ? {}
      : { related: diagnostic.related.map((place) => settled(place, placesOf)) }),
  }));
}

function settled<T extends Place>(place: T, placesOf: PlacesOf): Omit<T, 'part'> {
  const { part, ...others } = place;
  const places = placesOf(place.file);
  if (part === undefined || places === undefined) return others;
  const span = part.kind === 'reference' ? places.references[part.index] : spanOfField(places, part.name);
  return span === undefined ? others : { ...others, span };
}

/** A field stands where it is stated, else where the nearest thing around it is: `relatedTo.0.slug`, then `relatedTo.0`. */
function spanOfField({ fields }: PostPlaces, field: string): Span | undefined {
  for (let name = field; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const span = fields[name];
    if (span !== undefined) return span;
  }
  return undefined;
}
