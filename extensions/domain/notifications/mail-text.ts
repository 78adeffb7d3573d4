const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};
/** Templates are text: what Handlebars escaped for HTML reads as it was written. */
export const asText = (filled: string): string =>
  filled.replaceAll(/&(?:amp|lt|gt|quot|#x27|#x60|#x3D);/g, (entity) => ENTITIES[entity] as string);

const LONGEST_SUBJECT = 200;
export const asSubject = (filled: string): string =>
  asText(filled).replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_SUBJECT);

/** Without the empty lines that an unmet condition leaves. */
export const asBody = (filled: string): string =>
  asText(filled)
    .replaceAll('\r', '')
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/**
 * Puts a link that is its reader's alone where its placeholder stands on a line of its own. Within a line
 * it could become a part of another address: there it is left out, and stands at the end.
 */
export const placeLink = (
  body: string,
  { placeholder, link }: { placeholder: string; link: string },
): string => {
  if (!body.includes(placeholder)) return body;
  const lines = body.split('\n');
  const isAlone = (line: string): boolean => line.trim() === placeholder;
  const placed = lines.map((line) =>
    isAlone(line) ? link : line.replaceAll(placeholder, '').trimEnd(),
  );
  return (lines.some(isAlone) ? placed : [...placed, '', link])
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
};

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const LINK = /https?:\/\/[^\s<>"]+/g;

const linked = (line: string): string => {
  let html = '';
  let from = 0;
  for (const { 0: url, index } of line.matchAll(LINK)) {
    html += `${escaped(line.slice(from, index))}<a href="${escaped(url)}" style="color:#1f5fa8">${escaped(url)}</a>`;
    from = index + url.length;
  }
  return html + escaped(line.slice(from));
};

const COLOR = /^#[\da-f]{6}$/i;

/** The same text for programs that show HTML: paragraphs, links, and who sent it. */
export const asHtml = (
  text: string,
  {
    title,
    sender,
    color,
    language,
  }: { title: string; sender: string; color: string | null; language: string },
): string => {
  const bar = color && COLOR.test(color) ? color : '#1f5fa8';
  const paragraphs = text
    .split(/\n{2,}/)
    .map((part) => `<p style="margin:0 0 16px">${part.split('\n').map(linked).join('<br>')}</p>`)
    .join('');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head><body style="margin:0;padding:24px 12px;background:#f4f5f7;font:16px/1.5 system-ui,sans-serif;color:#1c2530"><div style="max-width:560px;margin:auto;padding:24px;background:#fff;border-top:4px solid ${bar};border-radius:6px;overflow-wrap:anywhere">${paragraphs}<p style="margin:24px 0 0;font-size:13px;color:#5b6672">${escaped(sender)}</p></div></body></html>`;
};
