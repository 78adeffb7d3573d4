export { companyWith, type LeaveCompany } from './company.ts';
export { type Colleague, colleaguesOf, holidaysOf, keepsHoliday, weekOf } from './people.ts';
export { type LeaveRequest, requestsOf, spanOf } from './requests.ts';
export { instantsOf } from './instants.ts';
export { leaveTypesOf, nameIn } from './leave-types.ts';
