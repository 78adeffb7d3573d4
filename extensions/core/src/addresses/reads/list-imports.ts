import type { Knex } from 'knex';
import type { ImportState } from '../../../../domain/addresses/index.ts';
import type { Said } from '../../../../domain/words/index.ts';
import { type Actor, companiesWithCapability } from '../../platform/actor.ts';

type Row = {
  id: string;
  fileName: string;
  state: ImportState;
  rowsRead: number;
  rowsDone: number;
  added: number;
  changed: number;
  unchanged: number;
  problemCount: number;
  problems: Said[];
  createdAt: Date | null;
  finishedAt: Date | null;
};

const MOST = 20;
/** In the list; a run that stands alone shows all that is kept. */
const FEW_PROBLEMS = 100;

/** The latest imports of the actor's companies. */
export const listImports = async (
  knex: Knex,
  actor: Actor,
  company: string | undefined,
): Promise<Row[]> => {
  const mine = companiesWithCapability(actor, 'addresses');
  const rows = (await knex('address_imports')
    .modify((query) => {
      if (mine !== 'all') void query.whereIn('company', [...mine]);
      if (company) void query.where({ company });
    })
    .orderBy('created_at', 'desc')
    .limit(MOST)
    .select({
      ...{ id: 'id', fileName: 'file_name', state: 'state', rowsRead: 'rows_read' },
      ...{ rowsDone: 'rows_done', added: 'added', changed: 'changed', unchanged: 'unchanged' },
      ...{ problemCount: 'problem_count', problems: 'problems' },
      ...{ createdAt: 'created_at', finishedAt: 'finished_at' },
    })) as Row[];
  return rows.map((row) => ({ ...row, problems: row.problems.slice(0, FEW_PROBLEMS) }));
};
