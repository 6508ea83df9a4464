import { Command, Option } from 'commander';
import { displayWidth } from '../host/printing/display-width.ts';
import type { Bilingual, Language } from '../kernel/diagnostic-text.ts';
import {
  type CommandName,
  type CommandText,
  commandTable,
  commonFlags,
  type FlagText,
} from './command-table.ts';
import type { Flags } from './flags.ts';

/** What a program tells while it parses. */
export type ProgramListener = {
  readonly onCommand: (name: CommandName, operands: readonly string[], flags: Flags) => void;
  /** Text of the help or the version. */
  readonly onText: (text: string) => void;
};

/**
 * The command line of hoego, from the command table. Parsing runs no command: it tells the listener which one it is. It throws a CommanderError for wrong
 * usage, and when help or version were printed.
 * @param columns where the help wraps
 */
export function createProgram(
  lang: Language,
  version: string,
  columns: number,
  listener: ProgramListener,
): Command {
  const say = (text: Bilingual) => text[lang];
  const program = new Command('hoego')
    .usage(say({ ko: '<명령> [옵션]', en: '<command> [options]' }))
    .description(
      say({
        ko: '한국어 엔지니어링 글을 사이트로 만듭니다',
        en: 'Korean engineering posts as a static site',
      }),
    )
    .version(version, '--version', say({ ko: '버전을 보입니다', en: 'show the version' }))
    .helpOption('-h, --help', say({ ko: '도움말을 보입니다', en: 'show this help' }))
    .helpCommand('help [command]', say({ ko: '명령의 도움말을 보입니다', en: 'help on a command' }))
    .exitOverride()
    .configureOutput({ writeOut: listener.onText, writeErr: listener.onText, outputError: () => {} })
    .configureHelp({
      helpWidth: columns,
      showGlobalOptions: true,
      displayWidth,
      styleTitle: (title) => titles[title]?.[lang] ?? title,
      // The texts say which values there are.
      optionDescription: ({ description }) => description,
    });
  for (const flag of commonFlags) program.addOption(optionOf(flag, say));
  for (const [name, command] of Object.entries(commandTable))
    addCommand(program, name, command, say, listener);
  return program;
}

/** Headings of the help; commander has them in English only. */
const titles: Readonly<Record<string, Bilingual>> = {
  'Usage:': { ko: '사용법:', en: 'Usage:' },
  'Arguments:': { ko: '인자:', en: 'Arguments:' },
  'Options:': { ko: '옵션:', en: 'Options:' },
  'Global Options:': { ko: '공통 옵션:', en: 'Common options:' },
  'Commands:': { ko: '명령:', en: 'Commands:' },
};

function addCommand(
  program: Command,
  name: string,
  { operands, text, flags }: CommandText,
  say: (text: Bilingual) => string,
  { onCommand }: ProgramListener,
): void {
  const command = program.command(`${name} ${operands}`.trim()).description(say(text));
  for (const flag of flags) command.addOption(optionOf(flag, say));
  command.action(() => {
    if (isCommandName(name)) onCommand(name, command.args, command.optsWithGlobals());
  });
}

function optionOf({ flags, text }: FlagText, say: (text: Bilingual) => string): Option {
  return new Option(flags, say(text));
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandTable, name);
}
