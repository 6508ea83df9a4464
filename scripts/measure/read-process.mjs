import { readdirSync, readFileSync } from 'node:fs';
import { parseStat, parseStatus } from './parse-proc.mjs';

/** @typedef {ReturnType<typeof parseStat> & ReturnType<typeof parseStatus>} ProcessFacts */

/**
 * What a process takes at the moment.
 * @param {number | 'self'} pid
 * @returns {ProcessFacts | null} null when there is no such process, or no /proc to ask (macOS, Windows)
 */
export function readProcess(pid) {
  try {
    const stat = parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return { ...stat, ...parseStatus(readFileSync(`/proc/${pid}/status`, 'utf8')) };
  } catch {
    return null;
  }
}

/**
 * All processes that come from one, itself included.
 * @param {number} root
 * @returns {number[]}
 */
export function processTree(root) {
  const parents = new Map(allProcesses().map((pid) => [pid, parentOf(pid)]));
  const childrenOf = (pid) => [...parents].filter(([, parent]) => parent === pid).map(([child]) => child);
  const below = (pid) => [pid, ...childrenOf(pid).flatMap(below)];
  return below(root);
}

function allProcesses() {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function parentOf(pid) {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8')).parent;
  } catch {
    return null;
  }
}
