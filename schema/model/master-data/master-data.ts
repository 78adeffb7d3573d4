import { defineCollection, reference, string, text } from '../../dsl.ts';
import { grant, OFFICE } from '../access.ts';
import { code, isActive, name, notes, translations } from '../fields.ts';
import { VALUERS } from '../../../extensions/domain/work/telecom-fields.ts';

const KEPT = grant({ read: OFFICE, edit: ['manager', 'finance'], full: ['admin'] });

export const banks = defineCollection({
  name: 'banks',
  domain: 'organisation',
  label: 'Banks',
  singular: 'Bank',
  note: 'A bank for which properties are valued, and the account into which its fees are paid.',
  icon: 'account_balance',
  tenancy: 'company',
  kinds: VALUERS,
  display: '{{name}}',
  list: {
    columns: ['code', 'name', 'account_holder', 'account_number', 'is_active'],
    sort: 'name',
  },
  tracking: 'all',
  words: {
    labels: {
      Banks: ['Bank', 'Banques'],
      Bank: ['Bank', 'Banque'],
      'Bank branches': ['Cawangan bank', 'Agences bancaires'],
      'Bank branch': ['Cawangan bank', 'Agence bancaire'],
      'Property types': ['Jenis hartanah', 'Types de bien'],
      'Property type': ['Jenis hartanah', 'Type de bien'],
      'Account holder': ['Pemegang akaun', 'Titulaire du compte'],
      'Account number': ['Nombor akaun', 'Numéro de compte'],
      'SWIFT code': ['Kod SWIFT', 'Code SWIFT'],
      'Invoice note': ['Nota invois', 'Note de facture'],
    },
    texts: {
      'Name in which the account is kept.': [
        'Nama pemegang akaun.',
        'Nom auquel le compte est tenu.',
      ],
      'Number of the account, printed on invoices.': [
        'Nombor akaun, dicetak pada invois.',
        'Numéro du compte, imprimé sur les factures.',
      ],
      'SWIFT or BIC of the bank that keeps the account.': [
        'SWIFT atau BIC bank yang memegang akaun.',
        'SWIFT ou BIC de la banque qui tient le compte.',
      ],
      'What invoices for this bank say at their end.': [
        'Apa yang tertera di akhir invois untuk bank ini.',
        'Ce que disent les factures pour cette banque à la fin.',
      ],
      'The bank.': ['Bank itu.', 'La banque.'],
      'Where the branch is.': ['Lokasi cawangan.', 'Où se trouve l’agence.'],
      'Telephone number of the branch.': ['Nombor telefon cawangan.', 'Numéro de l’agence.'],
      'Mail address of the branch.': ['Alamat mel cawangan.', 'Adresse de l’agence.'],
      'An inactive one is not offered for new orders.': [
        'Yang tidak aktif tidak ditawarkan untuk pesanan baharu.',
        'Inactif, il n’est pas proposé pour de nouveaux ordres.',
      ],
      'Short name, unique in its bank.': [
        'Nama pendek, unik dalam banknya.',
        'Nom court, unique dans sa banque.',
      ],
      'The branch that gave the instruction.': [
        'Cawangan yang memberi arahan.',
        'L’agence qui a donné la mission.',
      ],
      'What is valued.': ['Apa yang dinilai.', 'Ce qui est évalué.'],
    },
  },
  fields: {
    code: code('Short name, unique in the company.'),
    name: name('Name that people use.'),
    account_holder: string({ note: 'Name in which the account is kept.' }),
    account_number: string({
      length: 64,
      sensitive: true,
      note: 'Number of the account, printed on invoices.',
    }),
    swift_code: string({
      length: 11,
      label: 'SWIFT code',
      note: 'SWIFT or BIC of the bank that keeps the account.',
    }),
    invoice_note: text({
      interface: 'input-multiline',
      note: 'What invoices for this bank say at their end.',
    }),
    is_active: isActive('An inactive one is not offered for new orders.'),
    notes: notes('What the office should know.'),
  },
  unique: [['company', 'code']],
  searchable: ['code', 'name'],
  access: KEPT,
});

export const bankBranches = defineCollection({
  name: 'bank_branches',
  domain: 'organisation',
  label: 'Bank branches',
  singular: 'Bank branch',
  note: 'A branch of a bank that gives instructions.',
  icon: 'store',
  tenancy: 'company',
  kinds: VALUERS,
  display: '{{bank.name}}, {{name}}',
  list: { columns: ['bank', 'code', 'name', 'contact_person', 'phone', 'is_active'], sort: 'name' },
  tracking: 'all',
  fields: {
    bank: reference('banks', { required: true, note: 'The bank.' }),
    code: code('Short name, unique in its bank.'),
    name: name('Name that people use.'),
    address: text({ interface: 'input-multiline', note: 'Where the branch is.' }),
    contact_person: string({ note: 'Whom to ask for.' }),
    phone: string({ length: 64, note: 'Telephone number of the branch.' }),
    email: string({ label: 'E-mail', note: 'Mail address of the branch.' }),
    is_active: isActive('An inactive one is not offered for new orders.'),
  },
  unique: [['company', 'bank', 'code']],
  searchable: ['code', 'name', 'contact_person'],
  access: KEPT,
});

export const propertyTypes = defineCollection({
  name: 'property_types',
  domain: 'organisation',
  label: 'Property types',
  singular: 'Property type',
  note: 'What kind of property is valued.',
  icon: 'real_estate_agent',
  tenancy: 'company',
  kinds: VALUERS,
  display: '{{name}}',
  list: { columns: ['code', 'name', 'is_active'], sort: 'name' },
  tracking: 'all',
  fields: {
    code: code('Short name, unique in the company.'),
    name: name('Name that people use.'),
    translations: translations(),
    is_active: isActive('An inactive one is not offered for new orders.'),
  },
  unique: [['company', 'code']],
  access: KEPT,
});
