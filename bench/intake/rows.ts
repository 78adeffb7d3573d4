import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { orderList } from '../../seeds/factories/partner-forms.ts';

const SAMPLE = fileURLToPath(
  new URL('../../../shared/samples/lists/Standard 10000 rows.xlsx', import.meta.url),
);

/** Rows of a list as partners write them, every service id its own. */
export const listRows = (count: number, from: number): Record<string, string>[] =>
  Array.from({ length: count }, (_, index) => ({
    'WO No.': `A${1_000_000 + from + index}`,
    'WO Type': 'ACTIVATION',
    'Sales/Modi Type': 'New Sales',
    'Service No.': `TBBNA${1_000_000 + from + index}G`,
    'Customer Name': `CONTOH BIN SAMPEL ${index}`,
    'Contact No': '010-0000101',
    'App Date': '16/11/2026',
    'App Time': `${9 + (index % 8)}:00`,
    'Building Name': `MENARA CONTOH ${index % 8}`,
    'SI Name': 'Contoh Amin',
    Status: 'Pending',
  }));

/** The sample list where there is one, else a list of the same size and shape. */
export const bigList = (): Buffer =>
  existsSync(SAMPLE) ? readFileSync(SAMPLE) : orderList(listRows(10_000, 0));
