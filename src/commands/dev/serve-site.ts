import { createLastAnswers } from '../../engine/last-answers.ts';
import { createLayeredStore } from '../../engine/layered-store.ts';
import { watchProject } from '../../host/watching/watch-project.ts';
import type { Language } from '../../kernel/diagnostic-text.ts';
import { createToken } from '../../server/access-token.ts';
import { readClientFiles } from '../../server/client-files.ts';
import { createDevServer } from '../../server/create-dev-server.ts';
import type { DevOptions } from '../dev-options.ts';
import { type ExitCode, exitCodeOf, exitCodes } from '../exit-code.ts';
import { packageVersion } from '../package-version.ts';
import { readConfig } from '../read-config.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Workshop } from '../workshop.ts';
import { createAskedPages } from './asked-pages.ts';
import { createDevTerminal } from './dev-terminal.ts';
import { followSources } from './follow-sources.ts';
import { createGiveWay } from './give-way.ts';
import { createLooks } from './looks.ts';
import { networkAddresses } from './network-addresses.ts';
import { obeyKeys, openIn } from './obey-keys.ts';
import { createOpening } from './opening.ts';
import { createSiteBuilder } from './site-builder.ts';
import { createSiteReader } from './site-reader.ts';
import { createStage } from './stage.ts';

/** How a session ended. */
export type SessionEnd = { readonly code: ExitCode; readonly lang: Language };

/** Results that are not written to the disk at once: most are superseded by the next edit. */
const unsaved = { rounds: 8, bytes: 16 * 1024 * 1024 };

/**
 * Serves a site until the signal is aborted: puts together the server, the loop and the terminal.
 *
 * The site lies at `/`, whatever base path it will be published under, and is otherwise what `build` makes: its addresses
 * name the configured `siteUrl`, not this server. They are read by machines only, and so every page is byte for byte the
 * one that will be published, on any port, and what `build` has remembered serves here as well.
 * @param quit ends it
 */
export async function serveSite(
  options: DevOptions,
  workshop: Workshop,
  surroundings: Surroundings,
  quit: () => void,
): Promise<SessionEnd> {
  workshop.warmUp(1);
  const { places, selection } = options;
  const { signal } = surroundings;
  const lang = options.lang ?? (await readConfig(places, workshop)).value.config?.lang ?? 'ko';
  const terminal = createDevTerminal(options, lang, await packageVersion(), surroundings);
  const store = createLayeredStore(workshop.store, unsaved);
  const asked = createAskedPages();
  const looks = createLooks(
    (list) => watchProject(list, { tell: (problem) => terminal.problems([problem]) }),
    signal,
  );
  const snapshots = { store, onPage: asked.note, onLost: looks.ask };
  const opening = createOpening(snapshots);
  const token = options.isOpen ? createToken() : null;
  const server = createDevServer({
    lang,
    allowedHosts: [],
    token,
    client: await readClientFiles(),
    snapshot: opening.snapshot,
    onFailure: terminal.bug,
  });
  const { value: port, diagnostics } = await server.listen(options.port);
  terminal.problems(diagnostics);
  if (port === null) return { code: exitCodeOf(diagnostics, false), lang };

  const address = (host: string) => `http://${host}:${port}/${token === null ? '' : `?token=${token}`}`;
  const local = address('localhost');
  terminal.address(local, token === null ? [] : networkAddresses().map(address));
  const open = () => openIn(terminal, local);
  const stopKeys = obeyKeys(surroundings, terminal, { open, rebuild: looks.ask, quit });
  if (options.startsBrowser) await open();
  const reader = createSiteReader(
    { places, selection, overrides: { base: '/' }, previous: null },
    workshop,
    surroundings,
  );
  try {
    await followSources({
      places,
      workshop,
      store,
      reader,
      // Looked up once in so many rounds, what is used is not dropped.
      builder: createSiteBuilder({ workshop, store, answers: createLastAnswers(unsaved.rounds - 1), asked }),
      looks,
      opening,
      stage: createStage(server, opening.snapshot, lang, snapshots),
      terminal,
      signal,
      giveWay: createGiveWay(),
      onProgress: (read, total) => {
        server.tellProgress({ read, total });
        terminal.reading(read, total);
      },
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    stopKeys();
    looks.close();
    await server.close();
    reader.keep();
    store.save();
  }
  return { code: exitCodes.fine, lang };
}
