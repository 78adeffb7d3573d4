import { readPart, relationsOf, type Parts } from './package-parts.ts';
import { unescaped } from './cell-text.ts';

const WORKBOOK = 'xl/workbook.xml';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';

export type SheetPart = { name: string; path: string };

/** The worksheets that a person sees, in the order of the workbook, and the names of the others. */
export type SheetList = { sheets: SheetPart[]; hidden: string[]; is1904: boolean };

export const sheetsOf = async (parts: Parts): Promise<SheetList> => {
  const targets = await relationsOf(parts, WORKBOOK);
  const list: SheetList = { sheets: [], hidden: [], is1904: false };
  await readPart(parts, WORKBOOK, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') list.is1904 = /^(?:1|true|on)$/.test(attributes.date1904 ?? '');
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

/** Texts that cells point at by number. Readings of signs (`rPh`) are no part of a text. */
export const sharedStrings = async (parts: Parts): Promise<string[]> => {
  const strings: string[] = [];
  if (!parts.has(STRINGS)) return strings;
  let text = '';
  let isText = false;
  let isReading = false;
  await readPart(parts, STRINGS, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
};

/** Number formats by a cell's style. */
export const numberFormats = async (parts: Parts): Promise<(string | number)[]> => {
  const codes = new Map<number, string>();
  const formats: (string | number)[] = [];
  if (!parts.has(STYLES)) return formats;
  let isOfCells = false;
  await readPart(parts, STYLES, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'cellXfs') isOfCells = true;
      else if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      else if (name === 'xf' && isOfCells) {
        const id = Number(numFmtId ?? 0);
        formats.push(codes.get(id) ?? id);
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return formats;
};
