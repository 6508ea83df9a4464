import { isRecord } from '../../kernel/is-record.ts';
import { type IndexDescription, indexFormat } from '../index/index-description.ts';

/**
 * Reads the description of an index.
 * @throws when the text is none
 */
export function readDescription(text: string): IndexDescription {
  const value: unknown = JSON.parse(text);
  if (!isDescription(value)) throw new Error('this describes no index');
  return value;
}

function isDescription(value: unknown): value is IndexDescription {
  return (
    isRecord(value) &&
    value.format === indexFormat &&
    typeof value.posts === 'number' &&
    isListOf(value.terms, 'string') &&
    isRecord(value.names) &&
    isListOf(value.cards, 'string') &&
    typeof value.facets === 'string' &&
    isRecord(value.offline) &&
    isListOf(value.offline.terms, 'string') &&
    typeof value.offline.cards === 'number' &&
    isListOf(value.incidents, 'number')
  );
}

function isListOf(value: unknown, type: 'string' | 'number'): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === type);
}
