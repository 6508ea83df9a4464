import { isPlaceholder } from './placeholder.ts';
import type { SensitiveRule } from './sensitive.ts';

/** Keys that say themselves whose they are: by their beginning, their length and their alphabet. */
const shapes: readonly (readonly [of: string, hints: readonly string[], form: RegExp])[] = [
  ['AWS', ['AKIA', 'ASIA'], /\b(?:AKIA|ASIA)[2-7A-Z][0-9A-Z]{15}\b/g],
  ['GitHub', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /\bgh[pousr]_[A-Za-z0-9]{36,251}\b/g],
  ['GitHub', ['github_pat_'], /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g],
  ['GitLab', ['glpat-'], /\bglpat-[\w-]{20,64}/g],
  ['Slack', ['xox'], /\bxox[abeoprs]-(?:\d+-)?[\w-]{20,250}/g],
  [
    'Slack',
    ['hooks.slack.com/'],
    /hooks\.slack\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{20,30}/g,
  ],
  ['Google', ['AIza'], /\bAIza[\w-]{35}(?![\w-])/g],
  ['Stripe', ['k_live_'], /\b[rs]k_live_[0-9A-Za-z]{20,250}\b/g],
  ['npm', ['npm_'], /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['PyPI', ['pypi-AgE'], /\bpypi-AgE[\w-]{50,}/g],
  ['OpenAI', ['T3BlbkFJ'], /\bsk-[\w-]{20,100}T3BlbkFJ[\w-]{20,100}/g],
  ['Anthropic', ['sk-ant-'], /\bsk-ant-[\w-]{40,200}/g],
  ['SendGrid', ['SG.'], /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g],
  ['DigitalOcean', ['dop_v1_'], /\bdop_v1_[0-9a-f]{64}\b/g],
  ['Docker', ['dckr_pat_'], /\bdckr_pat_[\w-]{27}(?![\w-])/g],
  ['Vault', ['hvs.'], /\bhvs\.[\w-]{90,200}/g],
];

export const providerKeys: readonly SensitiveRule[] = shapes.map(([of, hints, form]) => ({
  kind: 'provider-key',
  of,
  hints,
  form,
  isMeant: ([found]) => !isPlaceholder(found.slice(hints[0]?.length ?? 0)),
}));
