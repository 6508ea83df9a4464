import { type Diagnostic, diagnose, type Place } from '../kernel/diagnostic.ts';
import type { PublishedFile } from './published-file.ts';

/** What is wrong with a file that a post shows as a picture. */
export function pictureProblems(
  { source, image, broken }: PublishedFile,
  place: Place,
): readonly Diagnostic[] {
  if (broken === 'empty') return [diagnose('asset/empty', place, { target: source })];
  if (broken === 'huge') return [diagnose('asset/huge', place, { target: source })];
  // An SVG need not say how large it is; any other file without a size is no picture.
  const isPicture = image !== null || /\.svg$/i.test(source);
  return isPicture && broken === null ? [] : [diagnose('asset/broken', place, { target: source })];
}
