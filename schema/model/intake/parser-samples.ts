import { defineCollection, file, json, reference, string } from '../../dsl.ts';
import { grant } from '../access.ts';
import { CODE, code, notes } from '../fields.ts';

export const parserSamples = defineCollection({
  name: 'parser_samples',
  domain: 'intake',
  label: 'Samples of forms',
  singular: 'Sample of a form',
  note: 'A file with the values that a profile must read from it. Before a version is activated, every sample of its code is read and compared.',
  icon: 'fact_check',
  tenancy: 'company',
  display: '{{file_name}}',
  list: { columns: ['profile_code', 'file_name', 'note', 'created_at'], sort: 'profile_code' },
  tracking: 'all',
  fields: {
    profile_code: code('Code of the profile, in all its versions.'),
    learned_with: reference('parser_profiles', {
      onDelete: 'set null',
      note: 'The version it was taught with.',
    }),
    file: file({ readWithRow: true, required: true, onDelete: 'restrict', note: 'The sample.' }),
    file_name: string({ required: true, note: 'Its name as sent; a profile may read it.' }),
    expected: json({
      ...CODE,
      required: true,
      default: {},
      note: 'By path in the values: what must be read.',
    }),
    note: notes('What this sample is for.'),
  },
  indexes: [['company', 'profile_code']],
  access: grant({ read: ['intake', 'auditor'], full: ['admin', 'manager'] }),
});
