import { prepareZXingModule } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { type Decode, decodeByZxing } from './zxing.ts';

type Detected = { rawValue: string; format: string };
type Detector = { detect: (picture: ImageData) => Promise<Detected[]> };
type DetectorClass = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
};

/** What labels of devices and cartons bear. */
const NEEDED = ['qr_code', 'data_matrix', 'code_128', 'code_39', 'ean_13'];

/** The phone's own, which is quicker and spares the battery; null where it reads less than needed. */
const ofPlatform = async (): Promise<Decode | null> => {
  const { BarcodeDetector: Class } = globalThis as { BarcodeDetector?: DetectorClass };
  const formats: string[] = (await Class?.getSupportedFormats().catch(() => [])) ?? [];
  if (!Class || !NEEDED.every((format) => formats.includes(format))) return null;
  const detector = new Class({ formats });
  return async (picture) =>
    (await detector.detect(picture)).map(({ rawValue, format }) => ({ text: rawValue, format }));
};

/** Ours, served with the portal. */
const ofZxing = async (): Promise<Decode> => {
  await prepareZXingModule({
    overrides: {
      locateFile: (path: string, prefix: string) =>
        path.endsWith('.wasm') ? wasmUrl : prefix + path,
    },
    fireImmediately: true,
  });
  return decodeByZxing;
};

let made: Promise<Decode> | null = null;

/** One decoder for the app; a failure to load it is tried again next time. */
export const decoder = (): Promise<Decode> => {
  made ??= ofPlatform()
    .then((decode) => decode ?? ofZxing())
    .catch((error: unknown) => {
      made = null;
      throw error;
    });
  return made;
};
