import { ORDER_FILE_KINDS } from '../../../extensions/domain/work/choices.ts';
import { choice, defineCollection, file, reference } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';

export const workOrderFiles = defineCollection({
  name: 'work_order_files',
  domain: 'work',
  label: 'Work order files',
  singular: 'Work order file',
  note: 'A file that belongs to a work order: the form it came from, its snapshot, an approval.',
  icon: 'attach_file',
  tenancy: 'company',
  display: '{{file.title}}',
  tracking: 'activity',
  fields: {
    work_order: reference('work_orders', {
      required: true,
      onDelete: 'cascade',
      note: 'The order.',
    }),
    file: file({ required: true, onDelete: 'restrict', note: 'The file.' }),
    kind: choice(ORDER_FILE_KINDS, { required: true, default: 'attachment', note: 'What it is.' }),
  },
  unique: [['company', 'work_order', 'file']],
  access: grant({
    read: OFFICE,
    edit: ['manager', 'dispatcher', 'intake', 'finance'],
    full: ['admin'],
  }),
});
