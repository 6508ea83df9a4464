import { access } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { frontmatterJsonSchema } from '../content/frontmatter-json-schema.ts';
import { registryJsonSchema } from '../content/registry-json-schema.ts';
import { validateSiteConfig } from '../content/validate-site-config.ts';
import { loadConfig } from '../host/compiling/load-config.ts';
import { outputProblem } from '../host/publishing/output-problem.ts';
import { putFile, textOfFile } from '../host/put-file.ts';
import type { Diagnostic } from '../kernel/diagnostic.ts';
import type { Language } from '../kernel/diagnostic-text.ts';
import type { CommonOptions } from './common-options.ts';
import { editorSnippets } from './editor-snippets.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-code.ts';
import { mergeSettings, type Settings } from './merge-settings.ts';
import { report } from './report.ts';
import type { Surroundings } from './surroundings.ts';

/** Prints the JSON Schema of the frontmatter; with `--write` makes files of it that VS Code uses. */
export async function runSchema(
  options: CommonOptions & { readonly write: boolean },
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { value, diagnostics } = await loadConfig(options.places);
  const config = validateSiteConfig(value.config);
  const lang = options.lang ?? config.value.lang;
  const tell = (found: readonly Diagnostic[]) =>
    report({ ...value, diagnostics: found }, options, lang, surroundings);
  const problems = [...diagnostics, ...config.diagnostics];
  tell(problems);
  const code = exitCodeOf(problems, false);
  if (code !== exitCodes.fine) return code;

  const schema = frontmatterJsonSchema(config.value.categories);
  if (!options.write) {
    surroundings.stdout(`${JSON.stringify(schema, null, options.json ? 0 : 2)}\n`);
    return exitCodes.fine;
  }
  const folder = join(options.places.root, '.vscode');
  try {
    // A mistyped folder is not made.
    await access(options.places.root);
    const written = await writeFiles(folder, schema);
    if (!options.quiet) surroundings.stdout(textOf(written, relative(surroundings.cwd, folder) || '.', lang));
    return exitCodes.fine;
  } catch (error) {
    const problem = outputProblem(error, folder);
    tell([problem]);
    return exitCodeOf([problem], false);
  }
}

const postSchema = 'hoego-frontmatter.schema.json';
const registrySchema = 'hoego-registry.schema.json';

/**
 * The YAML extension reads `yaml.schemas`. It checks YAML files with it, and not yet the frontmatter of Markdown files
 * (github.com/redhat-developer/vscode-yaml/issues/207). Suggestions while typing are off in Markdown until they are
 * asked for; without them no snippet is offered.
 */
const settings: Settings = {
  'yaml.schemas': {
    [`.vscode/${registrySchema}`]: ['posts/_knowledge/*.yaml'],
    [`.vscode/${postSchema}`]: ['posts/**/*.md'],
  },
  '[markdown]': { 'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'off' } },
};

/** The files that were written, and the settings that a person must add, if there are any. */
type Written = { readonly files: readonly string[]; readonly byHand: Settings | null };

async function writeFiles(folder: string, schema: Settings): Promise<Written> {
  const merged = mergeSettings(await textOfFile(join(folder, 'settings.json')), settings);
  const files: readonly (readonly [string, string])[] = [
    [postSchema, textOfJson(schema)],
    [registrySchema, textOfJson(registryJsonSchema())],
    ['hoego.code-snippets', textOfJson(editorSnippets(schema))],
    ...(merged.kind === 'write' ? [['settings.json', merged.text] as const] : []),
  ];
  const changed: string[] = [];
  for (const [name, text] of files) if (await putFile(join(folder, name), text)) changed.push(name);
  return { files: changed, byHand: merged.kind === 'by-hand' ? settings : null };
}

function textOfJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function textOf({ files, byHand }: Written, folder: string, lang: Language): string {
  const note = {
    ko: [
      ...files.map((name) => `씀: ${folder}/${name}`),
      ...(files.length === 0 ? ['바뀐 것이 없습니다.'] : []),
      ...(byHand === null
        ? []
        : [
            'settings.json에 주석이 있거나 다시 쓰면 모양이 바뀌어 그대로 두었습니다. 다음을 직접 더하세요.',
            textOfJson(byHand),
          ]),
      '글에서 hoego나 fm-을 입력하면 머리말 스니펫이 나옵니다. posts/_knowledge/*.yaml은 YAML 확장(redhat.vscode-yaml)이 검사합니다.',
      'YAML 확장은 아직 .md 파일의 머리말을 검사하지 않습니다(vscode-yaml#207). 머리말은 npx hoego check로 확인하세요.',
    ],
    en: [
      ...files.map((name) => `wrote ${folder}/${name}`),
      ...(files.length === 0 ? ['Nothing has changed.'] : []),
      ...(byHand === null
        ? []
        : [
            'settings.json has comments or a layout that would be lost, and was left alone. Add this yourself:',
            textOfJson(byHand),
          ]),
      'Type hoego or fm- in a post for frontmatter snippets. The YAML extension (redhat.vscode-yaml) checks posts/_knowledge/*.yaml.',
      'That extension does not check the frontmatter of .md files yet (vscode-yaml#207): npx hoego check does.',
    ],
  };
  return `${note[lang].join('\n')}\n`;
}
