import { readPart, relationsOf, type Parts } from './package-parts.ts';
import { unescaped } from './cell-text.ts';

export const WORKBOOK = 'xl/workbook.xml';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';

export type SheetPart = { name: string; path: string };

/** The worksheets that a person sees, in the order of the workbook, and the names of the others. */
export type SheetList = {
  sheets: SheetPart[];
  hidden: string[];
  is1904: boolean;
  /** Results of formulas are still to be calculated: programs store a zero for each of them. */
  isUncalculated: boolean;
};

export const sheetsOf = async (parts: Parts): Promise<SheetList> => {
  const targets = await relationsOf(parts, WORKBOOK);
  const list: SheetList = { sheets: [], hidden: [], is1904: false, isUncalculated: false };
  await readPart(parts, WORKBOOK, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') list.is1904 = /^(?:1|true|on)$/.test(attributes.date1904 ?? '');
      if (tag === 'calcPr') list.isUncalculated = isOn(attributes.fullCalcOnLoad ?? '0');
      if (tag !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
      const path = targets.get(relation ?? '');
      const name = attributes.name ?? '';
      if (!path || !parts.has(path) || !/\/worksheets\//.test(path)) return;
      if (/hidden/i.test(attributes.state ?? '')) list.hidden.push(name);
      else list.sheets.push({ name, path });
    },
  });
  return list;
};

/** What is left of a text with parts in other letters, by whether the cell's own are struck through. */
export type Strikes = { plain: string; struck: string };
/** `strikes` has the texts that hold something struck through, by their number. */
export type SharedTexts = { strings: string[]; strikes: ReadonlyMap<number, Strikes> };

export const isOn = (value: string | undefined): boolean =>
  !/^(?:0|false|off)$/i.test(value ?? '1');

/** Takes a text with parts apart, as its tags and letters go by. */
export const createRuns = () => {
  let run: 'own' | 'plain' | 'struck' = 'own';
  let left: Strikes = { plain: '', struck: '' };
  let hasRuns = false;
  return {
    begin: (): void => {
      run = 'own';
      left = { plain: '', struck: '' };
      hasRuns = false;
    },
    open: (name: string, val: string | undefined): void => {
      if (name === 'r') run = 'own';
      else if (name === 'rPr') {
        run = 'plain';
        hasRuns = true;
      } else if (name === 'strike' && isOn(val)) run = 'struck';
    },
    text: (piece: string): void => {
      if (run === 'struck') return;
      left.struck += run === 'plain' ? piece : '';
      left.plain += piece;
    },
    end: (): Strikes | null =>
      hasRuns ? { plain: unescaped(left.plain), struck: unescaped(left.struck) } : null,
  };
};

/** Texts that cells point at by number. Readings of signs (`rPh`) are no part of a text. */
export const sharedTexts = async (parts: Parts): Promise<SharedTexts> => {
  const strings: string[] = [];
  const strikes = new Map<number, Strikes>();
  if (!parts.has(STRINGS)) return { strings, strikes };
  let text = '';
  let isText = false;
  let isReading = false;
  const runs = createRuns();
  await readPart(parts, STRINGS, {
    open: (name, { val }) => {
      if (name === 'si') {
        text = '';
        runs.begin();
      } else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
      else runs.open(name, val);
    },
    text: (piece) => {
      if (!isText) return;
      text += piece;
      runs.text(piece);
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'si') {
        const left = runs.end();
        if (left) strikes.set(strings.length, left);
        strings.push(unescaped(text));
      }
    },
  });
  return { strings, strikes };
};

export const sharedStrings = async (parts: Parts): Promise<string[]> =>
  (await sharedTexts(parts)).strings;

/** By a cell's style: its number format, and whether its letters are struck through. */
export type CellStyles = { formats: (string | number)[]; struck: ReadonlySet<number> };

export const cellStyles = async (parts: Parts): Promise<CellStyles> => {
  const codes = new Map<number, string>();
  const formats: (string | number)[] = [];
  const struck = new Set<number>();
  const struckFonts = new Set<number>();
  if (!parts.has(STYLES)) return { formats, struck };
  let isOfCells = false;
  let isOfFonts = false;
  let font = -1;
  await readPart(parts, STYLES, {
    open: (name, { numFmtId, formatCode, fontId, val }) => {
      if (name === 'cellXfs') isOfCells = true;
      else if (name === 'fonts') isOfFonts = true;
      else if (name === 'font' && isOfFonts) font += 1;
      else if (name === 'strike' && isOfFonts && isOn(val)) struckFonts.add(font);
      else if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      else if (name === 'xf' && isOfCells) {
        const id = Number(numFmtId ?? 0);
        if (struckFonts.has(Number(fontId ?? 0))) struck.add(formats.length);
        formats.push(codes.get(id) ?? id);
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
      else if (name === 'fonts') isOfFonts = false;
    },
  });
  return { formats, struck };
};

export const numberFormats = async (parts: Parts): Promise<(string | number)[]> =>
  (await cellStyles(parts)).formats;

/** What cells of all sheets have in common. */
export const sharedOf = async (
  parts: Parts,
  { is1904, isUncalculated }: Pick<SheetList, 'is1904' | 'isUncalculated'>,
) => {
  const { strings, strikes } = await sharedTexts(parts);
  const { formats, struck } = await cellStyles(parts);
  return { strings, formats, is1904, isUncalculated, strikes, struckStyles: struck };
};
