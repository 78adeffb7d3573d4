import { useFieldwrightApi } from '../composables/use-fieldwright-api.ts';

/** What an import may be given. */
export const SHEET_FILES = '.csv,.xlsx,.xlsm,.xls,text/csv';

export type Table = { csv: string } | { rows: string[][] };

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
