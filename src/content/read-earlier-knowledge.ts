import * as z from 'zod';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import type {
  EarlierAction,
  EarlierFile,
  EarlierIncident,
  EarlierKnowledge,
  EarlierPost,
} from './earlier-knowledge.ts';
import { readCsv } from './read-csv.ts';

/** What one file tells; of all parts but its own, nothing. */
type Told = Partial<EarlierKnowledge>;

const incidents = z.object({
  incidents: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      recurrenceOf: z.array(z.object({ id: z.string() })),
    }),
  ),
});

const posts = z.object({
  posts: z.array(z.object({ source: z.string(), explains: z.array(z.string()) })),
});

/**
 * Reads files of an earlier publication: `incidents.json`, `posts.json`, `action-items.csv`, whatever they are called now. One
 * that is none of these is an error, because to compare with nothing would call everything new.
 */
export function readEarlierKnowledge(files: readonly EarlierFile[]): Outcome<EarlierKnowledge> {
  const read = files.map((file) => ({ file, told: readFile(file.text) }));
  const diagnostics = read.flatMap(({ file, told }): readonly Diagnostic[] =>
    told === null ? [diagnose('previous/format', { file: file.name }, {})] : [],
  );
  const told = read.flatMap((one) => one.told ?? []);
  const value = {
    asOf: partOf(told, 'asOf'),
    incidents: partOf(told, 'incidents'),
    posts: partOf(told, 'posts'),
    actions: partOf(told, 'actions'),
  };
  return { value, diagnostics };
}

/** What the last file that tells of a part says. */
function partOf<Key extends keyof EarlierKnowledge>(
  told: readonly Told[],
  key: Key,
): EarlierKnowledge[Key] | null {
  return told.findLast((one) => one[key] !== undefined)?.[key] ?? null;
}

function readFile(text: string): Told | null {
  return /^\s*\{/.test(text) ? readJson(text) : readActions(text);
}

function readJson(text: string): Told | null {
  const value = parsed(text);
  const asIncidents = incidents.safeParse(value);
  if (asIncidents.success) return { incidents: asIncidents.data.incidents.map(incidentOf) };
  const asPosts = posts.safeParse(value);
  return asPosts.success ? { posts: asPosts.data.posts.map(postOf) } : null;
}

/** What is no JSON reads as null, which is none of the files. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Read<
  Schema extends z.ZodType,
  Key extends keyof z.infer<Schema>,
> = z.infer<Schema>[Key] extends readonly (infer Item)[] ? Item : never;

function incidentOf({ id, source, recurrenceOf }: Read<typeof incidents, 'incidents'>): EarlierIncident {
  return { id, source, recurrenceOf: recurrenceOf.map((earlier) => earlier.id) };
}

function postOf({ source, explains }: Read<typeof posts, 'posts'>): EarlierPost {
  return { source, explains };
}

/** The columns without which a table is not that of the actions. */
const needed = ['promisedIn', 'id', 'status', 'overdueDays', 'asOf'];

function readActions(text: string): Told | null {
  const rows = readCsv(text);
  const names =
    text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/, 1)[0]
      ?.split(',') ?? [];
  if (rows === null || needed.some((name) => !names.includes(name))) return null;
  const [first] = rows;
  const asOf = first?.get('asOf') ?? '';
  return {
    actions: rows.map(actionOf),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(asOf) ? { asOf } : {}),
  };
}

function actionOf(row: ReadonlyMap<string, string>): EarlierAction {
  return {
    promisedIn: row.get('promisedIn') ?? '',
    id: row.get('id') ?? '',
    isDone: row.get('status') === 'done',
    isOverdue: Number(row.get('overdueDays')) > 0,
  };
}
