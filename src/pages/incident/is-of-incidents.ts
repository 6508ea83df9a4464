import type { Category } from '../../site/categories.ts';
import { incidentsUrl } from './facets.ts';

/** Whether a category is the one that incidents are listed under, whatever category they are filed under. */
export function isOfIncidents({ url }: Pick<Category, 'url'>): boolean {
  return url === incidentsUrl;
}
