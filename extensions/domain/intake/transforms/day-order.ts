/**
 * Whether the month of `09/12/2026` stands first. A profile says one order; the other rows of the same
 * file may say another, and are believed: a row that fits one order alone is evidence for it.
 */
export type DayOrder = 'own' | 'swapped' | 'mixed';

const NUMBERS = /(?:^|\s)(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/;

/** The first two numbers of a date that is written in numbers; null for any other text. */
export const dayNumbers = (text: string): { first: number; second: number } | null => {
  const [, first, , second] = NUMBERS.exec(text) ?? [];
  return first && second ? { first: Number(first), second: Number(second) } : null;
};

/** Whether the text can be read both ways, as two days. */
export const isOpen = (text: string): boolean => {
  const found = dayNumbers(text);
  return found !== null && found.first <= 12 && found.second <= 12 && found.first !== found.second;
};

const DAY_FIRST = /(?<![\p{L}/.-])d{1,2}([/.-])M{1,2}(?!M)/u;
const MONTH_FIRST = /(?<![\p{L}/.-])M{1,2}([/.-])d{1,2}/u;

/** A format with day and month changed over; the same one when it does not have both as numbers. */
export const swapped = (format: string): string =>
  DAY_FIRST.test(format) ? format.replace(DAY_FIRST, 'M$1d') : format.replace(MONTH_FIRST, 'd$1M');

const isMonthFirst = (formats: readonly string[]): boolean => {
  const first = formats.find((format) => swapped(format) !== format);
  return first !== undefined && MONTH_FIRST.test(first);
};

/** Gathers evidence from the dates of one file. `near` is the day that its sheet is named after. */
export const createDayOrder = (
  formats: readonly string[],
  near: { day: number; month: number } | null = null,
) => {
  const monthFirst = isMonthFirst(formats);
  let own = 0;
  let other = 0;
  let numbers = 0;
  let texts = 0;
  const isNear = (day: number, month: number): boolean => near?.day === day && near.month === month;
  return {
    learn: (text: string): void => {
      const found = dayNumbers(text);
      if (!found) return;
      texts += 1;
      const { first, second } = found;
      const [day, month] = monthFirst ? [second, first] : [first, second];
      const isOwn = month <= 12 && (day > 12 || isNear(day, month));
      const isOther = day <= 12 && (month > 12 || isNear(month, day));
      if (isOwn && !isOther) own += 1;
      if (isOther && !isOwn) other += 1;
    },
    /** A cell that the spreadsheet program itself took for a date. */
    learnNumber: (): void => void (numbers += 1),
    isAsked: (): boolean => texts > 0,
    order: (): DayOrder => {
      if (other === 0) return 'own';
      return own === 0 ? 'swapped' : 'mixed';
    },
    /**
     * Dates that the program did not understand stayed texts: those it did understand it may have
     * read the other way round.
     */
    doubtsNumbers: (): boolean => numbers > 0 && own + other > 0,
  };
};
export type DayOrderEvidence = ReturnType<typeof createDayOrder>;
