import type { Knex } from 'knex';

export type BoardView = {
  id: string;
  name: string;
  filters: Record<string, string>;
  isShared: boolean;
  isMine: boolean;
  ownerName: string;
};

const LIST = `
select v.id, v.name, v.filters, v.is_shared as "isShared", v.owner = :user as "isMine",
  concat_ws(' ', u.first_name, u.last_name) as "ownerName"
from board_views v join directus_users u on u.id = v.owner
where v.company = :company and (v.is_shared or v.owner = :user)
order by lower(v.name), v.id limit 200`;

/** The person's own views of a company's board and those that all have. */
export const listViews = async (
  knex: Knex,
  asked: { company: string; user: string },
): Promise<BoardView[]> => {
  const { rows } = await knex.raw<{ rows: BoardView[] }>(LIST, asked);
  return rows;
};
