/**
 * Capabilities are the small sets of commands that a persona may give. Code asks for them by these
 * names; which persona has which is a row. Words are what an administrator reads when he gives one.
 */
export const CAPABILITY_WORDS = {
  'company-setup': {
    label: 'Set up the company',
    does: 'Invite people, define personas, keep reference data.',
  },
  'orders-read': {
    label: 'Read orders',
    does: 'See all orders of the company with their history.',
  },
  'orders-create': { label: 'Create orders', does: 'Make orders by hand or from a program.' },
  'orders-edit-own': {
    label: 'Edit own orders',
    does: 'Change orders made by oneself, and their tasks.',
  },
  'orders-edit-assigned': {
    label: 'Edit assigned orders',
    does: 'Work on orders that one is assigned to: their tasks, by visit, crew or task.',
  },
  'tasks-edit': {
    label: 'Plan tasks',
    does: 'Add, change, assign and skip tasks, and say who works in a crew.',
  },
  'task-templates': {
    label: 'Define task templates',
    does: 'Say which tasks an order gets when it enters a state.',
  },
  'orders-transition': {
    label: 'Move orders on',
    does: 'Take the steps of a lifecycle that name the persona.',
  },
  'order-documents': {
    label: 'Keep documents of orders',
    does: 'See every document of an order, say who may see it, withdraw it.',
  },
  'master-data': {
    label: 'Keep master data',
    does: 'Take in banks, branches, property types and clients from files.',
  },
  'orders-override': {
    label: 'Override rules',
    does: 'Take a step although something is missing, with a reason.',
  },
  'intake-review': {
    label: 'Review intake',
    does: 'Approve, correct and reject drafts and mails.',
  },
  'intake-profiles': { label: 'Teach forms', does: 'Make and activate parser profiles.' },
  'forms-design': {
    label: 'Design forms',
    does: 'Make forms, publish versions and say where they are asked for.',
  },
  dispatching: { label: 'Dispatch', does: 'Plan visits and give them to technicians.' },
  'visit-links': {
    label: 'Give visits by link',
    does: 'Let somebody without an account, such as a subcontractor, do one visit.',
  },
  'field-work': { label: 'Work in the field', does: 'Do own visits in the portal.' },
  'docket-review': { label: 'Review dockets', does: 'Verify, reject and upload dockets.' },
  'ports-allocate': { label: 'Allocate ports', does: 'Give splitter ports to orders.' },
  'ports-approve-standby': {
    label: 'Approve standby ports',
    does: 'Let an order use a standby port.',
  },
  billing: { label: 'Bill', does: 'Make, submit and cancel invoices.' },
  payments: {
    label: 'Charge cards',
    does: 'See charges of saved cards, try them again, cancel them, give the customer a link to pay.',
  },
  stock: { label: 'Stock', does: 'Receive, move and count equipment.' },
  equipment: {
    label: 'Manage equipment',
    does: 'Keep the register, its services and the maintenance plans.',
  },
  'secrets-reveal': {
    label: 'Reveal secrets',
    does: 'See passwords of an order; each time is recorded.',
  },
  'background-operate': {
    label: 'Operate background work',
    does: 'See and repeat what the worker does.',
  },
  plant: {
    label: 'Keep the plant',
    does: 'Keep OLTs and their ports, move splitters to another feed.',
  },
  addresses: {
    label: 'Keep addresses',
    does: 'Take in files of addresses and say what serves each of them.',
  },
  'sign-ups': {
    label: 'Work on sign-ups',
    does: 'See who ordered or stopped on the public page, hold ports for them, close leads.',
  },
  sales: {
    label: 'Sell',
    does: 'See plans and prices, make quotes, ask for a price of one address.',
  },
  prices: {
    label: 'Keep plans and prices',
    does: 'Say what plans there are and what they cost, approve prices of single addresses.',
  },
  provisioning: {
    label: 'Set up modems',
    does: 'See the modems of customers, push their settings, restart and reset them.',
  },
  'provisioning-profiles': {
    label: 'Keep modem profiles',
    does: 'Say how modems of each vendor and model are set up.',
  },
  'leave-request': {
    label: 'Take leave',
    does: 'See own balances, ask for leave and take it back.',
  },
  'leave-decide': {
    label: 'Decide on leave',
    does: 'See who is away and decide on requests of others.',
  },
  'leave-manage': {
    label: 'Keep leave',
    does: 'Keep types of leave, allowances, holidays and corrections.',
  },
  calendar: {
    label: 'See the calendar',
    does: 'See what everybody has in the calendar, make meetings, see the workload.',
  },
  notifications: {
    label: 'Keep notifications',
    does: 'Write the texts of notifications, see what was sent and send it again.',
  },
  'analytics-read': {
    label: 'See analytics',
    does: 'See figures of jobs, teams and technicians.',
  },
  'audit-read': { label: 'Read the audit', does: 'See everything that is no secret.' },
} as const satisfies Record<string, { label: string; does: string }>;

export type Capability = keyof typeof CAPABILITY_WORDS;
export const CAPABILITIES = Object.keys(CAPABILITY_WORDS) as Capability[];

/** The capabilities among these names, each once and in the order of `CAPABILITIES`. */
export const knownCapabilities = (names: readonly string[]): Capability[] =>
  CAPABILITIES.filter((capability) => names.includes(capability));
