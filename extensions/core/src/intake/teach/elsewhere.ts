import type { Knex } from 'knex';
import { normaliseLabel } from '../../../../domain/intake/labels.ts';
import { recogniseWorkbook } from '../../../../domain/intake/recognise.ts';
import { parseAddress, type Preview, type Workbook } from '../../../../domain/documents/index.ts';
import type { ParserProfile } from '../../../../domain/intake/index.ts';

export type OtherForm = { code: string; name: string; fileName: string; sheets: Preview[] };

const MOST_FORMS = 40;
const MOST_PER_PROFILE = 3;

/** The latest files that other profiles of the company read, with their pictures. */
export const otherForms = async (
  knex: Knex,
  company: string,
  code: string | null,
): Promise<OtherForm[]> => {
  const { rows } = await knex.raw<{ rows: OtherForm[] }>(
    `select code, name, "fileName", sheets from (
       select p.code, p.name, s.file_name as "fileName", s.sheet as sheets,
         row_number() over (partition by p.code order by s.received_at desc) as nth
       from parse_sessions s
       join parser_profiles p on p.company = s.company and p.id = s.profile
       where s.company = ? and s.sheet is not null and s.received_at > now() - interval '90 days'
         and p.code is distinct from ?
     ) latest
     where nth <= ? limit ?`,
    [company, code, MOST_PER_PROFILE, MOST_FORMS],
  );
  return rows;
};

/** Texts that could be labels, as the signs compare them. */
export const labelsOfForm = ({ sheets }: OtherForm): string[] => [
  ...new Set(
    sheets
      .flatMap(({ cells }) => Object.values(cells))
      .filter((text) => text.length <= 60)
      .map(normaliseLabel),
  ),
];

const workbookOf = (sheets: readonly Preview[]): Workbook => ({
  sheets: sheets.map(({ name, cells, merges }) => ({
    name,
    merges,
    cells: Object.entries(cells).map(([address, text]) => ({
      address,
      ...parseAddress(address),
      text,
    })),
  })),
});

export type Collision = { code: string; name: string; fileName: string };

/** Forms of others that the signs would take for their own. */
export const collisionsOf = (profile: ParserProfile, forms: readonly OtherForm[]): Collision[] => {
  if (profile.family === 'text') return [];
  return forms
    .filter(
      ({ sheets, fileName }) => recogniseWorkbook(workbookOf(sheets), fileName, [profile]) !== null,
    )
    .map(({ code, name, fileName }) => ({ code, name, fileName }));
};
