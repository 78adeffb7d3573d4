import { notificationDeliveries } from './notifications/notification-deliveries.ts';
import { notificationTemplates } from './notifications/notification-templates.ts';
import { notificationTimes } from './notifications/notification-times.ts';
import { notificationWishes } from './notifications/notification-wishes.ts';
import { byReferences } from '../compiler/order.ts';
import type { CollectionDefinition } from '../dsl.ts';
import {
  agreements,
  agreementSignatures,
  portHolds,
  portWaiting,
  signUps,
  subscriptions,
} from './sales/sign-ups.ts';
import { addressImports, addresses } from './addresses/addresses.ts';
import { addressStreets, addressTowns } from './addresses/streets.ts';
import { jobDays } from './analytics/job-days.ts';
import { technicianDays } from './analytics/technician-days.ts';
import { creditNoteLines } from './billing/credit-note-lines.ts';
import { creditNotes } from './billing/credit-notes.ts';
import { documentTemplates } from './billing/document-templates.ts';
import { invoiceLines } from './billing/invoice-lines.ts';
import { invoices } from './billing/invoices.ts';
import { payments } from './billing/payments.ts';
import { rateCards } from './billing/rate-cards.ts';
import { taxCodes } from './billing/tax-codes.ts';
import { equipmentCategories } from './equipment/equipment-categories.ts';
import {
  equipmentBookings,
  equipmentCheckouts,
  equipmentDocuments,
  equipmentDowntimes,
  equipmentServices,
  meterReadings,
  meters,
} from './equipment/equipment-records.ts';
import { equipment } from './equipment/equipment.ts';
import { maintenanceOccurrences, maintenancePlans } from './equipment/maintenance.ts';
import { inboxItems } from './mail/inbox-items.ts';
import { mailRules } from './mail/mail-rules.ts';
import { mailboxes } from './mail/mailboxes.ts';
import { mails } from './mail/mails.ts';
import { parseDrafts } from './intake/parse-drafts.ts';
import { parseSessions } from './intake/parse-sessions.ts';
import { parserProfiles } from './intake/parser-profiles.ts';
import { parserSamples } from './intake/parser-samples.ts';
import { blockerReasons } from './lifecycle/blocker-reasons.ts';
import { kpiProfiles } from './lifecycle/kpi-profiles.ts';
import { lifecycleStates } from './lifecycle/lifecycle-states.ts';
import { lifecycleTransitions } from './lifecycle/lifecycle-transitions.ts';
import { lifecycles } from './lifecycle/lifecycles.ts';
import { companies } from './organisation/companies.ts';
import { clients } from './organisation/clients.ts';
import { bankBranches, banks, propertyTypes } from './master-data/master-data.ts';
import { charges, paymentCustomers, paymentEvents, paymentMethods } from './payments/payments.ts';
import { customers } from './organisation/customers.ts';
import { apiTokens } from './organisation/api-tokens.ts';
import { invitations } from './organisation/invitations.ts';
import { memberships } from './organisation/memberships.ts';
import { partnerGroups } from './organisation/partner-groups.ts';
import { partners } from './organisation/partners.ts';
import { personas } from './organisation/personas.ts';
import { personaTemplates } from './organisation/persona-templates.ts';
import { serviceLocations } from './organisation/service-locations.ts';
import { sites } from './organisation/sites.ts';
import { absences } from './organisation/absences.ts';
import { holidays } from './organisation/holidays.ts';
import { teams } from './organisation/teams.ts';
import { calendarFeeds } from './calendar/calendar-feeds.ts';
import { meetingPeople } from './calendar/meeting-people.ts';
import { meetings } from './calendar/meetings.ts';
import { employments } from './leave/employments.ts';
import { leaveLedger } from './leave/leave-ledger.ts';
import { leaveRequests } from './leave/leave-requests.ts';
import { leaveTypes } from './leave/leave-types.ts';
import { technicianHours } from './organisation/technician-hours.ts';
import { technicianSkills } from './organisation/technician-skills.ts';
import { technicians } from './organisation/technicians.ts';
import { buildings } from './plant/buildings.ts';
import { portAttachments } from './plant/port-attachments.ts';
import { provisioningParameters, provisioningProfiles } from './provisioning/profiles.ts';
import { provisioningRuns, provisioningSteps } from './provisioning/runs.ts';
import {
  customerDevices,
  customerDeviceSecrets,
  seenModems,
} from './provisioning/customer-devices.ts';
import { planPrices, planPromotions, priceOverrides } from './sales/plan-prices.ts';
import { quoteAcceptances, quoteLines, quotes } from './sales/quotes.ts';
import { planParts, servicePlans } from './sales/service-plans.ts';
import { oltPorts, olts, splitterFeeds } from './plant/olts.ts';
import { splitterPorts } from './plant/splitter-ports.ts';
import { splitterTypes } from './plant/splitter-types.ts';
import { splitters } from './plant/splitters.ts';
import { tariffZones } from './plant/tariff-zones.ts';
import { standbyApprovals } from './plant/standby-approvals.ts';
import { orderCrew } from './tasks/order-crew.ts';
import { taskAssignees } from './tasks/task-assignees.ts';
import { taskDependencies } from './tasks/task-dependencies.ts';
import { taskTemplates } from './tasks/task-templates.ts';
import { messageMentions, messageReads, orderMessages } from './messages/messages.ts';
import { tasks } from './tasks/tasks.ts';
import {
  orderDocumentPeople,
  orderDocuments,
  orderDocumentVersions,
} from './order-documents/order-documents.ts';
import { formAnswerValues } from './forms/form-answer-values.ts';
import { formAnswers } from './forms/form-answers.ts';
import { formUses } from './forms/form-uses.ts';
import { formVersions } from './forms/form-versions.ts';
import { forms } from './forms/forms.ts';
import { appointments } from './work/appointments.ts';
import { approvalDecisions } from './approvals/approval-decisions.ts';
import { approvalPolicies } from './approvals/approval-policies.ts';
import { approvalRequests } from './approvals/approval-requests.ts';
import { approvalSteps } from './approvals/approval-steps.ts';
import { delegations } from './approvals/delegations.ts';
import { blockers } from './work/blockers.ts';
import { dockets } from './work/dockets.ts';
import { evidence } from './work/evidence.ts';
import { boardViews } from './work/board-views.ts';
import { offers } from './work/offers.ts';
import { seriesVisits } from './work/series-visits.ts';
import { visitSeries } from './work/visit-series.ts';
import { reschedules } from './work/reschedules.ts';
import { visitLinks } from './work/visit-links.ts';
import { workOrderEvents } from './work/work-order-events.ts';
import { workOrderFiles } from './work/work-order-files.ts';
import { workOrderSecrets } from './work/work-order-secrets.ts';
import { workOrders } from './work/work-orders.ts';
import { workTypes } from './work/work-types.ts';

/** Every collection, as the Studio lists them within their folder. */
const COLLECTIONS: readonly CollectionDefinition[] = [
  companies,
  personas,
  personaTemplates,
  sites,
  memberships,
  partnerGroups,
  partners,
  customers,
  clients,
  banks,
  bankBranches,
  propertyTypes,
  teams,
  technicians,
  technicianHours,
  technicianSkills,
  absences,
  holidays,
  employments,
  leaveTypes,
  leaveRequests,
  leaveLedger,
  meetings,
  meetingPeople,
  calendarFeeds,
  invitations,
  apiTokens,
  buildings,
  serviceLocations,
  lifecycles,
  lifecycleStates,
  lifecycleTransitions,
  workTypes,
  kpiProfiles,
  blockerReasons,
  splitterTypes,
  olts,
  oltPorts,
  tariffZones,
  splitters,
  splitterPorts,
  splitterFeeds,
  invoices,
  workOrders,
  workOrderSecrets,
  workOrderEvents,
  workOrderFiles,
  orderDocuments,
  orderDocumentVersions,
  orderDocumentPeople,
  orderMessages,
  messageMentions,
  messageReads,
  tasks,
  taskAssignees,
  taskDependencies,
  taskTemplates,
  orderCrew,
  forms,
  formVersions,
  formUses,
  formAnswers,
  formAnswerValues,
  appointments,
  offers,
  boardViews,
  visitSeries,
  seriesVisits,
  visitLinks,
  blockers,
  reschedules,
  evidence,
  dockets,
  standbyApprovals,
  portAttachments,
  equipmentCategories,
  equipment,
  equipmentDocuments,
  equipmentServices,
  meters,
  meterReadings,
  equipmentBookings,
  equipmentCheckouts,
  equipmentDowntimes,
  maintenancePlans,
  maintenanceOccurrences,
  addressTowns,
  addressStreets,
  signUps,
  portHolds,
  portWaiting,
  subscriptions,
  agreements,
  agreementSignatures,
  addresses,
  addressImports,
  servicePlans,
  planParts,
  planPrices,
  planPromotions,
  priceOverrides,
  quotes,
  quoteLines,
  quoteAcceptances,
  provisioningProfiles,
  provisioningParameters,
  customerDevices,
  customerDeviceSecrets,
  seenModems,
  provisioningRuns,
  provisioningSteps,
  mailboxes,
  mailRules,
  mails,
  parserProfiles,
  parserSamples,
  parseSessions,
  parseDrafts,
  inboxItems,
  rateCards,
  taxCodes,
  jobDays,
  technicianDays,
  documentTemplates,
  invoiceLines,
  payments,
  creditNotes,
  creditNoteLines,
  paymentCustomers,
  paymentMethods,
  charges,
  paymentEvents,
  approvalPolicies,
  approvalSteps,
  approvalRequests,
  approvalDecisions,
  delegations,
  notificationTemplates,
  notificationWishes,
  notificationTimes,
  notificationDeliveries,
];

export const MODEL = byReferences(COLLECTIONS);
