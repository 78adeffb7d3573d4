import { describe, expect, it } from 'vitest';
import { maskLines } from '../documents/index.ts';
import type { TextDefinition, TextFieldRule } from './profile.ts';
import { readText } from './read-text.ts';

const read = (lines: string[], fields: TextFieldRule[], more: Partial<TextDefinition> = {}) =>
  readText({ lines, subject: 'Withdraw - TBBNA900001G', from: null, sentAt: null }, 'mail.eml', {
    timeZone: 'Asia/Kuala_Lumpur',
    country: 'MY',
    required: {},
    checks: [],
    enrichment: [],
    fields,
    ...more,
  });

describe('readText', () => {
  it('should read behind a label whatever stands between them', () => {
    const fields: TextFieldRule[] = [
      { kind: 'value', field: 'name', labels: ['Customer Name'] },
      { kind: 'value', field: 'type', labels: ['Customer Type'] },
      { kind: 'value', field: 'phones', labels: ['Contact No.'], transform: 'phones' },
      { kind: 'value', field: 'empty', labels: ['Remarks'] },
    ];
    const { values, sources } = read(
      ['Customer Type\t GPON', 'Customer NameAbu', 'Contact No. : 010-0000023', 'Remarks : N/A'],
      fields,
    );
    expect(values).toEqual({ name: 'Abu', type: 'GPON', phones: ['0100000023'], empty: null });
    expect(sources.name).toEqual({ from: 'lines', lines: ['L2'] });
  });

  it('should tell a label that occurs twice by its section and by its number', () => {
    const lines = ['Internet', 'Service ID one', 'Voice', 'Service ID two'];
    const { values } = read(
      lines,
      [
        { kind: 'value', field: 'voice', labels: ['Service ID'], section: 'voice' },
        { kind: 'value', field: 'second', labels: ['Service ID'], occurrence: 2 },
        { kind: 'value', field: 'none', labels: ['Service ID'], section: 'absent' },
      ],
      {
        sections: {
          voice: { from: ['Voice'], to: [] },
          absent: { from: ['Appointment'], to: [] },
        },
      },
    );
    expect(values).toEqual({ voice: 'two', second: 'two', none: null });
  });

  it('should read blocks up to the next known label, or up to the labels named', () => {
    const lines = [
      'Address',
      'Level 1,',
      ' Jalan Contoh',
      'Remarks first',
      'Phone: 1',
      '',
      'Date 2',
    ];
    const { values, sources } = read(lines, [
      { kind: 'value', field: 'address', labels: ['Address'], place: 'block', join: ' ' },
      { kind: 'value', field: 'remarks', labels: ['Remarks'], place: 'block', until: ['Date'] },
      { kind: 'value', field: 'below', labels: ['Address'], place: 'below' },
      { kind: 'value', field: 'phone', labels: ['Phone'] },
    ]);
    expect(values).toEqual({
      address: 'Level 1, Jalan Contoh',
      remarks: 'first\nPhone: 1',
      below: 'Level 1,',
      phone: '1',
    });
    expect(sources.remarks?.lines).toEqual(['L4', 'L5']);
  });

  it('should know a printed label that wraps', () => {
    const { values } = read(
      ['Repeat within 1 month (Assurance', 'Warranty) : NO'],
      [{ kind: 'value', field: 'repeat', labels: ['Repeat within 1 month (Assurance Warranty)'] }],
    );
    expect(values).toEqual({ repeat: 'NO' });
  });

  it('should look in subject, text and file name in the order given', () => {
    const { values, sources } = read(
      ['order TBBNA900002G'],
      [
        { kind: 'text', field: 'a', pattern: 'TBBN\\w+', where: ['text', 'subject'] },
        { kind: 'text', field: 'b', pattern: 'Withdraw - (\\S+)', where: ['text', 'subject'] },
        { kind: 'text', field: 'c', pattern: '(\\w+)\\.eml', where: ['file-name'] },
        { kind: 'text', field: 'a', pattern: 'never', whenEmpty: true },
        { kind: 'text', field: 'd', pattern: 'never' },
        { kind: 'constant', field: 'd', value: 'rest', whenEmpty: true },
      ],
    );
    expect(values).toEqual({ a: 'TBBNA900002G', b: 'TBBNA900001G', c: 'mail', d: 'rest' });
    expect(sources.b).toEqual({ from: 'subject' });
  });

  it('should collect what a pattern finds again and again', () => {
    const { values } = read(
      ['PON-AHW-0353 2 pcs', 'CAE-000-0860 1 pcs'],
      [
        {
          kind: 'group',
          field: 'items',
          labels: [],
          split: '^(?<code>[A-Z]{3}-\\w{3}-\\w{4}) (?<quantity>\\d+)',
          needs: 'code',
        },
      ],
    );
    expect(values.items).toEqual([
      { code: 'PON-AHW-0353', quantity: '2' },
      { code: 'CAE-000-0860', quantity: '1' },
    ]);
  });

  it('should read nothing behind the first place that cuts', () => {
    const { values } = read(
      ['approved', 'On Tue somebody wrote:', '> Proposed: Friday'],
      [{ kind: 'text', field: 'proposed', pattern: 'Proposed: (.*)' }],
      { cutAt: ['^On .+ wrote:$'] },
    );
    expect(values.proposed).toBeNull();
  });

  it('should leave out of a list what another field has', () => {
    const { values } = read(
      ['Contact 0100000054', 'Contact 1: 010-0000054 / 0100000055'],
      [
        { kind: 'value', field: 'phones', labels: ['Contact'], transform: 'phones' },
        {
          kind: 'value',
          field: 'more',
          labels: ['Contact 1'],
          transform: 'phones',
          except: 'phones',
        },
      ],
    );
    expect(values).toEqual({ phones: ['0100000054'], more: ['0100000055'] });
  });
});

describe('maskLines', () => {
  it('should hide passwords wherever they stand', () => {
    const lines = [
      'Username a@timebb',
      'Password\t Example-0021',
      'PasswordExample-0021',
      'Login with Example-0021 please',
      'ONU Password : Onu-1',
      'Kata laluan: rahsia',
      'Password',
    ];
    expect(maskLines(lines, ['Example-0021'])).toEqual([
      'Username a@timebb',
      'Password\t ••••••',
      'Password••••••',
      'Login with •••••• please',
      'ONU Password : ••••••',
      'Kata laluan: ••••••',
      'Password',
    ]);
  });
});
