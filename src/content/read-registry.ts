import { type RegistryEntry, type RegistryName, registryNames } from '../incident/registry.ts';
import { type Diagnostic, diagnose, type Outcome } from '../kernel/diagnostic.ts';
import { nearestNames } from '../kernel/nearest-names.ts';
import { nameOf, type SourcePath } from '../kernel/paths.ts';
import { fieldProblems } from './field-problems.ts';
import { registrySchema } from './registry-schema.ts';
import { readSoundFields } from './sound-fields.ts';
import type { StatedBlock } from './stated.ts';
import { unknownParts } from './unknown-parts.ts';

/** What one file of `posts/_knowledge/` says. */
export type RegistryPart = { readonly name: RegistryName; readonly entries: readonly RegistryEntry[] };

/** The registry that a file is by its name; null, with a warning, for one that is none. */
export function registryNameOf(file: SourcePath): Outcome<RegistryName | null> {
  const stem = nameOf(file).replace(/\.yaml$/, '');
  const name = registryNames.find((known) => known === stem) ?? null;
  if (name !== null) return { value: name, diagnostics: [] };
  const nearest = nearestNames(stem, registryNames).join(', ');
  const allowed = registryNames.map((known) => `${known}.yaml`).join(', ');
  return {
    value: null,
    diagnostics: [diagnose('registry/unknown-file', { file }, { name: stem, allowed, nearest })],
  };
}

/** The entries of a registry in the order of its file. One with a wrong id is left out, a wrong part reads as absent. */
export function readRegistry(block: StatedBlock, file: SourcePath): Outcome<readonly RegistryEntry[]> {
  const ids = Object.keys(block.values);
  const right = ids.filter(isId);
  const values = Object.fromEntries(right.map((id) => [id, block.values[id] ?? null]));
  const { fields, issues } = readSoundFields((stated) => registrySchema.safeParse(stated), {
    ...block,
    values,
  });
  return {
    value: right.map((id) => entryOf(id, fields[id] ?? null)),
    diagnostics: [
      ...ids.filter((id) => !isId(id)).map((id) => wrongId(id, block, file)),
      ...unknownParts(registrySchema, values).map(({ path, known }) =>
        diagnose(
          'frontmatter/unknown-key',
          { file, span: block.spanOf(path, 'key') ?? block.opening },
          { key: String(path.at(-1)), nearest: nearestNames(String(path.at(-1)), known).join(', ') },
        ),
      ),
      ...fieldProblems(issues, registrySchema, block, file),
    ],
  };
}

type Fields = Readonly<Record<string, ReturnType<typeof registrySchema.parse>[string]>>[string];

function entryOf(id: string, fields: Fields): RegistryEntry {
  return {
    id,
    label: fields?.label ?? id,
    aliases: fields?.aliases ?? [],
    definition: fields?.definition ?? null,
    owner: fields?.owner ?? null,
    links: (fields?.links ?? []).map(({ title, url }) => ({ title: title ?? url, url })),
  };
}

function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

function wrongId(id: string, block: StatedBlock, file: SourcePath): Diagnostic {
  const suggestion = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const place = { file, span: block.spanOf([id], 'key') ?? block.opening };
  return diagnose('registry/id', place, { id, suggestion });
}
