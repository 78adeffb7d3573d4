import { useFieldwrightApi } from '../composables/use-fieldwright-api.ts';
import { t } from '../language/words.ts';

/** What an import may be given. */
export const SHEET_FILES = '.csv,.xlsx,.xlsm,.xls,text/csv';

export type Table = { csv: string } | { rows: string[][] };

/** What became of the rows; with problems none was taken in. */
export type Imported = {
  imported: number;
  problems: { code: string; message: string }[];
  /** Titles of columns that are not taken over. */
  unread: string[];
};

/** Says which columns were passed over, behind what was imported. */
export const withUnread = (words: string, unread: readonly string[]): string =>
  unread.length === 0
    ? words
    : `${words} ${t('common.unreadColumns', { n: unread.length, columns: unread.join(', ') })}`;

/** The table in a file: a workbook is read by the server, text by the browser. */
export const useTableOf = (): ((file: File) => Promise<Table>) => {
  const api = useFieldwrightApi();
  return async (file) => {
    if (!/\.xls[xm]?$/i.test(file.name)) return { csv: await file.text() };
    const body = new FormData();
    body.append('file', file);
    const { rows } = await api.post<{ rows: string[][] }>('/sheets/read', body);
    return { rows };
  };
};
