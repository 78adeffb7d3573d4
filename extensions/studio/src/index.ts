import './print.css';
import { nameOrdersByKind } from './company/orders-called.ts';
import { followStudioLanguage } from './language/studio-texts.ts';
import { assignInterface } from './interfaces/assign/index.ts';
import { lifecycleInterface } from './interfaces/lifecycle/index.ts';
import { personasInterface } from './interfaces/personas/index.ts';
import type { InterfaceConfig, ModuleConfig, PanelConfig } from '@directus/types';
import { invoicePageModule, invoicingModule } from './modules/invoicing/index.ts';
import { equipmentModule } from './modules/equipment/index.ts';
import { lookUpModem, runModem, waitForModem } from './operations/modems.ts';
import { addressesModule } from './modules/addresses/index.ts';
import { networkModule } from './modules/network/index.ts';
import { salesModule } from './modules/sales/index.ts';
import { modemsModule } from './modules/modems/index.ts';
import { signUpsModule } from './modules/sign-ups/index.ts';
import { docketPageModule, docketsModule } from './modules/dockets/index.ts';
import { approvalsModule } from './modules/approvals/index.ts';
import { formsModule } from './modules/forms/index.ts';
import { dispatchModule } from './modules/dispatch/index.ts';
import { analyticsModule } from './modules/analytics/index.ts';
import { activityModule } from './modules/activity/index.ts';
import { backgroundModule } from './modules/background/index.ts';
import { tasksModule } from './modules/tasks/index.ts';
import { ordersModule } from './modules/orders/index.ts';
import { recordsModule } from './modules/records/index.ts';
import { intakeModule } from './modules/intake/index.ts';
import { homeModule } from './modules/home/index.ts';
import { companyModule } from './modules/company/index.ts';
import { calendarModule } from './modules/calendar/index.ts';
import { notificationsModule } from './modules/notifications/index.ts';
import { leaveModule } from './modules/leave/index.ts';
import { masterDataModule } from './modules/master-data/index.ts';
import { messagesModule } from './modules/messages/index.ts';
import { peopleModule } from './modules/people/index.ts';

followStudioLanguage();
nameOrdersByKind();

export { displays } from './displays/index.ts';

/** Each entry is named a second time in package.json: Directus switches entries on by that name. */
export const interfaces: InterfaceConfig[] = [
  lifecycleInterface,
  assignInterface,
  personasInterface,
];
export const modules: ModuleConfig[] = [
  homeModule,
  intakeModule,
  dispatchModule,
  peopleModule,
  companyModule,
  docketsModule,
  formsModule,
  docketPageModule,
  invoicingModule,
  invoicePageModule,
  backgroundModule,
  analyticsModule,
  activityModule,
  recordsModule,
  ordersModule,
  approvalsModule,
  tasksModule,
  equipmentModule,
  networkModule,
  addressesModule,
  modemsModule,
  signUpsModule,
  salesModule,
  calendarModule,
  leaveModule,
  notificationsModule,
  messagesModule,
  masterDataModule,
];
export const operations = [lookUpModem, runModem, waitForModem];
export const panels: PanelConfig[] = [];
