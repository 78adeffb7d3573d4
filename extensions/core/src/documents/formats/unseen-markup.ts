/** Elements of HTML whose text was struck out: it is withdrawn, `<s>1/12/2026</s> 9/12/2026`. */
export const STRUCK: readonly string[] = ['s', 'strike', 'del'];
export const STRIKES = /text-decoration(?:-line)?\s*:[^;:]{0,60}line-through/i;
/** Styles by which a text is not seen. */
export const HIDES = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
/** The same as parts of a style, as selectors ask for them. */
export const UNSEEN_STYLES: readonly string[] = [
  ...['display:none', 'display: none', 'visibility:hidden', 'visibility: hidden'],
  ...['text-decoration:line-through', 'text-decoration: line-through'],
];
