import type { RegexEngine } from 'shiki/core';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { createLineStrings, type OnigurumaMemory } from './line-strings.ts';

let loading: Promise<RegexEngine> | undefined;

/** Oniguruma, the engine of regular expressions that grammars are written for; loaded once in a thread. */
export function oniguruma(): Promise<RegexEngine> {
  loading ??= load();
  return loading;
}

async function load(): Promise<RegexEngine> {
  const { default: instantiate } = await import('shiki/wasm');
  let memory: OnigurumaMemory | null = null;
  const engine = await createOnigurumaEngine({
    instantiator: async (imports) => {
      const exports = await instantiate(imports);
      memory = isMemory(exports) ? exports : null;
      return exports;
    },
  });
  // Shiki asks for it once in a thread: whoever did so before us has the memory, and strings are Shiki's own.
  return memory === null ? engine : { ...engine, createString: createLineStrings(memory) };
}

function isMemory(exports: object): exports is OnigurumaMemory {
  return 'memory' in exports && 'omalloc' in exports && 'ofree' in exports;
}
