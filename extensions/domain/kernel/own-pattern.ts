/** Signs that mean something in a pattern, as themselves. */
export const escapedForPattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * A pattern of our own, put together from constants and escaped words. Never a text that a tenant
 * wrote as a pattern: that is `patternOf`.
 */
export const ownPattern = (source: string, flags = ''): RegExp => new RegExp(source, flags);
