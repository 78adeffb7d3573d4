import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../domain/documents/index.ts';
import type { ParserProfile } from '../../../../domain/intake/profile.ts';
import type { Answer, Lesson } from '../../../../domain/intake/teach/index.ts';
import { openMail } from '../../documents/formats/index.ts';
import { READ_LIMITS } from '../../documents/index.ts';
import { teachDocument } from './teach-document.ts';

const SAMPLES = fileURLToPath(new URL('../../../../../../shared/samples/', import.meta.url));
const TODAY = new Date('2026-12-07T10:00:00Z');
const ask = { profiles: [], elsewhere: [] };

const mail = async (name: string): Promise<Document> => ({
  kind: 'text',
  text: (await openMail(readFileSync(`${SAMPLES}${name}`), READ_LIMITS)).text,
});
const at = (field: string, ...cells: string[]): Answer => ({ field, from: 'cells', cells });
const CLICKS: Answer[] = [
  { field: 'orderType', from: 'constant', value: 'ASSURANCE_STANDARD' },
  at('customerName', 'A6'),
  at('serviceId', 'A7'),
  at('ticketId', 'A8'),
  at('phones', 'A9'),
  at('address', 'A10'),
  at('loginId', 'A12'),
  at('password', 'A13'),
  at('issue', 'A19'),
  at('remarks', 'A20'),
  at('appointment', 'A41', 'A42'),
];
const lesson: Lesson = {
  family: 'text',
  timeZone: 'Asia/Kuala_Lumpur',
  head: {
    code: 'misal-fault',
    name: 'Misal fault',
    version: 1,
    priority: 50,
    autoApprove: false,
    partnerGroup: null,
    partner: null,
  },
  answers: CLICKS,
};
const oracle = (name: string) =>
  JSON.parse(readFileSync(`${SAMPLES}MANIFEST.json`, 'utf8')).files[name].expected;
/** Line breaks of a mail are the sender's; what is written counts. */
const flat = (text: unknown): string =>
  String(text)
    .replace(/\s+/g, ' ')
    .replace(/ ?Remarks:$/, '');

const expectRead = (profile: ParserProfile, document: Document, name: string) => {
  const { reading } = teachDocument(document, { ...ask, profile }, name, TODAY);
  const wanted = oracle(name);
  expect(reading).toMatchObject({ isRecognised: true, count: 1 });
  expect(reading?.drafts[0]?.errors).toEqual([]);
  const { remarks, ...values } = reading?.drafts[0]?.values ?? {};
  expect(flat(remarks)).toBe(flat(wanted.remarks));
  expect(values).toMatchObject({
    orderType: wanted.orderType,
    customerName: wanted.customerName,
    serviceId: wanted.serviceId,
    ticketId: wanted.ticketId,
    phones: wanted.phones,
    loginId: wanted.loginId,
    password: wanted.password,
    issue: wanted.issue,
    appointment: { start: wanted.appointment.start },
    address: {
      block: wanted.address.block,
      level: wanted.address.level,
      unit: wanted.address.unit,
      building: wanted.address.building,
      postcode: wanted.address.postcode,
      state: wanted.address.state,
    },
  });
};

describe.skipIf(!existsSync(SAMPLES))('teaching a mail', () => {
  it('should read from another mail what was clicked on one', async () => {
    const [taught, other] = ['APPMT AWO900021.eml', 'APPMT AWO900022.eml'];
    const document = await mail(taught as string);
    const { drafted } = teachDocument(document, { ...ask, lesson }, taught as string, TODAY);
    expect(drafted?.problems).toEqual([]);
    const profile = drafted?.profile as ParserProfile;
    expectRead(profile, document, taught as string);
    expectRead(profile, await mail(other as string), other as string);
  });

  it('should suggest the same places, the appointment among five days', async () => {
    const document = await mail('APPMT AWO900021.eml');
    const { suggestions, sheets } = teachDocument(document, ask, 'mail.eml', TODAY);
    const found = Object.fromEntries(suggestions.map(({ field, cells }) => [field, cells]));
    const clicked = CLICKS.filter(({ from }) => from === 'cells');
    expect(found).toMatchObject(
      Object.fromEntries(clicked.map(({ field, cells }) => [field, cells])),
    );
    expect(found).not.toHaveProperty('lanIp');
    expect(JSON.stringify({ suggestions, sheets })).not.toContain('Example-0021');
  });
});
