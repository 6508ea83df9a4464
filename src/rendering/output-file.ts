export type { OutputFile } from '../pages/output-file.ts';
