/** What a document may be: by its first bytes, and by its name where many kinds begin alike. */
type Kind = { type: string; endings: readonly string[]; begins?: (head: Uint8Array) => boolean };

const text = (head: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...head.subarray(from, to));
const bytes =
  (...expected: number[]) =>
  (head: Uint8Array): boolean =>
    expected.every((byte, at) => head[at] === byte);
const isZip = bytes(0x50, 0x4b, 0x03, 0x04);
const isCompound = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const OFFICE = 'application/vnd.openxmlformats-officedocument';

const BY_BYTES: readonly Required<Kind>[] = [
  { type: 'image/jpeg', endings: [], begins: bytes(0xff, 0xd8, 0xff) },
  { type: 'image/png', endings: [], begins: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  {
    type: 'image/webp',
    endings: [],
    begins: (head) => text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WEBP',
  },
  {
    type: 'image/heic',
    endings: [],
    begins: (head) => /^ftyp(?:heic|heix|mif1|msf1|hevc)/.test(text(head, 4, 12)),
  },
  { type: 'application/pdf', endings: [], begins: (head) => text(head, 0, 5) === '%PDF-' },
];
const BY_NAME: readonly Kind[] = [
  { type: `${OFFICE}.wordprocessingml.document`, endings: ['docx'], begins: isZip },
  { type: `${OFFICE}.spreadsheetml.sheet`, endings: ['xlsx'], begins: isZip },
  { type: `${OFFICE}.presentationml.presentation`, endings: ['pptx'], begins: isZip },
  { type: 'application/zip', endings: ['zip'], begins: isZip },
  { type: 'application/msword', endings: ['doc'], begins: isCompound },
  { type: 'application/vnd.ms-excel', endings: ['xls'], begins: isCompound },
  { type: 'application/vnd.ms-outlook', endings: ['msg'], begins: isCompound },
  // Never shown in the browser, so that a text that is a page does nothing there.
  { type: 'text/plain', endings: ['txt', 'csv', 'eml'] },
];

export const FILE_KINDS_TOLD =
  'PDF, JPEG, PNG, WebP, HEIC, Word, Excel, PowerPoint, ZIP, TXT, CSV, EML, MSG';

/** Shown where it stands; everything else is downloaded. */
const SHOWN = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];
export const isShown = (type: string): boolean => SHOWN.includes(type);

const endingOf = (name: string): string =>
  /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** Null for a file that is none of these. */
export const typeOfFile = (head: Uint8Array, name: string): string | null => {
  const certain = BY_BYTES.find(({ begins }) => begins(head));
  if (certain) return certain.type;
  const ending = endingOf(name);
  const kind = BY_NAME.find(({ endings }) => endings.includes(ending));
  if (!kind) return null;
  const fits = kind.begins ? kind.begins(head) : !head.includes(0);
  return fits ? kind.type : null;
};

/** Every type that a kept file may have. */
export const FILE_TYPES: readonly string[] = [...BY_BYTES, ...BY_NAME].map(({ type }) => type);
