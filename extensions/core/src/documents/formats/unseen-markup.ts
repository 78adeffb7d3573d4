/** Elements of HTML whose text was struck out: it is withdrawn, `<s>1/12/2026</s> 9/12/2026`. */
export const STRUCK: readonly string[] = ['s', 'strike', 'del'];
export const STRIKES = /text-decoration(?:-line)?\s*:[^;:]{0,60}line-through/i;
/** Styles by which a text is not seen. */
export const HIDES =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:font-size|opacity)\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$))/i;
/** The same as parts of a style, as selectors ask for them. */
export const UNSEEN_STYLES: readonly string[] = [
  ...['display:none', 'display: none', 'visibility:hidden', 'visibility: hidden'],
  ...['font-size:0', 'font-size: 0', 'opacity:0', 'opacity: 0'],
  ...['text-decoration:line-through', 'text-decoration: line-through'],
];

const SHEET = /<style\b[^>]{0,300}>([\s\S]{0,500000}?)<\/style>/gi;
const CLASS = /\.([\w-]{1,60})[^{}.]{0,100}\{([^{}]{0,4000})\}/g;
const MOST_CLASSES = 4_000;

/** An element's own style with what the page's style sheets say of its classes, as programs write them. */
export const styleReader = (
  page: string,
): ((attributes: Readonly<Record<string, string>>) => string) => {
  const classes = new Map<string, string>();
  for (const [, rules = ''] of page.matchAll(SHEET))
    for (const [, name = '', style = ''] of rules.matchAll(CLASS))
      if ((HIDES.test(style.trim()) || STRIKES.test(style)) && classes.size < MOST_CLASSES)
        classes.set(name, style.trim());
  return ({ style = '', class: names = '' }) => {
    if (names === '' || classes.size === 0) return style;
    const more = names.split(/\s+/).flatMap((name) => classes.get(name) ?? []);
    return [...more, style].filter((one) => one !== '').join(';');
  };
};
