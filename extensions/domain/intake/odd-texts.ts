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

/** What stands for a name and is none, or is the name of a column. */
const NOBODY =
  /^[\p{P}\s]*(?:tests?|testing|dummy|sample|example|do(?: not|n'?t) use|see (?:above|below|remarks?)|as per .{1,40}|refer .{1,40}|rujuk .{1,40}|(?:please|kindly|sila|fill|isi|isikan|enter|choose|pilih) .{1,80}|sda|seperti (?:di )?atas|mr|mrs|ms|mdm|madam|sir|encik|en|puan|pn|cik|tuan|customer|client|pelanggan|(?:customer|client|contact|building|subscriber)?[ _]?(?:name|no|number|person)|nama(?: pelanggan)?|address|alamat|date|time|status|remarks?)[\p{P}\s]*$/iu;

/** Letters go there, nobody lives there. */
const PO_BOX = /^(?:p\.? ?o\.? ?box|peti surat|b\.? ?p\.?) ?\d/i;

/** Somebody who wrote a name was not sure of it. */
const FORMULA_AS_NAME = /^\s*=\s*[\p{L}_][\w.]{0,60}\(/u;
const UNSURE =
  /\b(?:wrong|salah|not sure|unsure|tak pasti|tidak pasti|(?:to |pls |please |need(?:s)? to |kena )?(?:re-?confirm|verify)|to be confirmed|tbc|tba|moved out|shifted out|deceased|passed away|meninggal)\b/i;

const isOdd = (field: string, text: string): boolean =>
  UNSURE.test(text) ||
  FORMULA_AS_NAME.test(text) ||
  OF_A_PROGRAM.test(text) ||
  (field === 'building' ? PO_BOX : NOBODY).test(text) ||
  !TWO_LETTERS.test(text) ||
  (field !== 'building' && SIX_DIGITS.test(text));

/** Whether a text says that the order is off: `AMINA (CANCELLED)`, `pls cancel`, `nak batal`. */
const IS_OFF =
  /(?<![\p{L}\p{N}])(?:cancel(?:l?ed|l?ing|lation)?|cancle[d]?|cxl|withdr[ae]wn?|withdrawal|terminat(?:e|ed|ion)|(?:di|mem)?batal(?:kan)?|annul[ée]e?r?)(?![\p{L}\p{N}])|取消/iu;
/** It speaks of such a thing and does not say it. */
const IS_NOT =
  /\b(?:no|not|never|don'?t|do not|if|unless|avoid|jangan|tidak|tak|jika|kalau|pas d)\b[^.,;\n]{0,25}(?:cancel|cxl|withdr|terminat|batal|annul)|\b(?:cancel\w*|terminat\w*)\s+(?:fee|charge|policy|penalty|clause)/i;
/** Whether it says that the appointment is another one by now. */
const MOVED =
  /\b(?:re-?sched\w*|postpon\w*|defer(?:red)?|tangguh\w*|tunda|(?:appt|appointment|date|slot|visit|temu ?janji|tarikh)[ ,:]{1,2}(?:(?:was|is|has been|been|to be|telah|di)[ ]){0,2}(?:changed?|moved?|shifted|amended|brought forward|di?tukar|diubah)|(?:change|move|shift|tukar|ubah) (?:of )?(?:the )?(?:appt|appointment|date|slot|visit|temu ?janji|tarikh)|moved to (?:next|another|\d{1,2})|(?:chang|mov|shift|postpon|push|bring|brought|tukar|pindah|anjak)\w{0,3}[^.\n\d]{0,20}\b(?:to|ke|kepada)\s(?:\d{1,2}\s?(?:st|nd|rd|th)?\s?(?:[/.-]\s?\d{1,2}|(?:jan|feb|mac|mar|apr|mei|may|jun|jul|aug|ogos|sep|oct|okt|nov|dec|dis)\w{0,8})|(?:next|another) (?:day|week|month|mon|tue|wed|thu|fri|sat|sun)\w{0,6}|tomorrow|esok|lusa|minggu depan))\b/i;
const NOT_MOVED =
  /\b(?:no|not|never|don'?t|do not|cannot|jangan|tidak|if|unless|kalau|jika)\b[^.,;\n]{0,25}\b(?:re-?sched|postpon|chang|mov|shift|tangguh)/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec mac mei jul ogos okt dis'.split(
  ' ',
);
const MONTH_OF: Readonly<Record<string, number>> = Object.fromEntries([
  ...MONTHS.slice(0, 12).map((name, at): [string, number] => [name, at + 1]),
  ...([
    ['mac', 3],
    ['mei', 5],
    ['ogo', 8],
    ['okt', 10],
    ['dis', 12],
  ] as [string, number][]),
]);
const DAY_AND_MONTH = /\b(\d{1,2})(?:st|nd|rd|th)?\s?[/.\s-]\s?(\d{1,2}\b|[a-z]{3})/gi;

/** Whether the last day that a text names is that of the appointment: what was moved is in it. */
const namesDay = (text: string, appointment: unknown): boolean => {
  const start =
    typeof appointment === 'object' && appointment
      ? (appointment as { start?: unknown }).start
      : appointment;
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)/.exec(typeof start === 'string' ? start : '') ?? [];
  const last = [...text.matchAll(DAY_AND_MONTH)].at(-1);
  if (!last || !month || !day) return false;
  const [, named = '', word = ''] = last;
  return (
    Number(named) === Number(day) &&
    (MONTH_OF[word.toLowerCase()] ?? Number(word)) === Number(month)
  );
};

export const saysItMoved = (text: string, appointment: unknown): boolean =>
  MOVED.test(text) && !NOT_MOVED.test(text) && !namesDay(text, appointment);

const LONGEST_SHOWN = 80;
const LONGEST_PACKAGE = 500;

/** The same in other words: nobody is to come any more. */
const NOBODY_COMES =
  /\b(?:no need (?:to )?(?:come|attend|visit|proceed|install|send)|(?:do not|don'?t|not to) (?:attend|proceed|come|install|visit)|(?:tak|tidak) (?:jadi|payah|perlu) (?:datang|pasang|hantar|pergi)|tak jadi|jangan (?:datang|pasang|pergi)|(?:already|sudah|dah|telah) (?:ok(?:ay)?|restored|resolved|pulih|selesai|back to normal)|ne (?:pas|plus) venir)\b/i;

export const saysItIsOff = (text: string): boolean =>
  (IS_OFF.test(text) && !IS_NOT.test(text)) || NOBODY_COMES.test(text);

/** The words around what says that the order is off. */
export const wordsAround = (text: string): string => {
  const plain = plainText(text);
  const at = Math.max(...[IS_OFF, MOVED, NOBODY_COMES].map((words) => plain.search(words)));
  const from = Math.max(0, at - LONGEST_SHOWN / 2);
  return plain.slice(from, from + LONGEST_SHOWN);
};

/** Fields in which people say it, beside a column of states. */
const SPEAKING = ['customerName', 'building', 'remarks'];

const SPEEDS = /(?<![\d.,])(\d+(?:\.\d+)?)\s*([MG])(?:bps|bit\/s|b)?\b/gi;

/** A login with a blank in it, and a package that names another speed. */
const doubtService = ({
  values,
  sources,
  warnings,
}: Pick<Parsed, 'values' | 'sources' | 'warnings'>): void => {
  const { loginId, package: name, bandwidthMbps } = values;
  if (typeof loginId === 'string' && /\S\s+\S/.test(loginId)) {
    const details = { field: 'loginId', cells: sources.loginId?.cells ?? sources.loginId?.lines };
    warnings.push(
      doubtOf('INVALID_VALUE.blank', { text: loginId.slice(0, LONGEST_SHOWN) }, details),
    );
  }
  if (typeof name !== 'string' || typeof bandwidthMbps !== 'number') return;
  const speeds = [...name.slice(0, LONGEST_PACKAGE).matchAll(SPEEDS)].map(
    ([, size, unit]) => Number(size) * (unit?.toUpperCase() === 'G' ? 1_000 : 1),
  );
  if (speeds.length === 0 || speeds.includes(bandwidthMbps)) return;
  const details = {
    field: 'bandwidthMbps',
    cells: sources.bandwidthMbps?.cells ?? sources.bandwidthMbps?.lines,
  };
  const params = { text: name.slice(0, LONGEST_SHOWN), value: String(bandwidthMbps) };
  warnings.push(doubtOf('INVALID_VALUE.speed', params, details));
};

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
  doubtService({ values, sources, warnings });
  if (values.orderType === 'CANCELLATION') return;
  for (const field of SPEAKING) {
    const text = textOf(field);
    if (!saysItIsOff(text) && !saysItMoved(text, values.appointment)) continue;
    const params = { status: wordsAround(text) };
    warnings.push(doubtOf('ROW_HELD.status', params, { field, cells: cellsOf(field) }));
  }
};
