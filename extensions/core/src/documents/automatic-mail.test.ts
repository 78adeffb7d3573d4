import { describe, expect, it } from 'vitest';
import { automaticOf, fieldsOf } from './mail-headers.ts';

const found = (...lines: string[]) => automaticOf(fieldsOf(lines.join('\r\n'))).automatic;

describe('automaticOf', () => {
  it('should know what a program wrote, and leave people alone', () => {
    expect(found('From: a@b.example', 'Subject: Re: yes')).toBeUndefined();
    expect(found('Auto-Submitted: no')).toBeUndefined();
    expect(found('Precedence: list')).toBeUndefined();
    expect(found('Auto-Submitted: auto-replied (vacation)')).toBe('answer');
    expect(found('X-Autoreply: yes')).toBe('answer');
    expect(found('Precedence: auto_reply')).toBe('answer');
    expect(found('Return-Path: < >', 'Auto-Submitted: auto-replied')).toBe('undelivered');
    expect(found('Content-Type: multipart/report;', ' report-type=delivery-status')).toBe(
      'undelivered',
    );
    expect(found('X-Failed-Recipients: client@example.com')).toBe('undelivered');
    expect(found('Return-Path: <client@example.com>')).toBeUndefined();
  });
});
