import * as z from 'zod';
import { frontmatterSchema } from './frontmatter-schema.ts';
import { recordFields } from './record-schema.ts';

/** Every field that a post may have. */
export const frontmatterFields = z.object({ ...frontmatterSchema.shape, ...recordFields });
