import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BuildingContact, withContact } from './building-contacts.ts';

const pic = {
  role: 'BM PIC',
  name: 'PUAN AZ CONTOH',
  phone: '0100000061',
  email: 'bm@example.org',
};

describe('withContact', () => {
  it('should add a person and leave the others alone', () => {
    const guard = { role: 'Guard', name: 'Encik Misal', phone: '0100000062' };
    expect(withContact([guard], pic)).toEqual([guard, pic]);
  });

  it.each([
    ['mailbox', { ...pic, name: 'Puan Baru', phone: '0100000099', email: 'BM@example.org' }],
    [
      'phone, however it is written',
      { role: 'BM PIC', name: 'Puan Baru', phone: '+60 10-000 0061' },
    ],
    ['name', { name: 'Puan Az Contoh', phone: '0100000070' }],
  ])('should know a person by the same %s', (_, news) => {
    const [person, ...more] = withContact([{ ...pic, note: 'after 10' }], news, 'MY');
    expect(more).toEqual([]);
    expect(person).toEqual({ ...pic, note: 'after 10', ...news });
  });

  it('should keep what the mail leaves out, and take no contact that names nobody', () => {
    expect(withContact([pic], { name: pic.name, phone: ' ' })).toEqual([pic]);
    expect(withContact([pic], { role: 'BM PIC' })).toEqual([pic]);
  });

  const text = fc.constantFrom('', 'a', 'B', '0100000061', '60100000061', 'x@example.com');
  const contact = fc.record({ role: text, name: text, phone: text, email: text });

  it('should change nothing when it is done again', () => {
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 4 }), contact, (contacts, news) => {
        const once = withContact(contacts as BuildingContact[], news);
        expect(once.length).toBeLessThanOrEqual(contacts.length + 1);
        expect(withContact(once, news)).toEqual(once);
      }),
    );
  });
});
