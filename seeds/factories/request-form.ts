import { utils } from '@e965/xlsx';
import { workbook, type Placed } from './partner-forms.ts';

export type RequestFacts = {
  ticked: 'New line' | 'Relocation' | 'Termination';
  subscriber: string;
  lineId: string;
  phones: string;
  address: string;
  day: string;
  clock: string;
  remarks: string;
};

const MARKS = { 'New line': 'B5', Relocation: 'D5', Termination: 'F5' } as const;

/**
 * A request form of a fictional partner whose layout no shipped profile knows: a tick group, a
 * label above its value, a label in its value's cell, and labels that occur twice. `lower` rows
 * stand above everything.
 */
export const requestForm = (facts: Partial<RequestFacts> = {}, lower = 0): Buffer => {
  const cells: Placed = {
    A1: 'MISAL NETWORKS SERVICE REQUEST',
    A3: 'Please return within two days to your Misal coordinator.',
    A5: 'Kind',
    [MARKS[facts.ticked ?? 'New line']]: 'X',
    C5: 'New line',
    E5: 'Relocation',
    G5: 'Termination',
    A7: 'SITE',
    A8: 'Subscriber',
    B8: facts.subscriber ?? 'Lim Ex Contoh',
    E8: `Line id: ${facts.lineId ?? 'MSL-2026-00417'}`,
    A9: 'Tel',
    B9: facts.phones ?? '012-000 0417',
    A10: 'Site address',
    A11: facts.address ?? 'A-12-02 MENARA SAMPEL, JALAN MISALAN, SAMPEL, 58000, KUALA LUMPUR',
    A13: 'Visit',
    B13: facts.day ?? '08/12/2026',
    C13: 'Time',
    D13: facts.clock ?? '2:30 PM',
    A14: 'Plan',
    B14: 'Misal Fibre 300Mbps',
    A16: 'SALES',
    A17: 'Name',
    B17: 'Aiman Contohari',
    A18: 'Tel',
    B18: '012-000 0077',
    A20: 'Remarks',
    B20: facts.remarks ?? 'Call before arrival',
  };
  const lowered = (address: string): string => {
    const { r, c } = utils.decode_cell(address);
    return utils.encode_cell({ r: r + lower, c });
  };
  const merges = ['A1:H1', 'A3:H3', 'A11:H11', 'B20:H20'].map((range) =>
    range.split(':').map(lowered).join(':'),
  );
  return workbook(
    Object.fromEntries(Object.entries(cells).map(([address, text]) => [lowered(address), text])),
    merges,
    lowered('H20'),
  );
};
