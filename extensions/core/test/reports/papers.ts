import { expect } from 'vitest';
import { isSure, notesOf, type Outcome, type Row, valuesOf } from './outcome.ts';

const NEVER_IN_CLEAR = /Example-\d/;
const oneDraftOf =
  (serviceId: string) =>
  (outcome: Outcome): void => {
    expect(valuesOf(outcome, 'serviceId')).toEqual([serviceId]);
    if (outcome.mail) expect(outcome.mail.text).not.toMatch(NEVER_IN_CLEAR);
  };
const itemBecause =
  (reason: string) =>
  (outcome: Outcome): void => {
    expect(outcome.items).toMatchObject([{ status: 'open', reason }]);
    expect(outcome.items[0]?.message).toBeTruthy();
  };

/** Files whose trouble is the paper: its format, its letters, what of it is seen. */
export const papers: readonly Row[] = [
  [
    '01-date1904.xlsx',
    'days of the 1904 system',
    (outcome) => expect(valuesOf(outcome, 'appointment')).toEqual(['2026-12-09T09:00:00+08:00']),
  ],
  [
    '07-hidden.xlsx',
    'only what a person sees, and the rest is named',
    (outcome) => {
      expect(valuesOf(outcome, 'serviceId')).toEqual(['TBBNA950123G']);
      expect(notesOf(outcome)).toEqual(['HIDDEN_ROWS', 'HIDDEN_SHEET', 'HIDDEN_SHEET']);
    },
  ],
  [
    '10-html.xls',
    'a table of HTML',
    (outcome) => {
      expect(valuesOf(outcome, 'serviceId')).toEqual(['TBBNA950130G', 'TBBNA950131G']);
      expect(valuesOf(outcome, 'customerName')[1]).toBe('LIM & SONS <REKAAN>');
    },
  ],
  [
    '11-tab-text.xls',
    'tab text',
    (outcome) => expect(valuesOf(outcome, 'serviceId')).toEqual(['TBBNA950132G', 'TBBNA950133G']),
  ],
  [
    '12-spreadsheetml.xls',
    'SpreadsheetML 2003',
    (outcome) => expect(valuesOf(outcome, 'serviceId')).toEqual(['TBBNA950138G', 'TBBNA950139G']),
  ],
  [
    '19c-gb18030.csv',
    'letters of GB18030, in doubt',
    (outcome) => {
      expect(valuesOf(outcome, 'customerName')).toEqual(['陈美玲', '林国强']);
      expect(notesOf(outcome)).toEqual(['ENCODING_GUESSED']);
      expect(isSure(outcome)).toBe(false);
    },
  ],
  [
    '33-merged-values.xlsx',
    'the value of merged cells in each row',
    (outcome) =>
      expect(
        valuesOf(outcome, 'building').map((one) => (one as { name?: string } | null)?.name ?? one),
      ).toEqual(Array(3).fill('VISTA CONTOH')),
  ],
  [
    '43-two-forms-A9700710.xlsx',
    'a draft of each form',
    (outcome) => expect(valuesOf(outcome, 'serviceId')).toEqual(['TBBNA900710G', 'TBBNA900799G']),
  ],
  ['52d-no-name.eml', 'a workbook without a name', oneDraftOf('TBBNA9008017G')],
  ['54b-smime-opaque.eml', 'an item that says why', itemBecause('MAIL_SEALED')],
  ['56c-forwarded-quoted.eml', 'a quoted forward is read', oneDraftOf('TBBNA900989G')],
  ['60-same-attachment-twice.eml', 'one draft', oneDraftOf('TBBNA9008026G')],
  ['61-winmail-dat.eml', 'an item that says why', itemBecause('TNEF_NOT_READ')],
  [
    '63b-zip-attached.eml',
    'what is in the archive is read',
    (outcome) =>
      expect(valuesOf(outcome, 'serviceId').sort()).toEqual(['TBBNA9008029G', 'TBBNA9008030G']),
  ],
  [
    '65d-outlook-paragraph-cells.eml',
    'cells with paragraphs',
    (outcome) => {
      oneDraftOf('TBBNA900993G')(outcome);
      expect(outcome.drafts[0]?.values).toMatchObject({
        phones: ['0126000993'],
        appointment: { start: '2026-12-09T11:00:00+08:00' },
      });
      expect(JSON.stringify(outcome.drafts)).toContain('contoh93@timebb');
    },
  ],
  ['71b-bom.eml', 'a byte order mark before the mail', oneDraftOf('TBBNA9009036G')],
  [
    '76-two-faults-one-mail.eml',
    'a draft of each fault',
    (outcome) => {
      expect(valuesOf(outcome, 'serviceId')).toEqual(['TBBNA900997G', 'TBBNA900998G']);
      expect(outcome.mail?.text).not.toMatch(NEVER_IN_CLEAR);
    },
  ],
  ...['80e-nul.xlsx', '80o-nul-list.xlsx', '80h-nul-attached.eml'].map((file): Row => [
    file,
    'nothing waits for ever',
    ({ sessions, mail }) => {
      expect(sessions.map(({ status }) => status)).not.toContain('processing');
      expect(mail?.state).not.toBe('pending');
    },
  ]),
  [
    '90k-filename-300.eml',
    'a name that a file system bears',
    (outcome) => {
      oneDraftOf('TBBNA9008065G')(outcome);
      expect(Buffer.byteLength(outcome.sessions[0]?.fileName ?? '')).toBeLessThanOrEqual(200);
    },
  ],
];
