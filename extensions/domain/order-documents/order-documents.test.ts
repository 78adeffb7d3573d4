import { describe, expect, it } from 'vitest';
import { isShown, mayChoose, mayKeep, maySee, typeOfFile, type Viewer } from './index.ts';

const office: Viewer = { user: 'clerk', isOffice: true, isKeeper: false };
const field: Viewer = { user: 'valuer', isOffice: false, isKeeper: false };
const keeper: Viewer = { user: 'boss', isOffice: true, isKeeper: true };
const nobody: Viewer = { user: null, isOffice: false, isKeeper: false };

describe('who sees a document', () => {
  it.each([
    ['order', [true, true, true, true]],
    ['office', [true, false, true, false]],
    ['named', [false, false, true, false]],
  ] as const)('should follow the visibility %s', (visibility, expected) => {
    const document = { visibility, author: 'somebody', people: ['else'] };
    expect([office, field, keeper, nobody].map((viewer) => maySee(viewer, document))).toEqual(
      expected,
    );
  });
  it('should let in those who are named and who wrote it', () => {
    expect(maySee(field, { visibility: 'named', author: 'x', people: ['valuer'] })).toBe(true);
    expect(maySee(field, { visibility: 'office', author: 'valuer', people: [] })).toBe(true);
    expect(maySee(nobody, { visibility: 'named', author: null, people: [] })).toBe(false);
  });
  it('should let its author and whoever keeps documents change it', () => {
    expect([office, field, keeper].map((one) => mayKeep(one, { author: 'valuer' }))).toEqual([
      ...[false, true, true],
    ]);
    expect(mayKeep(nobody, { author: null })).toBe(false);
    expect(mayChoose(field, 'office')).toBe(false);
    expect(mayChoose(field, 'named')).toBe(true);
  });
});

describe('typeOfFile', () => {
  const head = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
  it('should believe the bytes, not the name', () => {
    expect(typeOfFile(head('%PDF-1.7 ...'), 'photo.jpg')).toBe('application/pdf');
    expect(typeOfFile(head('PK\u0003\u0004....'), 'report.docx')).toContain('wordprocessing');
    expect(typeOfFile(head('date;price'), 'sales.csv')).toBe('text/plain');
  });
  it('should refuse what may run, and what is not what its name says', () => {
    expect(typeOfFile(head('MZ....'), 'setup.exe')).toBe(null);
    expect(typeOfFile(head('<html>'), 'page.html')).toBe(null);
    expect(typeOfFile(head('<svg>'), 'plan.svg')).toBe(null);
    expect(typeOfFile(head('no zip'), 'report.docx')).toBe(null);
    expect(typeOfFile(head('a\u0000b'), 'notes.txt')).toBe(null);
  });
  it('should show pictures and PDF alone', () => {
    expect(isShown('application/pdf')).toBe(true);
    expect(isShown('text/plain')).toBe(false);
  });
});
