import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf } from '../kernel/digest.ts';
import type { Plain } from '../kernel/plain.ts';

/**
 * Reads what an earlier run of the same engine kept in a file of the store's folder. Such a file only ever saves work:
 * one that is gone, cut, garbled or of another engine is as good as absent.
 * @param form names the engine and what is kept, so that nothing else is taken for it
 * @returns null when there is none that counts
 */
export function readState(file: string, form: string): Plain {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === headOf(form, body) ? JSON.parse(body) : null;
  } catch {
    return null;
  }
}

/** Keeps a value for the next run, in one step. A folder that cannot be written keeps nothing, and that is no error. */
export function writeState(file: string, form: string, value: Plain): void {
  const body = JSON.stringify(value);
  const aside = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(aside, `${headOf(form, body)}\n${body}`);
    renameSync(aside, file);
  } catch {
    if (existsSync(aside)) rmSync(aside, { force: true });
  }
}

function headOf(form: string, body: string): string {
  return `${form} ${digestOf(body)}`;
}
