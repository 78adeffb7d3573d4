import { common } from './common.ts';
import { cards } from './cards.ts';
import { calendar } from './calendar.ts';
import { leave } from './leave.ts';
import { notifications } from './notifications.ts';
import { home } from './home.ts';
import { names } from './names.ts';
import { refusals } from './refusals.ts';
import { lifecycle } from './lifecycle.ts';
import { assigning } from './assigning.ts';
import { background } from './background.ts';
import { invoicing } from './invoicing.ts';
import { company } from './company.ts';
import { boardSettings } from './board-settings.ts';
import { invoicePage } from './invoice-page.ts';
import { dispatch } from './dispatch.ts';
import { dockets } from './dockets.ts';
import { formCompare, formPlace, forms, formTab } from './forms.ts';
import { paper } from './paper.ts';
import { people } from './people.ts';
import { tokens } from './tokens.ts';
import { personas } from './personas.ts';
import { queue } from './queue.ts';
import { uploading } from './uploading.ts';
import { review } from './review.ts';
import { inbox } from './inbox.ts';
import { mails } from './mails.ts';
import { teaching } from './teaching.ts';
import { fields } from './fields.ts';
import { columns } from './columns.ts';
import { notes } from './notes.ts';
import { record } from './record.ts';
import { order } from './order.ts';
import { masterData } from './master-data.ts';
import { messages } from './messages.ts';
import { orderDocuments } from './order-documents.ts';
import { ports } from './ports.ts';
import { analytics } from './analytics.ts';
import { visitLinks } from './visit-links.ts';
import { approvals } from './approvals.ts';
import { equipment } from './equipment.ts';
import { network } from './network.ts';
import { plantImport } from './plant-import.ts';
import { addresses } from './addresses.ts';
import { modems } from './modems.ts';
import { quotes } from './quotes.ts';
import { charges } from './charges.ts';
import { signUps } from './sign-ups.ts';
import { sales } from './sales.ts';
import { operations } from './operations.ts';
import { pages } from './pages.ts';
import { bulk } from './bulk.ts';
import { activity } from './activity.ts';
import { newOrder } from './new-order.ts';
import type { en } from '../en/index.ts';
import { tasks } from './tasks.ts';

export const ms = {
  common,
  names,
  home,
  cards,
  refusals,
  lifecycle,
  assigning,
  background,
  invoicing,
  company,
  boardSettings,
  invoicePage,
  dispatch,
  dockets,
  forms,
  formCompare,
  formPlace,
  formTab,
  paper,
  people,
  tokens,
  personas,
  queue,
  uploading,
  review,
  inbox,
  mails,
  teaching,
  fields,
  columns,
  notes,
  record,
  order,
  masterData,
  messages,
  orderDocuments,
  analytics,
  ports,
  visitLinks,
  approvals,
  equipment,
  network,
  plantImport,
  addresses,
  modems,
  quotes,
  charges,
  signUps,
  sales,
  operations,
  pages,
  bulk,
  newOrder,
  tasks,
  leave,
  notifications,
  calendar,
  activity,
} satisfies Record<keyof typeof en, unknown>;
