import type { Knex } from 'knex';
import {
  type NotificationKind,
  type Template,
  usualTemplate,
} from '../../../domain/notifications/index.ts';
import type { Reader } from './readers.ts';
import { isSettled } from './settled.ts';
import { fillTemplate, type Render, templateOf } from './templates.ts';

/** A summary names so many and counts the rest. */
const MOST = 50;

export type Bundled = {
  kind: NotificationKind;
  company: string;
  person: string;
  happening: string;
  item: string | null;
  data: Record<string, unknown>;
};

const lineOf = async (
  { knex, render }: { knex: Knex; render: Render },
  row: Bundled,
  { reader, general }: { reader: Reader; general: object },
): Promise<{ subject: string; text: string }> => {
  const { language } = reader;
  const data = { ...row.data, ...general };
  const found = await templateOf(knex, row.company, { kind: row.kind, channel: 'inbox', language });
  const fill = (template: Template) => fillTemplate(render, template, data);
  const { subject, body } = await fill(found).catch(() =>
    fill(usualTemplate(row.kind, 'inbox', language)),
  );
  return { subject, text: body };
};

/** What a summary is of. What is settled meanwhile is left out. */
export const openOf = async (knex: Knex, digest: string): Promise<Bundled[]> => {
  const rows = await knex('notification_deliveries')
    .where({ digest })
    .orderBy('created_at')
    .select<Bundled[]>('kind', 'company', 'person', 'happening', 'item', 'data');
  const open: Bundled[] = [];
  for (const row of rows) if (!(await isSettled(knex, row))) open.push(row);
  return open;
};

/** What the summary names, in the words of each kind. */
export const digestItems = async (
  tools: { knex: Knex; render: Render },
  open: readonly Bundled[],
  who: { reader: Reader; general: object },
): Promise<object> => {
  const items = [];
  for (const row of open.slice(0, MOST)) items.push(await lineOf(tools, row, who));
  return { items, count: open.length, more: Math.max(0, open.length - MOST) };
};
