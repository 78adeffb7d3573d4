import { readBarcodes } from 'zxing-wasm/reader';
import type { FoundCode } from './codes.ts';

/** Finds the codes in a picture; none is an empty list. */
export type Decode = (picture: ImageData) => Promise<FoundCode[]>;

const MOST_CODES = 20;

export const decodeByZxing: Decode = async (picture) =>
  (await readBarcodes(picture, { maxNumberOfSymbols: MOST_CODES }))
    .filter(({ isValid }) => isValid)
    .map(({ text, format }) => ({ text, format }));
