import { type BuildingContact, inboxReason, withContact } from '../../../../domain/mail/index.ts';
import { dayIn, formatInstant, normalisePhone } from '../../../../domain/kernel/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { type BuildingRow, findBuilding } from './find-building.ts';
import { holdTurn } from './hold-turn.ts';
import type { Action, ActionRun } from './types.ts';
import { recordOf, textOf } from './values.ts';

/** Marks the line of the access notes that a later notice replaces. */
const MEETING_MARK = 'RFB meeting ';
const POSTCODE = /\b\d{5}\b/;

const factsOf = ({ item, timeZone, country }: ActionRun) => {
  const { values } = item;
  const meeting = recordOf(values, 'meeting');
  const contact = recordOf(values, 'contact');
  const start = textOf(meeting, 'start');
  const location = textOf(meeting, 'location');
  const moment = start && !Number.isNaN(Date.parse(start)) ? new Date(start) : null;
  const phone = textOf(contact, 'phone');
  return {
    name: textOf(values, 'buildingName'),
    code: textOf(values, 'buildingCode'),
    postcode: textOf(values, 'postcode') ?? POSTCODE.exec(location ?? '')?.[0] ?? null,
    rfbDate: moment && dayIn(moment, timeZone),
    meeting:
      moment &&
      `${MEETING_MARK}${formatInstant(moment, timeZone)}${location ? `: ${location}` : ''}`,
    contact: {
      role: textOf(contact, 'role'),
      name: textOf(contact, 'name'),
      phone: phone && normalisePhone(phone, country),
      email: textOf(contact, 'email')?.toLowerCase() ?? null,
    },
  };
};
type Facts = ReturnType<typeof factsOf>;

/** The notes with the line of this meeting instead of that of an earlier one. */
const notesWith = (notes: string | null, meeting: string | null): string | null => {
  if (!meeting) return notes;
  const lines = (notes ?? '').split('\n').filter((line) => !line.startsWith(MEETING_MARK));
  const others = lines.join('\n').trimEnd();
  return others === '' ? meeting : `${others}\n${meeting}`;
};

const contactsOf = (building: BuildingRow | null): BuildingContact[] =>
  Array.isArray(building?.contacts) ? (building.contacts as BuildingContact[]) : [];

const create = async (ctx: UseCaseContext, company: string, facts: Facts): Promise<string> => {
  const [id] = await bulkInsert(ctx, {
    collection: 'buildings',
    rows: [
      {
        company,
        name: facts.name,
        code: facts.code,
        postcode: facts.postcode,
        rfb_date: facts.rfbDate,
        contacts: withContact([], facts.contact),
        access_notes: facts.meeting,
        is_active: true,
      },
    ],
  });
  return id as string;
};

/** Only what the notice adds: a name or postcode that the company keeps is left alone. */
const changesFor = (
  building: BuildingRow,
  facts: Facts,
  country: string,
): Record<string, unknown> => {
  const contacts = contactsOf(building);
  const known = withContact(contacts, facts.contact, country);
  const notes = notesWith(building.access_notes, facts.meeting);
  return {
    ...(!building.code && facts.code && { code: facts.code }),
    ...(!building.postcode && facts.postcode && { postcode: facts.postcode }),
    ...(facts.rfbDate && facts.rfbDate !== building.rfb_date && { rfb_date: facts.rfbDate }),
    ...(known !== contacts && { contacts: JSON.stringify(known) }),
    ...(notes !== building.access_notes && { access_notes: notes }),
  };
};

/**
 * A partner's notice of a building and its roll-out meeting: the building is made or brought up to
 * date, its contact and meeting are kept with it. Never a second row for a building that is there.
 */
export const putBuilding: Action = async (ctx, run) => {
  const facts = factsOf(run);
  const { name, code, postcode } = facts;
  if (!name && !run.choice.building)
    return { status: 'open', reason: inboxReason('BUILDING_NAME_MISSING') };
  // Two notices of one new building would both find none.
  await holdTurn(ctx, `buildings:${run.item.company}`);
  const found = await findBuilding(ctx, run, { name: name ?? '', code, postcode });
  if ('open' in found) return found.open;
  const { building } = found;
  if (!building) {
    if (!name) return { status: 'open', reason: inboxReason('BUILDING_NAME_MISSING') };
    const id = await create(ctx, run.item.company, facts);
    const message = `New building "${name}"${facts.contact.name ? ` with ${facts.contact.name}` : ''}.`;
    return { status: 'applied', building: id, effect: { message, building: id, created: true } };
  }
  const changes = changesFor(building, facts, run.country);
  const fields = Object.keys(changes);
  if (fields.length > 0) {
    await ctx
      .trx('buildings')
      .where({ id: building.id })
      .update({ ...changes, updated_at: ctx.now, updated_by: ctx.actor.userId });
    await noteChange(ctx, { collection: 'buildings', action: 'update', ids: [building.id] });
  }
  const message =
    fields.length > 0
      ? `Building "${building.name}" brought up to date: ${fields.map(wordsOf).join(', ')}.`
      : `Building "${building.name}" knows this already.`;
  return {
    status: 'applied',
    building: building.id,
    effect: { message, building: building.id, changed: fields },
  };
};

const FIELD_WORDS: Readonly<Record<string, string>> = {
  rfb_date: 'RFB date',
  contacts: 'contact',
  access_notes: 'meeting',
};
const wordsOf = (field: string): string => FIELD_WORDS[field] ?? field;
