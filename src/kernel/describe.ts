import type { Diagnostic } from './diagnostic.ts';
import { diagnosticCodes } from './diagnostic-codes.ts';
import type { DiagnosticText, Language } from './diagnostic-text.ts';
import { withParticle } from './korean/particle.ts';

/** What a diagnostic says in a language: the message and the next step. */
export function describe(diagnostic: Diagnostic, lang: Language): { message: string; hint: string } {
  const text: DiagnosticText = diagnosticCodes[diagnostic.code];
  const args = wordsIn(diagnostic.args, lang);
  return { message: fill(text.message[lang], args), hint: fill(text.hint[lang], args) };
}

/** The words of a message by their names, as text. */
type Words = { readonly [name: string]: string };

function wordsIn(args: Diagnostic['args'], lang: Language): Words {
  return Object.fromEntries(
    Object.entries(args).map(([name, word]) => [name, typeof word === 'object' ? word[lang] : String(word)]),
  );
}

function fill(text: string, args: Words): string {
  return withoutEmptyParts(text, args).replace(
    /\{(“?)(\w+)(”?)(?:\|([^}]+))?\}/g,
    (_, open: string, name: string, close: string, particles?: string) => {
      const word = `${open}${args[name] ?? ''}${close}`;
      return particles === undefined ? word : withParticle(word, particles);
    },
  );
}

/** `⟨…⟩` parts a text from what is said only if its words are known. */
function withoutEmptyParts(text: string, args: Words): string {
  return text.replace(/⟨([^⟩]*)⟩/g, (_, part: string) => {
    const words = [...part.matchAll(/\{“?(\w+)/g)].map(([, name = '']) => args[name]);
    return words.includes('') ? '' : part;
  });
}
