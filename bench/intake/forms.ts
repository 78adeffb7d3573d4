import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/paths.ts';

const SERVICE_ID = Buffer.from('TBBNA900001G', 'utf16le');

let sample: Buffer | undefined;

/** A real partner's form as it looks, of another service: `number` has six digits. */
export const partnerForm = (number: number): Buffer => {
  sample ??= readFileSync(join(ROOT, '../shared/samples/A9000001.xls'));
  const at = sample.indexOf(SERVICE_ID);
  if (at < 0) throw new Error('The sample form does not name its service');
  const form = Buffer.from(sample);
  form.write(`TBBNF${number}G`, at, 'utf16le');
  return form;
};
