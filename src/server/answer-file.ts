import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { type BytePart, byteRange } from './byte-range.ts';
import type { Headers } from './header-rules.ts';
import type { SiteFile } from './site-files.ts';

/** An answer whose body is a file, or a part of it. Whoever sends it closes the file. */
export type FileAnswer = Omit<Answer, 'body'> & { readonly file: SiteFile; readonly part: BytePart | null };

/**
 * A file with status 200; 206 for a part of it, 416 for one it does not have; 304 where the browser has this version.
 * @param headers what else is said of it
 */
export async function answerFile(
  asked: Asked,
  file: SiteFile,
  headers: Headers,
): Promise<Answer | FileAnswer> {
  const etag = `"${file.size.toString(16)}-${Math.floor(file.modified).toString(16)}"`;
  const tagged = { ...headers, etag, 'accept-ranges': 'bytes' };
  if (isKnown(asked, etag)) return bodiless(file, 304, tagged);
  const part = isMeant(asked, etag) ? byteRange(asked.headers.range, file.size) : null;
  if (part === 'outside') return bodiless(file, 416, { ...tagged, 'content-range': `bytes */${file.size}` });
  if (part === null) return wholeFile(200, file, tagged);
  const { start, end } = part;
  const range = {
    'content-range': `bytes ${start}-${end}/${file.size}`,
    'content-length': String(end - start + 1),
  };
  return { status: 206, headers: { ...tagged, ...range }, file, part };
}

/** All of a file, whatever was asked. */
export function wholeFile(status: number, file: SiteFile, headers: Headers): FileAnswer {
  return { status, headers: { ...headers, 'content-length': String(file.size) }, file, part: null };
}

async function bodiless(file: SiteFile, status: number, headers: Headers): Promise<Answer> {
  await file.close();
  return { status, headers, body: '' };
}

/** Whether the browser has this version of the file. */
function isKnown({ headers }: Asked, etag: string): boolean {
  const tags = (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/** Whether a range is meant of this version of the file. */
function isMeant({ headers }: Asked, etag: string): boolean {
  const version = headers['if-range'];
  return version === undefined || version === etag;
}
