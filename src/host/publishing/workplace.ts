import type { FileOperations } from './file-operations.ts';

/** Where a site is published: the output folder, and the folder of the files that wait to be renamed into it. */
export type Workplace = { readonly out: string; readonly staging: string; readonly files: FileOperations };
