import { compileFunction } from 'node:vm';
import * as preact from 'preact';
import { diagnose } from '../kernel/diagnostic.ts';
import type { Digest, Digested } from '../kernel/digest.ts';
import type { Plain } from '../kernel/plain.ts';
import type { PageProps } from '../pages/page.ts';
import { checkedJsx } from './checked-jsx.ts';
import type { TemplateCode } from './template-bundle.ts';
import { TemplateMistake } from './template-mistake.ts';
import * as templateRuntime from './template-runtime.ts';

/** What a page template exports: a component of the view and the chrome. */
export type PageComponent = preact.FunctionComponent<PageProps<Plain>>;

/** The name under which a template's code appears in a stack. */
export const templateFile = 'hoego-template.cjs';

/** All that a template may import; nothing here reads files, the network, the clock or the environment. */
const modules: Readonly<Record<string, object>> = {
  preact,
  'preact/jsx-runtime': checkedJsx,
  'hoego/template': templateRuntime,
};

/** A memo of what is evaluated, because thousands of pages share a template. Bounded: `dev` sees many versions. */
const loaded = new Map<Digest, PageComponent>();
const limit = 64;

/**
 * Evaluates a template's code and gives its component.
 * @throws TemplateMistake for an import that is not answered and a missing default export; whatever the code throws
 */
export function loadTemplate({ digest, value }: Digested<TemplateCode>): PageComponent {
  const known = loaded.get(digest);
  if (known !== undefined) return known;
  const component = evaluate(value.code);
  if (loaded.size >= limit) loaded.clear();
  loaded.set(digest, component);
  return component;
}

function evaluate(code: string): PageComponent {
  const module: { exports: { default?: unknown } } = { exports: {} };
  const run = compileFunction(code, ['module', 'exports', 'require'], { filename: templateFile });
  run(module, module.exports, answerImport);
  const component = module.exports.default;
  if (!isComponent(component)) {
    throw new TemplateMistake((place) => diagnose('template/no-component', place, {}));
  }
  return component;
}

function answerImport(name: string): object {
  const answer = Object.hasOwn(modules, name) ? modules[name] : undefined;
  if (answer !== undefined) return answer;
  throw new TemplateMistake((place) => diagnose('template/unknown-import', place, { name }));
}

function isComponent(value: unknown): value is PageComponent {
  return typeof value === 'function';
}
