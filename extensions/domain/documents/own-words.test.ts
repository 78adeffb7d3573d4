import { describe, expect, it } from 'vitest';
import { ownWords } from './own-words.ts';

const own = (text: string) =>
  ownWords(text.split('\n'))
    .filter((line) => line !== '')
    .join('|');

describe('ownWords', () => {
  it('should leave out the quoted request and the signature', () => {
    const text = `Hi team,

Approved, please proceed.

Regards,
Contoh Approver
Office hours Monday 9am to 5pm

On Tue, 08 Dec 2026 at 18:20, ops@installer.example.org wrote:
> Proposed: 25/12 at 10am. Please approve.`;
    expect(own(text)).toBe('Hi team,|Approved, please proceed.');
  });

  it('should cut what an office program puts under the answer', () => {
    const text = `approved
From: Ops Contoh <ops@example.com>
Sent: Tuesday, 8 December 2026 18:20
To: Approver
Subject: Reschedule

Please approve 25/12 at 10am.`;
    expect(own(text)).toBe('approved');
    expect(own('ok\n-----Original Message-----\nnot approved')).toBe('ok');
  });

  it('should take an unmarked quotation to the end, whatever line it was broken at', () => {
    const text = `Approved
On Tue, 08 Dec 2026 at 18:20, Ops Contoh Jaya Trading
<ops@example.com> wrote:
Please approve 25/12 at 10am.`;
    expect(own(text)).toBe('Approved');
  });

  it('should keep answers that stand between marked quotations', () => {
    const text = `On Tue, 08 Dec 2026 at 18:20, ops@example.com wrote:
> Friday 2pm?
Approved
> Anything else?
No`;
    expect(own(text)).toBe('Approved|No');
  });

  it('should not take thanks at the start for the end', () => {
    expect(own('Thank you,\napproved\nThanks\nContoh')).toBe('Thank you,|approved');
  });

  it('should keep words that only look like a head', () => {
    expect(own('Date: 25/11 at 10am\napproved')).toBe('Date: 25/11 at 10am|approved');
    expect(own('On Friday 2pm please\napproved')).toBe('On Friday 2pm please|approved');
  });
});
