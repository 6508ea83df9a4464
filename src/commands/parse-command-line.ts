import { CommanderError } from 'commander';
import type { Bilingual, Language } from '../kernel/diagnostic-text.ts';
import { withParticle } from '../kernel/korean/particle.ts';
import { nearestNames } from '../kernel/nearest-names.ts';
import { type CommandName, commandTable, commonFlags } from './command-table.ts';
import { createProgram } from './create-program.ts';
import { flagProblem } from './flag-problem.ts';
import type { Flags } from './flags.ts';

/** What a command line asks for. */
export type CommandLine =
  | {
      readonly kind: 'command';
      readonly name: CommandName;
      readonly operands: readonly string[];
      readonly flags: Flags;
    }
  /** Help or version. */
  | { readonly kind: 'answer'; readonly text: string }
  /** Wrong usage, in a line; or the help, when nothing was asked for. */
  | { readonly kind: 'wrong'; readonly text: string };

/**
 * Reads a command line.
 * @param args what follows the name of the program
 * @param columns where help wraps
 */
export function parseCommandLine(
  args: readonly string[],
  lang: Language,
  version: string,
  columns: number,
): CommandLine {
  const texts: string[] = [];
  const found: CommandLine[] = [];
  const program = createProgram(lang, version, columns, {
    onText: (text) => texts.push(text),
    onCommand: (name, operands, flags) => found.push({ kind: 'command', name, operands, flags }),
  });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const text = texts.join('');
    if (error.exitCode === 0) return { kind: 'answer', text };
    return { kind: 'wrong', text: error.code === 'commander.help' ? text : wrongUsage(error, args, lang) };
  }
  const [command = { kind: 'wrong', text: texts.join('') } satisfies CommandLine] = found;
  const problem = command.kind === 'command' ? flagProblem(command.flags) : null;
  return problem === null ? command : { kind: 'wrong', text: withHelp(problem[lang], args, lang) };
}

/** The language a command line asks for, whatever else is wrong with it; Korean when it does not say. */
export function languageOf(args: readonly string[]): Language {
  const at = args.lastIndexOf('--lang');
  const named =
    at < 0 ? args.findLast((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1];
  return named === 'en' ? 'en' : 'ko';
}

/** commander names what is wrong between quotation marks, inside a sentence that is English only. */
function wrongUsage({ code, message }: CommanderError, args: readonly string[], lang: Language): string {
  const [, word = ''] = /'([^']*)'/.exec(message) ?? [];
  const known = code === 'commander.unknownCommand' ? Object.keys(commandTable) : flagsOf(args);
  const near = nearestNames(word, known).join(', ');
  return withHelp((sentences[code] ?? notUnderstood)(word, near)[lang], args, lang);
}

type Sentence = (word: string, near: string) => Bilingual;

const sentences: Readonly<Record<string, Sentence>> = {
  'commander.unknownCommand': (word, near) => ({
    ko: `${withParticle(word, '이라는/라는')} 명령은 없습니다${near === '' ? '' : `. 비슷한 명령: ${near}`}`,
    en: `there is no command ${word}${near === '' ? '' : `; did you mean ${near}?`}`,
  }),
  'commander.unknownOption': (word, near) => ({
    ko: `${withParticle(word, '이라는/라는')} 옵션은 없습니다${near === '' ? '' : `. 비슷한 옵션: ${near}`}`,
    en: `there is no option ${word}${near === '' ? '' : `; did you mean ${near}?`}`,
  }),
  'commander.optionMissingArgument': (word) => ({
    ko: `${word} 뒤에 값을 적어야 합니다`,
    en: `${word} needs a value`,
  }),
  'commander.missingArgument': () => ({
    ko: '찾을 말을 적어야 합니다',
    en: 'say what to look for',
  }),
  'commander.excessArguments': (word) => ({
    ko: `${word} 명령에 남는 인자가 있습니다`,
    en: `too many arguments for ${word}`,
  }),
};

const notUnderstood: Sentence = () => ({
  ko: '명령을 이해하지 못했습니다',
  en: 'the command was not understood',
});

/** The options of the command that was named, and the common ones: `--out`. */
function flagsOf(args: readonly string[]): readonly string[] {
  const own = Object.entries(commandTable).flatMap(([name, { flags }]) => (args.includes(name) ? flags : []));
  return [...own, ...commonFlags].map(({ flags }) => flags.split(' ')[0] ?? flags);
}

function withHelp(text: string, args: readonly string[], lang: Language): string {
  const command = Object.keys(commandTable).find((name) => args.includes(name));
  const help = `hoego ${command === undefined ? '' : `${command} `}--help`;
  return `${text} (${lang === 'ko' ? '도움말' : 'help'}: ${help})\n`;
}
