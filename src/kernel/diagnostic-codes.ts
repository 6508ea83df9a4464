import { addressCodes } from './diagnostic-codes/address.ts';
import { assetCodes } from './diagnostic-codes/asset.ts';
import { codeCodes } from './diagnostic-codes/code.ts';
import { configCodes } from './diagnostic-codes/config.ts';
import { editionCodes } from './diagnostic-codes/edition.ts';
import { frontmatterCodes } from './diagnostic-codes/frontmatter.ts';
import { frontmatterBlockCodes } from './diagnostic-codes/frontmatter-block.ts';
import { htmlCodes } from './diagnostic-codes/html.ts';
import { incidentCodes } from './diagnostic-codes/incident.ts';
import { incidentReportCodes } from './diagnostic-codes/incident-report.ts';
import { languageCodes } from './diagnostic-codes/language.ts';
import { leakCodes } from './diagnostic-codes/leak.ts';
import { linkCodes } from './diagnostic-codes/link.ts';
import { markdownCodes } from './diagnostic-codes/markdown.ts';
import { outputCodes } from './diagnostic-codes/output.ts';
import { previousCodes } from './diagnostic-codes/previous.ts';
import { registryCodes } from './diagnostic-codes/registry.ts';
import { searchCodes } from './diagnostic-codes/search.ts';
import { sensitiveCodes } from './diagnostic-codes/sensitive.ts';
import { serverCodes } from './diagnostic-codes/server.ts';
import { siteCodes } from './diagnostic-codes/site.ts';
import { sourceCodes } from './diagnostic-codes/source.ts';
import { storeCodes } from './diagnostic-codes/store.ts';
import { templateCodes } from './diagnostic-codes/template.ts';
import { watchCodes } from './diagnostic-codes/watch.ts';
import type { MessageWord } from './diagnostic-text.ts';

/** The one table of everything hoego can complain about. A code is `area/problem`, and each area is a file. */
export const diagnosticCodes = {
  ...sourceCodes,
  ...frontmatterBlockCodes,
  ...frontmatterCodes,
  ...incidentCodes,
  ...registryCodes,
  ...markdownCodes,
  ...codeCodes,
  ...htmlCodes,
  ...linkCodes,
  ...editionCodes,
  ...leakCodes,
  ...sensitiveCodes,
  ...assetCodes,
  ...addressCodes,
  ...siteCodes,
  ...incidentReportCodes,
  ...languageCodes,
  ...configCodes,
  ...templateCodes,
  ...outputCodes,
  ...previousCodes,
  ...storeCodes,
  ...searchCodes,
  ...serverCodes,
  ...watchCodes,
} as const;

export type DiagnosticCode = keyof typeof diagnosticCodes;

type Words<Text extends string> = Text extends `${string}{${infer Word}}${infer Rest}`
  ? Unquoted<Word extends `${infer Name}|${string}` ? Name : Word> | Words<Rest>
  : never;

type Unquoted<Word extends string> = Word extends `“${infer Name}”` ? Name : Word;

type Texts<C extends DiagnosticCode> = (typeof diagnosticCodes)[C]['message' | 'hint']['ko' | 'en'];

/** The words a code's messages need, read off the messages themselves. */
export type MessageArgs<C extends DiagnosticCode> = { readonly [Name in Words<Texts<C>>]: MessageWord };
