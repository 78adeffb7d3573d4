/** As far as a page is drawn; pdf.js has more. */
export type PdfPage = {
  getViewport: (options: { scale: number }) => { width: number; height: number };
  render: (options: { canvas: HTMLCanvasElement; viewport: { width: number; height: number } }) => {
    promise: Promise<void>;
  };
};
export type PdfDocument = {
  numPages: number;
  getPage: (number: number) => Promise<PdfPage>;
  destroy?: () => Promise<void>;
};
type PdfReader = {
  getDocument: (options: { data: Uint8Array; isEvalSupported: boolean }) => {
    promise: Promise<PdfDocument>;
  };
};

/** Directus may stand under a path of its own: what is before `/admin` in the address. */
const root = (): string => window.location.pathname.split('/admin')[0] ?? '';

let asked: Promise<PdfReader> | null = null;

/** Fetched once, when the first paper is shown. */
const reader = (): Promise<PdfReader> => {
  asked ??= import(
    /* @vite-ignore */ `${root()}/api/documents/pdf-reader.js`
  ) as Promise<PdfReader>;
  asked.catch(() => {
    asked = null;
  });
  return asked;
};

/** Scripts inside the paper are not run; fonts and pictures come from the paper alone. */
export const openPdf = async (data: ArrayBuffer): Promise<PdfDocument> =>
  (await reader()).getDocument({ data: new Uint8Array(data), isEvalSupported: false }).promise;
