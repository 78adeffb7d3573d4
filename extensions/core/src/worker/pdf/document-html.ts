/**
 * Puts a body and its style sheet into a page of ours that forbids scripts, frames and every
 * source but `data:` by content security policy, besides what the browser itself refuses.
 * `isPrintOnly` spares the browser the layout for a screen that nobody looks at.
 */
export const documentHtml = ({
  body,
  css = '',
  isPrintOnly = false,
}: {
  body: string;
  css?: string;
  isPrintOnly?: boolean;
}): string =>
  `<!doctype html><html><head><meta charset="utf-8">` +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'">` +
  `${isPrintOnly ? NO_SCREEN : ''}<style>${css.replaceAll(/<\/(?=style)/gi, '<\\/')}</style>` +
  `</head><body>${withoutFrames(body)}</body></html>`;

const NO_SCREEN = '<style media="screen">html{display:none!important}</style>';

const FRAMES = /<(\/?)(iframe|frameset|frame|object|embed|portal|fencedframe)(?=[\s/>])/gi;

/** A frame whose content is refused keeps the browser's print waiting for ever. */
const withoutFrames = (html: string): string => html.replaceAll(FRAMES, '<$1x-$2');
