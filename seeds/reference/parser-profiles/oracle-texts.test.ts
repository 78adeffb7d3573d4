import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createFileReader } from '../../../extensions/core/src/intake/reader/file-reader.ts';
import type { ParseResult } from '../../../extensions/core/src/intake/reader/messages.ts';
import type { MailKind } from '../../../extensions/domain/intake/choices.ts';
import type { OpenedMail } from '../../../extensions/domain/documents/opened-mail.ts';
import { maskLines } from '../../../extensions/domain/documents/mask-text.ts';
import type { ParsedDraft } from '../../../extensions/domain/intake/parse-document.ts';
import { isEmpty } from '../../../extensions/domain/intake/parsed.ts';
import { getPath } from '../../../extensions/domain/kernel/paths.ts';
import { readReply } from '../../../extensions/domain/mail/reply/index.ts';
import { PARSER_PROFILES } from './index.ts';

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const TODAY = new Date('2026-11-21T04:00:00Z');

type Expected = Record<string, unknown>;
type Entry = {
  bad?: boolean;
  format: string;
  mailKind?: string;
  from?: string;
  date?: string;
  messageId?: string;
  subject?: string;
  attachments?: { name: string; bytes: number; sha256: string }[];
  expectedFrom?: string;
  expected: Expected;
};
const manifest = existsSync(`${SAMPLES}MANIFEST.json`)
  ? (JSON.parse(readFileSync(`${SAMPLES}MANIFEST.json`, 'utf8')) as {
      files: Record<string, Entry>;
    })
  : { files: {} };
const documents = Object.entries(manifest.files).filter(
  ([, { bad, format }]) => !bad && ['eml', 'msg', 'pdf'].includes(format),
);
const mails = documents.filter(([, { format }]) => format !== 'pdf');
const faults = documents.filter(([, { mailKind }]) => mailKind === 'assurance');
const notices = documents.filter(([, entry]) => !['assurance'].includes(entry.mailKind ?? ''));

const KINDS: Record<string, string> = {
  assurance: 'fault',
  'time-activation': 'work_order',
  'time-modification': 'work_order',
  'wholesale-activation': 'work_order',
  'reschedule-notice': 'reschedule_notice',
  withdrawal: 'withdrawal',
  'customer-uncontactable': 'uncontactable',
  'rfb-meeting': 'building_notice',
  'payment-advice': 'payment_advice',
  'human-approval': 'reschedule_approval',
};
/** What becomes of an order, and notes of the oracle: no values of the mail. */
const NOT_VALUES = new Set([
  ...['targetStatus', 'previousStart', 'autoApproved', 'rescheduleCountIncrement'],
  ...['relativeTo', 'trap', 'newStartRule', 'inReplyTo', 'idempotencyKey'],
]);

// The first file waits for the thread and its libraries.
vi.setConfig({ testTimeout: 30_000 });
const reader = createFileReader();
afterAll(() => reader.close());
const baseName = (path: string): string => path.split('/').at(-1) ?? path;
const rest = (name: string) => ({
  fileName: baseName(name),
  profiles: PARSER_PROFILES,
  today: TODAY,
});

const open = async (name: string): Promise<OpenedMail> => {
  const opened = await reader.openMail({ bytes: readFileSync(SAMPLES + name), fileName: name });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.mail;
};
const readBytes = (name: string, content: Uint8Array): Promise<ParseResult> =>
  reader.read({ bytes: Buffer.from(content), ...rest(name) });
type Reading = { kind: MailKind; draft: ParsedDraft };
const readingsOf = (results: readonly ParseResult[]): Reading[] =>
  results.flatMap(({ parsed }) =>
    parsed.ok ? parsed.drafts.map((draft) => ({ kind: parsed.kind, draft })) : [],
  );

/** Everything that the reader makes of a file: of a mail its text and its attachments. */
const readAll = async (name: string): Promise<Reading[]> => {
  if (name.endsWith('.pdf'))
    return readingsOf([await readBytes(name, readFileSync(SAMPLES + name))]);
  const mail = await open(name);
  const results = [await reader.readText({ text: mail.text, ...rest(name) })];
  for (const file of mail.attachments) results.push(await readBytes(file.name, file.content));
  return readingsOf(results);
};
/** What a mail and its attachments say of the thing asked for; a notice dates itself by its form. */
const askedFor = (readings: readonly Reading[]): Reading | undefined => {
  const first = readings.find(({ kind }) => !['work_order', 'fault'].includes(kind)) ?? readings[0];
  if (!first) return undefined;
  const values = { ...first.draft.values };
  for (const { kind, draft } of readings) {
    const isForm = first.kind === 'reschedule_notice' && kind === 'work_order';
    const newStart = isForm ? getPath(draft.values, 'appointment.start') : undefined;
    if (kind !== first.kind && !isForm) continue;
    for (const [field, value] of Object.entries({ newStart, ...draft.values }))
      if (isEmpty(values[field])) values[field] = value;
  }
  return { kind: first.kind, draft: { ...first.draft, values } };
};
const readDraft = async (name: string): Promise<ParsedDraft> => {
  const [first] = await readAll(name);
  if (!first) throw new Error(`nothing read from ${name}`);
  return first.draft;
};

const collapsed = (text: string, unit: RegExp, by: string): string =>
  text
    .replace(/[ \t]+\n/g, '\n')
    .replace(unit, by)
    .trim();
/** As the oracle says: remarks without trailing blanks, of prints also without line wraps. */
const comparable = (value: unknown, isPrint: boolean): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, member: unknown) => {
      if (key === 'note') return undefined;
      if (typeof member !== 'string' || !['remarks', 'raw'].includes(key)) return member;
      return isPrint ? collapsed(member, /\s+/g, ' ') : collapsed(member, /\n{2,}/g, '\n\n');
    }),
  );

describe.skipIf(documents.length === 0)('fault mails, saved and printed, of the sample set', () => {
  it.each(faults)('should read %s key by key', async (name, { format, expected }) => {
    const draft = await readDraft(name);
    const wanted = comparable(expected, format === 'pdf') as Expected;
    expect(comparable(draft.values, format === 'pdf')).toMatchObject(wanted);
    expect(Object.keys(draft.values).sort()).toEqual(Object.keys(wanted).sort());
    expect(draft.errors).toEqual([]);
    expect(draft.status).toBe('valid');
  });

  it.each(faults)('should name the source of every value of %s', async (name) => {
    const draft = await readDraft(name);
    const unsourced = Object.keys(draft.values).filter(
      (field) =>
        !isEmpty(draft.values[field]) &&
        !Object.keys(draft.sources).some((path) => path === field || path.startsWith(`${field}.`)),
    );
    expect(unsourced).toEqual([]);
  });

  it.each(faults)('should not show the password of %s', async (name, { expected }) => {
    const draft = await readDraft(name);
    expect(draft.secrets.map((path) => getPath(draft.values, path))).toEqual([expected.password]);
    const { previews } = name.endsWith('.pdf')
      ? await readBytes(name, readFileSync(SAMPLES + name))
      : await reader.readText({ text: (await open(name)).text, ...rest(name) });
    expect(JSON.stringify(previews)).not.toContain(expected.password);
    expect(JSON.stringify(previews)).toContain('••••••');
    if (name.endsWith('.pdf')) return;
    expect(maskLines((await open(name)).text.lines).join('\n')).not.toContain(expected.password);
  });
});

describe.skipIf(documents.length === 0)('other mails and documents of the sample set', () => {
  it.each(notices)('should tell what %s asks for', async (name, { mailKind, expected, date }) => {
    const readings = await readAll(name);
    const asked = askedFor(readings);
    expect(asked?.kind).toBe(KINDS[mailKind ?? '']);
    const text = asked?.draft.values.text;
    const reply =
      asked?.kind === 'reschedule_approval'
        ? readReply(String(text).split('\n'), {
            sentAt: String(date),
            timeZone: 'Asia/Kuala_Lumpur',
          })
        : {};
    const values = Object.entries(expected).filter(([key]) => !NOT_VALUES.has(key));
    expect({ ...asked?.draft.values, ...reply }).toMatchObject(Object.fromEntries(values));
    // What the text alone leaves open stands in the file that comes with it.
    const open = asked?.draft.errors.filter(({ field }) =>
      isEmpty(asked.draft.values[field ?? '']),
    );
    expect(open).toEqual([]);
  });

  it.each(notices.filter(([, { expectedFrom }]) => expectedFrom))(
    'should read the form in %s like the form itself',
    async (name, { expectedFrom = '' }) => {
      const [inMail] = (await readAll(name)).filter(({ kind }) => kind === 'work_order');
      const [alone] = readingsOf([
        await readBytes(expectedFrom, readFileSync(SAMPLES + expectedFrom)),
      ]);
      expect(inMail).toEqual(alone);
    },
  );

  it.each(notices.filter(([, { mailKind }]) => mailKind === 'human-approval'))(
    'should read only the own words of %s',
    async (name, { expected }) => {
      const { values } = await readDraft(name);
      expect(values.phrase).toBe(expected.phrase ?? null);
      expect(values.text).not.toMatch(/Proposed|25\/12|Regards/);
    },
  );
});

describe.skipIf(documents.length === 0)('heads and attachments of the sample mails', () => {
  it.each(mails)('should open %s', async (name, entry) => {
    const { headers, attachments } = await open(name);
    expect(headers.fromAddress).toBe(entry.from);
    expect(Date.parse(headers.sentAt ?? '')).toBe(Date.parse(entry.date ?? ''));
    if (entry.messageId) expect(headers.messageId).toBe(entry.messageId);
    if (entry.subject) expect(headers.subject).toBe(entry.subject);
    if (entry.expected.inReplyTo) expect(headers.inReplyTo).toBe(entry.expected.inReplyTo);
    expect(
      attachments.map(({ name: file, sha256, content }) => ({
        name: file,
        bytes: content.length,
        sha256,
      })),
    ).toEqual(
      (entry.attachments ?? []).map(({ name: file, bytes, sha256 }) => ({
        name: file,
        bytes,
        sha256,
      })),
    );
  });
});
