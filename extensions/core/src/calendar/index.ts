export { technicianLoads, type TechnicianLoads } from './technician-loads.ts';
