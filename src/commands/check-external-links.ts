import { mapConcurrently } from '../host/map-concurrently.ts';
import { type Probe, probeLink } from '../host/probe-link.ts';
import { type Diagnostic, diagnose } from '../kernel/diagnostic.ts';
import type { ExternalLink } from './external-links.ts';

/** Addresses that are asked for at once. */
const probes = 8;

/** Milliseconds after which no further address is asked for. */
const patience = 5 * 60_000;

/** What came of asking: a warning for each dead address, and how many gave no answer either way. */
export type ExternalCheck = { readonly diagnostics: readonly Diagnostic[]; readonly unknown: number };

/**
 * Asks whether addresses of other sites can be opened. A server that refuses strangers, or an address that was not
 * reached in time, counts as unknown.
 * @param signal ends the asking
 */
export async function checkExternalLinks(
  links: readonly ExternalLink[],
  signal: AbortSignal,
  probe: (url: string, signal: AbortSignal) => Promise<Probe> = probeLink,
): Promise<ExternalCheck> {
  const end = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const answers = await mapConcurrently(links, probes, async ({ url, place }) => ({
    url,
    place,
    answer: await probe(url, end),
  }));
  return {
    diagnostics: answers.flatMap(({ url, place, answer }) =>
      answer.state === 'dead' ? [diagnose('link/external-dead', place, { url, reason: answer.reason })] : [],
    ),
    unknown: answers.filter(({ answer }) => answer.state === 'unknown').length,
  };
}
