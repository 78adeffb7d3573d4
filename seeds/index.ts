export { type DemoOptions, seedDemo } from './demo/seed-demo.ts';
export { type CompanySeed, companyIdOf, createCompany } from './factories/company.ts';
export { createPeople, type PersonSeed, userIdOf } from './factories/people.ts';
export { type SeededCompany, seedReference } from './reference/seed-reference.ts';
export { createBuilding } from './factories/plant.ts';
export { createOrders } from './factories/work.ts';
