/** A line that ends whatever is above it and begins a block: a heading, a fence. */
export const beginsBlock = (line: string): boolean => /^(?:#{1,6} |`{3,}[^`]*$|~{3})/.test(line);

/** An item of a list that can stand right below a paragraph: it is not empty and its number is 1. */
export const beginsList = (line: string): boolean => /^(?:[-*+]|1[.)]) +\S/.test(line);
