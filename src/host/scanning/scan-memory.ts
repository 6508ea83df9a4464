import { lstatSync } from 'node:fs';
import type { Outcome } from '../../kernel/diagnostic.ts';
import type { Digest } from '../../kernel/digest.ts';
import type { SourcePath } from '../../kernel/paths.ts';
import type { Plain } from '../../kernel/plain.ts';

/** What was seen of a source file at an earlier scan, and what came of reading it. */
export type Seen = {
  /** Size, times and number of the file: while they are these, it is not read again. */
  readonly stamp: string;
  /** The digest of its bytes: while it is this, reading them would come to the same; null where that is not asked. */
  readonly bytes: Digest | null;
  readonly outcome: Outcome<Plain>;
};

/** What earlier scans saw, by path. It only saves reading: whatever it holds, a scan gives what is on the disk. */
export type ScanMemory = ReadonlyMap<SourcePath, Seen>;

/** A file that was changed so shortly before it was looked at may change again within one tick of its clock. */
const settledAfter = 2000;

/**
 * What tells whether a file is still the one that was seen: size, times of content and of inode, inode. A tool that
 * restores a content's time cannot restore the inode's.
 * @returns null for a file that is gone, or that was changed only just now
 */
export function stampOf(real: string): string | null {
  const now = Date.now();
  const stat = lstatSync(real, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile()) return null;
  if (Math.abs(now - stat.mtimeMs) < settledAfter || Math.abs(now - stat.ctimeMs) < settledAfter) return null;
  return [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ');
}
