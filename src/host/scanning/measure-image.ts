import { extname } from 'node:path';
import { disableTypes, imageSize, types } from 'image-size';
import type { ImageFault, ImageSize } from '../../content/source-file.ts';
import { svgSize } from './svg-size.ts';

/** What the header of a picture says; see Asset. */
export type Measured = { readonly image: ImageSize | null; readonly broken: ImageFault | null };

/** More pixels than this (width times height) are too many to decode on a phone: four bytes each. */
const maxPixels = 50_000_000;

const raster = new Set(['.png', '.apng', '.jpg', '.jpeg', '.gif', '.webp', '.avif', '.bmp', '.ico']);
const read = new Set(['png', 'jpg', 'gif', 'webp', 'heif', 'bmp', 'ico']);

// Formats that no browser shows would only take a damaged picture for their own. An SVG is measured by svgSize,
// because the package's expression for it takes quadratic time on a hostile file.
disableTypes(types.filter((type) => !read.has(type)));

/** Orientations from here on (EXIF 5 to 8) lie on their side, and browsers turn them: width and height change places. */
const firstTurned = 5;

/**
 * The size of a picture, from its header: nothing is decoded. What is no picture by its name has none.
 * @param path whose extension says what the file should be
 * @param head the beginning of the file; some formats state their size within the first hundred kilobytes
 */
export function measureImage(path: string, head: Uint8Array): Measured {
  const extension = extname(path).toLowerCase();
  if (extension !== '.svg' && !raster.has(extension)) return { image: null, broken: null };
  if (head.length === 0) return { image: null, broken: 'empty' };
  if (extension === '.svg' && hasScript(head)) return { image: null, broken: 'active' };
  const size = extension === '.svg' ? svgSize(head) : rasterSize(head);
  if (size === null) return { image: null, broken: null };
  if (size === undefined || !(size.width >= 1 && size.height >= 1)) return { image: null, broken: 'corrupt' };
  if (size.width * size.height > maxPixels && extension !== '.svg') return { image: null, broken: 'huge' };
  return { image: size, broken: null };
}

/** What runs, or loads what runs, when an SVG is opened by its own address. */
const script =
  /<(?:\w+:)?(?:script|foreignObject|iframe|handler|listener)\b|\son\w+\s*=|(?:javascript|vbscript)\s*:|<!ENTITY[^>]*&#/i;

function hasScript(svg: Uint8Array): boolean {
  return script.test(new TextDecoder().decode(svg));
}

function rasterSize(head: Uint8Array): ImageSize | undefined {
  try {
    // A copy with a buffer of its own: the package would read on behind a short file into its neighbours in the pool.
    const { width, height, orientation = 1 } = imageSize(new Uint8Array(head));
    return orientation < firstTurned ? { width, height } : { width: height, height: width };
  } catch {
    return undefined;
  }
}
