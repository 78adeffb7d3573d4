import { plainText } from '../kernel/plain-text.ts';
import { doubtOf } from './errors.ts';
import type { Parsed } from './parsed.ts';

/** Fields that hold a name; a row whose cells were shifted has a number or a day there. */
const NAMES = ['customerName', 'contactPerson', 'building'];
const TWO_LETTERS = /\p{L}{2}|\p{Script=Han}/u;
/** `TBBNA900001G`, `012-6950123`, `09/12/2026`: six digits are no part of anybody's name. */
const SIX_DIGITS = /(?:\d[\s./-]?){6}/;
/** What a program left behind: `&amp;`, `<b>`, `_x000D_`, `[object Object]`. */
const OF_A_PROGRAM =
  /&(?:amp|nbsp|lt|gt|quot|apos|#\d{2,5});|<\/?(?:b|i|u|br|p|div|span|font|strong|td|tr)\b[^<>]{0,200}>|_x000D_|\[object \w+\]/i;

const isOdd = (field: string, text: string): boolean =>
  OF_A_PROGRAM.test(text) ||
  !TWO_LETTERS.test(text) ||
  (field !== 'building' && SIX_DIGITS.test(text));

/** Whether a text says that the order is off: `AMINA (CANCELLED)`, `pls cancel`, `nak batal`. */
const IS_OFF =
  /(?<![\p{L}\p{N}])(?:cancel(?:l?ed|l?ing|lation)?|cancle[d]?|cxl|withdr[ae]wn?|withdrawal|terminat(?:e|ed|ion)|(?:di|mem)?batal(?:kan)?|annul[ée]e?r?)(?![\p{L}\p{N}])|取消/iu;
/** It speaks of such a thing and does not say it. */
const IS_NOT =
  /\b(?:no|not|never|don'?t|do not|if|unless|avoid|jangan|tidak|tak|jika|kalau|pas d)\b[^.,;\n]{0,25}(?:cancel|cxl|withdr|terminat|batal|annul)|\b(?:cancel\w*|terminat\w*)\s+(?:fee|charge|policy|penalty|clause)/i;
const LONGEST_SHOWN = 80;

export const saysItIsOff = (text: string): boolean => IS_OFF.test(text) && !IS_NOT.test(text);

/** The words around what says that the order is off. */
const wordsAround = (text: string): string => {
  const plain = plainText(text);
  const from = Math.max(0, plain.search(IS_OFF) - LONGEST_SHOWN / 2);
  return plain.slice(from, from + LONGEST_SHOWN);
};

/** Fields in which people say it, beside a column of states. */
const SPEAKING = ['customerName', 'building', 'remarks'];

/**
 * Doubts a name that is none, and an order whose name or remarks say that it is off. One that asks for
 * a cancellation says so rightly.
 */
export const doubtOddTexts = ({ values, sources, warnings }: Parsed): void => {
  const cellsOf = (field: string) => sources[field]?.cells ?? sources[field]?.lines;
  const textOf = (field: string): string => {
    const value = values[field];
    return typeof value === 'string' ? value : '';
  };
  for (const field of NAMES) {
    const text = plainText(textOf(field));
    if (text === '' || !isOdd(field, text)) continue;
    const params = { text: text.slice(0, LONGEST_SHOWN) };
    warnings.push(doubtOf('INVALID_VALUE.odd', params, { field, cells: cellsOf(field) }));
  }
  if (values.orderType === 'CANCELLATION') return;
  for (const field of SPEAKING) {
    const text = textOf(field);
    if (!saysItIsOff(text)) continue;
    const params = { status: wordsAround(text) };
    warnings.push(doubtOf('ROW_HELD.status', params, { field, cells: cellsOf(field) }));
  }
};
