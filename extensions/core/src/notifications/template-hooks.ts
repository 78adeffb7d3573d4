import type { Template } from '../../../domain/notifications/index.ts';
import { isNotificationKind } from '../../../domain/notifications/index.ts';
import type { RegisterHooks } from '../platform/hooks.ts';
import { checkText } from './check-text.ts';

type Given = Partial<Template> & { kind?: unknown };
type Row = Template & { kind: string };

/** A part that is not given is as it was; of a new row the other part is nothing yet. */
const look = async (given: Given, row: Row | null, share: string | null): Promise<void> => {
  const kind = row?.kind ?? given.kind;
  if (!isNotificationKind(kind)) return;
  const textOf = (field: keyof Template): string => {
    const text = given[field] ?? row?.[field];
    return typeof text === 'string' ? text : '';
  };
  await checkText(kind, { subject: textOf('subject'), body: textOf('body') }, share);
};

/**
 * A company's texts are looked at where they are saved, through every door, as by our own route. Only an
 * administrator of the platform has another one: nobody else's rows are read here.
 */
export const registerHooks: RegisterHooks = ({ filter }, { database }) => {
  filter('notification_templates.items.create', async (payload, _meta, { accountability }) => {
    await look(payload as Given, null, accountability?.user ?? null);
    return payload;
  });
  filter('notification_templates.items.update', async (payload, meta, { accountability }) => {
    const given = payload as Given;
    if (accountability && !accountability.admin) return payload;
    if (given.subject === undefined && given.body === undefined) return payload;
    const rows = await database('notification_templates')
      .whereIn('id', (meta as { keys: string[] }).keys)
      .select<Row[]>('kind', 'subject', 'body');
    for (const row of rows) await look(given, row, accountability?.user ?? null);
    return payload;
  });
};
