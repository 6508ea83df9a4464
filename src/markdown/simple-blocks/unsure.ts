/** Whether a source has line ends or characters in it that Markdown replaces or leaves out. */
export const isUnsure = (source: string): boolean => /[\r\0\ufeff]/.test(source);
