import type { Settings } from './merge-settings.ts';

/** A part of a JSON Schema. */
type Schema = Readonly<Record<string, unknown>>;

/**
 * Snippets for VS Code: the frontmatter of a new post (`hoego`), and one for each field that its schema describes
 * (`fm-type`), with the words it may have to choose from. They work in Markdown files without any extension.
 * @param schema the JSON Schema of the frontmatter
 */
export function editorSnippets(schema: Schema): Settings {
  const fields = Object.entries(isSchema(schema.properties) ? schema.properties : {});
  const described = fields.flatMap(([name, field]) =>
    isSchema(field) && typeof field.description === 'string'
      ? [[`hoego ${name}`, fieldSnippet(name, field, field.description)] as const]
      : [],
  );
  return Object.fromEntries([['hoego', newPost], ...described]);
}

const newPost = {
  scope: 'markdown',
  prefix: 'hoego',
  description: '새 글의 머리말',
  body: [
    '---',
    'title: $1',
    'date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
    'tags: [$2]',
    '---',
    '',
    '$0',
  ],
};

function fieldSnippet(name: string, field: Schema, description: string) {
  return { scope: 'markdown', prefix: `fm-${name}`, description, body: [`${name}: ${placeholderOf(field)}`] };
}

/** What stands for the value until it is typed: the words there are, else brackets for a list, else nothing. */
function placeholderOf(field: Schema): string {
  const words = wordsOf(field);
  if (words.length > 0) return `\${1|${words.join()}|}`;
  return optionsOf(field).some(({ type }) => type === 'array') ? '[$1]' : '$1';
}

/** The words that a field may have, wherever its schema lists them. */
function wordsOf(field: Schema): readonly string[] {
  if (Array.isArray(field.enum)) return field.enum.filter((word) => typeof word === 'string');
  return field.type === 'boolean' ? ['true', 'false'] : optionsOf(field).flatMap(wordsOf);
}

function optionsOf(field: Schema): readonly Schema[] {
  return Array.isArray(field.anyOf) ? field.anyOf.filter(isSchema) : [];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
